import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { readAll } from '../terraform/configuration.js';
import { environmentNames } from '../terraform/product.js';
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

test('each function is given what the page says that it is for, and no more', async () => {
  const { common_environment: common, functions } = Object.assign({}, ...(await readAll()).locals.map(({ body }) => body));
  const names = Object.keys(functions).sort();
  const given = (variable) =>
    names.filter((name) => {
      const { environment, secret_variables } = functions[name];
      return [...Object.keys(common), ...environmentNames(environment), ...secret_variables].includes(variable);
    });
  const all = rows(/^`[A-Z][A-Z0-9_]+`$/).filter(({ name }) => given(name).length > 0);
  assert.ok(all.length > 12);
  for (const { name, cells } of all) {
    const said = cells[0] === 'all' ? names : cells[0].replaceAll('`', '').split(', ');
    assert.deepEqual(said, given(name), name);
  }
});
