import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './environment.js';

const GUIDE = `${ROOT}docs/guide/`;
const pages = readdirSync(GUIDE).filter((file) => file.endsWith('.md'));

/** Every text of the site's catalogue, whole. */
function catalogue() {
  const files = readdirSync(`${ROOT}web/src/i18n`, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const texts = files.map((file) => readFileSync(`${ROOT}web/src/i18n/${file}`, 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/'([^'\n]+)'/g)].map(([, each]) => each)));
}

test('what the guide prints in bold is written so on the screen', () => {
  const words = catalogue();
  const isOnScreen = (text) =>
    words.has(text) ||
    [...words].some((begin) => text.startsWith(`${begin} `) && words.has(text.slice(begin.length + 1)));
  for (const page of pages) {
    const bold = [...readFileSync(GUIDE + page, 'utf8').matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) => text);
    assert.deepEqual(bold.filter((text) => !isOnScreen(text)), [], page);
  }
});

test('a link within the documentation leads to a file', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']
    .concat(readdirSync(`${ROOT}docs`, { recursive: true }).map((file) => `docs/${file}`))
    .filter((file) => file.endsWith('.md'));
  for (const file of documents) {
    const links = [...readFileSync(ROOT + file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link);
    assert.deepEqual(links.filter((link) => !existsSync(join(ROOT, dirname(file), link))), [], file);
  }
});
