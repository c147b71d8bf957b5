import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { readAll } from '../terraform/configuration.js';
import { ROOT, variablesRead } from './environment.js';

const page = readFileSync(`${ROOT}docs/configuration.md`, 'utf8');

/** The rows of the page's tables that begin with a name of that form. */
function rows(form) {
  return page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, first]) => form.test(first ?? ''))
    .map(([, name, ...cells]) => ({ name: name.replaceAll('`', ''), cells }));
}

test('every variable that the code reads is on the page, and no other', () => {
  const read = [...variablesRead().keys()].sort();
  assert.ok(read.length > 15);
  assert.deepEqual(rows(/^`[A-Z][A-Z0-9_]+`$/).map(({ name }) => name).sort(), read);
});

test('where a variable is said to be read, it is', () => {
  for (const { name, cells } of rows(/^`[A-Z][A-Z0-9_]+`$/)) {
    const link = cells.at(-2).match(/^\[[^\]]+\]\(([^)]+)\)$/);
    assert.ok(link, name);
    assert.ok(variablesRead().get(name).has(posix.join('docs', link[1])), `${name}: ${link[1]}`);
  }
});

test('every variable of Terraform is on the page with its default', async () => {
  const { variable } = await readAll();
  const written = rows(/^`[a-z][a-z0-9_]+`$/).map(({ name, cells }) => `${name} ${cells[0]}`);
  const declared = variable.map(({ name, body }) => {
    if (!('default' in body)) return `${name} required`;
    return body.default === null ? `${name} none` : `${name} \`${body.default}\``;
  });
  assert.deepEqual(written.sort(), declared.sort());
});

test('each function is given the secrets that the page says, and no other', async () => {
  const functions = (await readAll()).locals.flatMap(({ body }) => Object.entries(body.functions ?? {}));
  assert.ok(functions.length > 4);
  const secrets = rows(/^`[A-Z][A-Z0-9_]+`$/).filter(({ name }) => functions.some(([, { secret_variables }]) => secret_variables.includes(name)));
  assert.ok(secrets.length > 1);
  for (const { name, cells } of secrets) {
    const given = functions.filter(([, { secret_variables }]) => secret_variables.includes(name)).map(([each]) => `\`${each}\``);
    assert.equal(cells[0], given.sort().join(', '), name);
  }
});
