// Prints what a browser downloads: each file of the build, and the two budgets of the house style.
// Ends with an error when one is exceeded, or when files import each other in a circle: what they hold is
// then set up in whatever order they arrive. Run after `npm run build`.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('./dist/', import.meta.url);
const KB = 1000;
const BUDGETS = { signIn: 45, list: 170 };

const html = readFileSync(new URL('index.html', DIST), 'utf8');
const scripts = readdirSync(new URL('assets/', DIST))
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(new URL(`assets/${name}`, DIST), 'utf8') }))
  .map((file) => ({ ...file, size: gzipSync(file.text, { level: 9 }).length / KB }));

const importsOf = ({ text }) =>
  [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map((match) => match[1]);

/** A script and everything that it imports before it can run. */
function withStaticImports(names, seen = new Set()) {
  for (const name of names) {
    const file = scripts.find((script) => script.name === name);
    if (!file || seen.has(name)) continue;
    seen.add(name);
    withStaticImports(importsOf(file), seen);
  }
  return seen;
}

const entry = scripts
  .filter(({ name }) => html.includes(`/assets/${name}`))
  .map(({ name }) => name);
const page = (start) =>
  scripts.filter(({ name }) => name.startsWith(start)).map(({ name }) => name);
const total = (names) =>
  scripts.filter(({ name }) => names.has(name)).reduce((sum, { size }) => sum + size, 0);

const signIn = total(withStaticImports(entry));
const list = Math.max(
  ...['ClientTicketsPage', 'TeamTicketsPage'].map((name) =>
    total(withStaticImports([...entry, ...page('watches'), ...page(name)])),
  ),
);

const circular = scripts.filter((file) => withStaticImports(importsOf(file)).has(file.name));

const print = (text) => process.stdout.write(`${text}\n`);
for (const { name, size } of scripts) print(`${size.toFixed(1).padStart(7)} kB gzip  ${name}`);
print('');
print(`sign-in            ${signIn.toFixed(1)} kB of ${BUDGETS.signIn}`);
print(`signed-in list     ${list.toFixed(1)} kB of ${BUDGETS.list}`);
for (const { name } of circular) print(`in a circle        ${name}`);
if (circular.length > 0 || signIn > BUDGETS.signIn || list > BUDGETS.list) process.exitCode = 1;
