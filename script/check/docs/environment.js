import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const SKIPPED = new Set(['node_modules', 'target', 'dist', '.local', '.git', '.terraform']);

/** Where code is, and how it reads its environment there. The name is the first group. */
const READERS = [
  {
    in: ['functions/src', 'local/src', 'e2e/src', 'bench/src'],
    ends: '.java',
    patterns: [
      /\w\(\s*environment,\s*"([A-Z0-9_]+)"/g,
      /getenv\(\s*"([A-Z0-9_]+)"\s*\)/g,
      /getenv\(\)\s*\.\w+\(\s*"([A-Z0-9_]+)"/g,
      // What the local platform sets for functions, some of which Google's libraries read.
      /\bvariables\.put\("([A-Z0-9_]+)"/g,
    ],
  },
  {
    in: ['web/src', 'web/vite.config.ts', 'web/sizes.mjs', 'local', 'script/check'],
    ends: /\.(?:ts|tsx|js|mjs)$/,
    patterns: [/process\.env\.([A-Z0-9_]+)/g, /import\.meta\.env\.([A-Z0-9_]+)/g],
  },
  {
    in: ['script', '.ci'],
    ends: /\/(?:[a-z]+|[a-z]+\.sh)$/,
    except: 'script/check',
    patterns: [/\$\{([A-Z][A-Z0-9_]+):?[-+?=]/g, /\$(HOME)\b/g],
  },
];

/**
 * Every variable that the code reads from its environment.
 *
 * @returns {Map<string, Set<string>>} the files that read it, by its name
 * @throws {Error} naming a file that reads a variable in a way that is not understood
 */
export function variablesRead() {
  const found = new Map();
  for (const { in: places, ends, except, patterns } of READERS) {
    for (const file of places.flatMap((place) => filesBelow(place))) {
      if (typeof ends === 'string' ? !file.endsWith(ends) : !ends.test(file)) continue;
      if (except !== undefined && file.startsWith(except)) continue;
      const text = withConstants(readFileSync(ROOT + file, 'utf8'));
      assertUnderstood(file, text);
      for (const pattern of patterns) {
        for (const [, name] of text.matchAll(pattern)) {
          if (!found.has(name)) found.set(name, new Set());
          found.get(name).add(file);
        }
      }
    }
  }
  return found;
}

/** A call that names a constant reads what the constant of the same file holds. */
function withConstants(text) {
  const constants = new Map(
    [...text.matchAll(/String ([A-Z_]+)\s*=\s*("[A-Z0-9_]+");/g)].map(([, name, value]) => [name, value]),
  );
  return text.replace(/(getenv\((?:\)\s*\.\w+\()?)([A-Z_]+)\b/g, (call, before, name) =>
    constants.has(name) ? before + constants.get(name) : call,
  );
}

function assertUnderstood(file, text) {
  if (!file.endsWith('.java')) return;
  for (const [call] of text.matchAll(/getenv\(\s*(?!"|\))[^)]*\)|getenv\(\)\s*\.\w+\(\s*(?!")[^)]*\)/g)) {
    throw new Error(`${file}: which variable does ${call} read?`);
  }
}

function filesBelow(path) {
  if (statSync(ROOT + path).isFile()) return [path];
  return readdirSync(ROOT + path, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
    );
}
