import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FOLDER } from '../terraform/configuration.js';

// script/deploy over stubs that note what they are asked. What Google does with it is not tested.

const STUBS = new URL('stubs/', import.meta.url).pathname;
const NOTHING_FAILS = '(nothing)';
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A checkout that is ready to be deployed. */
function checkout() {
  const root = mkdtempSync(join(tmpdir(), 'deployment-'));
  folders.push(root);
  for (const each of ['script/deploy', 'script/lib', 'firebase.json', 'terraform/functions.tf', 'terraform/variables.tf']) cpSync(`${FOLDER}../${each}`, join(root, each), { recursive: true });
  for (const each of ['terraform/environments', 'web', 'local/node_modules/.bin']) mkdirSync(join(root, each), { recursive: true });
  writeFileSync(join(root, 'terraform/environments/production.tfvars'), 'project_id = "exemplaire"\nfirst_admin_email = "a@b.test"\n');
  writeFileSync(join(root, 'terraform/environments/production.gcs.tfbackend'), 'bucket = "state"\n');
  writeFileSync(join(root, '.gitignore'), '.local/\nnode_modules/\ntarget/\ndist/\n');
  cpSync(`${STUBS}mvnw`, join(root, 'mvnw'));
  cpSync(`${STUBS}firebase`, join(root, 'local/node_modules/.bin/firebase'));
  const git = (...words) => spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@exemple.test', ...words], { cwd: root });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Release');
  return root;
}

function deploy({ root = checkout(), failing = NOTHING_FAILS, words = ['--yes'], ...variables } = {}) {
  const calls = join(root, '.local', 'calls');
  mkdirSync(join(root, '.local'), { recursive: true });
  writeFileSync(calls, '');
  const path = words.includes('--dry-run') ? process.env.PATH : `${STUBS}:${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync('bash', [join(root, 'script/deploy'), 'production', ...words], {
    cwd: root,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, PATH: path, CALLS: calls, FAILING: failing, SMOKE_PATIENCE: '0', ...variables },
  });
  return { root, status, said: stdout + stderr, calls: readFileSync(calls, 'utf8') };
}

test('a deployment publishes the site after the functions, and looks at each address', () => {
  const { status, said, calls } = deploy();
  assert.equal(status, 0, said);
  const order = ['mvnw', 'init -input', 'plan -input', 'apply -input=false', 'emailPrivacyConfig', '--dead-letter-topic dead', 'channel:deploy', 'candidate.test/api/health', 'hosting:clone', 'default.test/api/health', 'site.test/api/health'];
  const at = order.map((each) => calls.indexOf(each));
  assert.ok(at.every((place) => place >= 0), calls);
  assert.deepEqual(at, at.toSorted((a, b) => a - b));
  assert.match(calls, /update-traffic notify .*--to-latest/);
  assert.ok(!calls.includes('--to-revisions'));
  assert.ok(!calls.includes('Bearer'), 'the token is nobody else\'s business');
});

test('the site is published for its own project and region, under the headers of firebase.json', () => {
  const root = checkout();
  const values = join(root, 'terraform/environments/production.tfvars');
  writeFileSync(values, `${readFileSync(values, 'utf8')}region = "europe-west1"\n`);
  spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@exemple.test', 'commit', '-qam', 'Move'], { cwd: root });
  const { said } = deploy({ root });
  const { hosting, ...rest } = JSON.parse(readFileSync(join(root, '.local/deploy/production/firebase.json'), 'utf8'));
  assert.deepEqual(rest, {}, said);
  assert.equal(hosting.site, 'exemplaire');
  assert.deepEqual(hosting.rewrites[0].function, { functionId: 'api', region: 'europe-west1' });
  assert.ok(existsSync(join(root, '.local/deploy/production', hosting.public, 'index.html')));
  const { headers } = JSON.parse(readFileSync(join(root, 'firebase.json'), 'utf8')).hosting;
  assert.deepEqual(hosting.headers, headers);
});

test('the same sources make the same archive', () => {
  const { root } = deploy();
  const archive = join(root, '.local/deploy/production/functions.zip');
  const first = readFileSync(archive);
  rmSync(archive);
  deploy({ root });
  assert.ok(first.equals(readFileSync(archive)));
});

for (const failing of ['-Pdeployment', 'plan -input']) {
  test(`nothing is changed when ${failing} fails`, () => {
    const { status, said, calls } = deploy({ failing });
    assert.equal(status, 1);
    assert.ok(!/apply -input=false|channel:deploy/.test(calls), calls);
    assert.match(said, /still runs/);
  });
}

for (const failing of ['apply -input=false /', 'candidate.test/api/health', 'channel:deploy', 'default.test/api/me', 'site.test/connexion']) {
  test(`what ran before runs again when ${failing} fails`, () => {
    const { status, said, calls } = deploy({ failing });
    assert.equal(status, 1);
    assert.match(calls, /update-traffic api .*--to-revisions api-00001=100/);
    assert.match(calls, /update-traffic notify .*--to-revisions notify-00001=100/);
    assert.match(calls, /releases\?versionName=sites\/exemplaire\/versions\/before/);
    assert.match(said, /Putting back what ran before/);
    if (!/^(?:default|site)\.test/.test(failing)) assert.ok(!calls.includes('hosting:clone'));
  });
}

test('a domain whose records are not set yet keeps nobody from deploying, and is told what it needs', () => {
  const { status, said, calls } = deploy({ failing: 'site.test/', CONNECTED: 'false' });
  assert.equal(status, 0, said);
  assert.match(calls, /default\.test\/api\/health/);
  assert.ok(!/ https:\/\/site\.test/.test(calls), calls);
  assert.match(said, /https:\/\/site\.test does not lead to the site yet, which is at https:\/\/default\.test/);
  assert.match(said, /needs these records: .*192\.0\.2\.1/);
});

test('secrets are kept from standard input, and one that nobody gives stops the deployment', () => {
  const given = deploy({ NO_SECRETS: '1', SENDGRID_API_KEY: 'SG.secret' });
  assert.equal(given.status, 0, given.said);
  assert.ok(!given.calls.includes('SG.secret') && !given.said.includes('SG.secret'));
  const kept = readFileSync(join(given.root, '.local/calls.secrets'), 'utf8');
  assert.match(kept, /^[0-9a-f]{64}SG\.secret$/);
  const lacking = deploy({ NO_SECRETS: '1' });
  assert.equal(lacking.status, 1);
  assert.match(lacking.said, /SENDGRID_API_KEY has no value/);
});

test('examples and changes that are not committed are not deployed', () => {
  const root = checkout();
  writeFileSync(join(root, 'firebase.json'), '{}');
  assert.match(deploy({ root }).said, /not committed/);
  writeFileSync(join(root, 'terraform/environments/production.tfvars'), 'project_id = "exemple-x"\n');
  assert.match(deploy({ root }).said, /still the examples/);
});

test('a dry run needs no tools, calls nobody and changes nothing', () => {
  const root = checkout();
  const bin = join(root, '.local/bin');
  mkdirSync(bin, { recursive: true });
  // Whatever it would call says so.
  for (const tool of ['gcloud', 'terraform', 'curl', 'npm', 'java', 'openssl']) {
    writeFileSync(join(bin, tool), '#!/bin/sh\necho "$0" >>"$CALLS"\nexit 1\n');
    chmodSync(join(bin, tool), 0o755);
  }
  const { status, said, calls } = deploy({ root, words: ['--dry-run'], PATH: `${bin}:${process.env.PATH}` });
  assert.equal(status, 0, said);
  assert.equal(calls, '');
  assert.match(said, /would: publish it at the public address/);
  assert.match(said, /Nothing was done/);
  // What it names is there from where it says to begin.
  assert.match(said, /^ +\.\/mvnw /m);
  const files = [...said.matchAll(/-(?:var-file|backend-config)=(\S+)/g)].map(([, file]) => file);
  assert.ok(files.length > 2);
  assert.deepEqual(files.filter((file) => !existsSync(join(root, 'terraform', file))), []);
  assert.ok(!said.includes(root), said);
  assert.ok(!existsSync(join(root, '.local/deploy/production/functions.zip')));
});
