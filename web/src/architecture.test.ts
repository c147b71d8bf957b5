import { describe, expect, test } from 'vitest';

/** What the files of each folder may import: folders of ours, and packages. Nothing else. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  i18n: ['i18n', 'domain'],
  data: ['data', 'domain', 'firebase'],
  state: [
    'state',
    'data',
    'domain',
    'i18n',
    'preact',
    '@preact/signals',
    '@atlaskit/pragmatic-drag-and-drop',
  ],
  components: ['components', 'state', 'domain', 'i18n', 'preact', 'lucide'],
  pages: ['pages', 'components', 'state', 'domain', 'i18n', 'preact', 'lucide'],
  // The files at the root put the rest together.
  '.': ['.', 'pages', 'components', 'state', 'domain', 'styles', 'preact'],
};

const sources = import.meta.glob<string>(
  ['./**/*.{ts,tsx}', '!./**/*.test.{ts,tsx}', '!./**/examples.tsx', '!./testing/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const filesOf = (folder: string) =>
  Object.entries(sources).filter(([path]) => folderOf(path) === folder);

function folderOf(path: string): string {
  const [first, ...rest] = path.replace(/^\.\//, '').split('/');
  return rest.length > 0 && first !== undefined ? first : '.';
}

function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(/(?:from\s+|import\s+|import\(\s*)'([^']+)'/g);
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? inside(path, name) : packageOf(name),
  );
}

/** The folder that a relative import leads to; a folder can be imported by its bare name. */
function inside(path: string, name: string): string {
  const [, first = ''] = new URL(name, `file://${path.slice(1)}`).pathname.split('/');
  return Object.hasOwn(ALLOWED, first) ? first : '.';
}

function packageOf(name: string): string {
  const [scope = '', rest = ''] = name.split('/');
  return name.startsWith('@') ? `${scope}/${rest}` : scope;
}

describe.each(Object.entries(ALLOWED))('the folder %s', (folder, allowed) => {
  test('exists', () => {
    expect(filesOf(folder)).not.toHaveLength(0);
  });

  test('imports only what it may', () => {
    const strays = filesOf(folder).flatMap(([path, text]) =>
      importsOf(path, text)
        .filter((name) => name !== folder && !allowed.includes(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });
});

test('every folder has its rule', () => {
  const folders = new Set(Object.keys(sources).map(folderOf));
  expect([...folders].sort()).toEqual(Object.keys(ALLOWED).sort());
});

test('only data speaks to the functions or to the browser’s storage', () => {
  const strays = Object.entries(sources)
    .filter(([path]) => folderOf(path) !== 'data')
    .filter(([, text]) => /\bfetch\(|localStorage|sessionStorage|['"`]\/api\//.test(text));
  expect(strays.map(([path]) => path)).toEqual([]);
});

test('no text that a user reads stands outside the catalogue', () => {
  const strays = Object.entries(sources)
    .filter(([path]) => path.endsWith('.tsx'))
    .filter(([, text]) => /(?:>|aria-label=")\s*[A-ZÀ-Ý][a-zà-ÿ’]+[^<>{}=]*<\//.test(text));
  expect(strays.map(([path]) => path)).toEqual([]);
});
