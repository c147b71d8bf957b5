import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './environment.js';

const FOLDER = 'docs/images';
const SCRIPT = 'e2e/src/test/java/fr/vigidev/tickets/e2e/browser/Screenshots.java';
const MOST_BYTES = 120_000;

const files = readdirSync(ROOT + FOLDER).sort();
const pages = ['README.md', 'CONTRIBUTING.md']
  .concat(readdirSync(`${ROOT}docs`, { recursive: true }).map((file) => `docs/${file}`))
  .filter((file) => file.endsWith('.md'));

/** Every picture that a page shows, with the words for those who do not see it. */
const shown = pages.flatMap((page) =>
  [...readFileSync(ROOT + page, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, words, link]) => ({
    page,
    words,
    file: posix.join(posix.dirname(page), link),
  })),
);

test('the script takes every picture of the documentation, and no other', () => {
  const taken = [...readFileSync(ROOT + SCRIPT, 'utf8').matchAll(/Picture\.take\(visit, "([a-z-]+)"\)/g)];
  assert.ok(taken.length > 7);
  assert.deepEqual(taken.map(([, name]) => `${name}.webp`).sort(), files);
});

test('every picture is shown on a page, and every one that is shown is there', () => {
  const wanted = new Set(shown.map(({ file }) => file));
  assert.deepEqual([...wanted].sort(), files.map((file) => `${FOLDER}/${file}`));
});

test('a picture is told in words too', () => {
  assert.deepEqual(shown.filter(({ words }) => words.length < 20), []);
});

test('a picture is light', () => {
  assert.deepEqual(files.filter((file) => statSync(`${ROOT}${FOLDER}/${file}`).size > MOST_BYTES), []);
});
