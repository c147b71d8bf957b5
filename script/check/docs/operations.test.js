import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readAll } from '../terraform/configuration.js';
import { ROOT } from './environment.js';

const page = readFileSync(`${ROOT}docs/operations.md`, 'utf8');

/** The lists that a loop of the page goes through, each sorted. */
function lists(of) {
  const found = [...page.matchAll(new RegExp(`^for ${of} in (.*); do$`, 'gm'))].map(([, names]) => names.split(' ').sort());
  assert.ok(found.length > 1, of);
  return found;
}

test('what is done to each function leaves none out, nor one that takes events', async () => {
  const locals = Object.assign({}, ...(await readAll()).locals.map(({ body }) => body));
  const all = Object.keys(locals.functions).sort();
  const taking = all.filter((name) => locals.functions[name].topic !== null);
  for (const list of lists('function')) assert.deepEqual(list, list.includes('api') ? all : taking);
});

test('what is done to each job leaves none out', () => {
  const jobs = JSON.parse(readFileSync(`${ROOT}functions/src/main/resources/jobs.json`, 'utf8'));
  for (const list of lists('job')) assert.deepEqual(list, jobs.map(({ name }) => name).sort());
});

test('every alert of Terraform is explained under its name', async () => {
  const locals = Object.assign({}, ...(await readAll()).locals.map(({ body }) => body));
  const alerts = [...Object.keys(locals.alerts), 'sweep-silent'];
  const explained = [...page.matchAll(/^\| \*\*([a-z-]+)\*\* \|/gm)].map(([, name]) => name);
  assert.deepEqual(explained.sort(), alerts.sort());
});

test('a link within the page leads to a heading', () => {
  const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-'));
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  assert.ok(links.length > 5);
  assert.deepEqual(links.filter((anchor) => !anchors.includes(anchor)), []);
});
