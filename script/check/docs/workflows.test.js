import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { ROOT } from './environment.js';

const FOLDER = `${ROOT}.github/workflows/`;
const workflows = readdirSync(FOLDER).map((file) => [file, readFileSync(FOLDER + file, 'utf8')]);

test('every action is pinned by its hash, with its version beside', () => {
  const used = workflows.flatMap(([file, text]) => [...text.matchAll(/uses: (.+)/g)].map(([, use]) => `${file} ${use}`));
  assert.ok(used.length > 4);
  const loose = used.filter((use) => !/ \.\/|@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use));
  assert.deepEqual(loose, []);
});

test('a workflow has no rights, and each of its jobs those that it names', () => {
  for (const [file, text] of workflows) {
    const { permissions, jobs } = parse(text);
    assert.deepEqual(permissions, {}, file);
    for (const [name, job] of Object.entries(jobs)) assert.ok(job.permissions, `${file} ${name}`);
  }
});

test('every folder that has dependencies is looked at for updates', () => {
  const { updates } = parse(readFileSync(`${ROOT}.github/dependabot.yml`, 'utf8'));
  const folders = updates.flatMap(({ 'package-ecosystem': kind, directory, directories }) =>
    (directories ?? [directory]).map((folder) => `${kind} ${folder}`),
  );
  for (const folder of ['web', 'local', 'script/check']) {
    assert.ok(existsSync(join(ROOT, folder, 'package-lock.json')));
    assert.ok(folders.includes(`npm /${folder}`), folder);
  }
  for (const kind of ['maven /', 'terraform /terraform', 'github-actions /']) assert.ok(folders.includes(kind), kind);
});
