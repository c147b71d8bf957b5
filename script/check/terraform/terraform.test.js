import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { wrongArguments } from './arguments.js';
import { FOLDER, read, readAll, readValues } from './configuration.js';
import { differsFromProduct, readProduct } from './product.js';
import { wrongReferences } from './references.js';
import { providerSchema } from './schema.js';
import { wrongValues, wrongVariables } from './variables.js';

const schema = providerSchema();
const configuration = await readAll();
const topic = (body) => read({ 'x.tf': `resource "google_pubsub_topic" "x" {\n${body}\n}` });

test('every resource and argument is one of the provider', () => {
  assert.ok(configuration.resource.length > 40);
  assert.deepEqual(wrongArguments(configuration, schema), []);
});

test('every reference leads somewhere, and nothing is there for nothing', () => {
  assert.deepEqual(wrongReferences(configuration, schema), []);
});

test('every variable is described, typed and validated', () => {
  assert.ok(configuration.variable.length > 10);
  assert.deepEqual(wrongVariables(configuration), []);
});

test('every environment gives the variables their values, and has a place for its state', async () => {
  const files = readdirSync(`${FOLDER}environments`);
  const environments = files.filter((file) => file.endsWith('.tfvars'));
  assert.ok(environments.length >= 2);
  for (const file of environments) {
    assert.deepEqual(wrongValues(configuration, await readValues(file), ['functions_archive']), [], file);
    assert.ok(files.includes(file.replace('.tfvars', '.gcs.tfbackend')), file);
  }
});

test('what is deployed is what the product is', () => {
  assert.deepEqual(differsFromProduct(configuration), []);
});

test('a metric of lines that no class writes is found', () => {
  const product = readProduct();
  const logWriters = product.logWriters.filter((name) => name !== 'SweepOutboxJob');
  assert.deepEqual(differsFromProduct(configuration, { ...product, logWriters }), [
    'no class SweepOutboxJob writes to the log',
  ]);
});

test('nothing is drawn at random, and no secret has its value here', () => {
  const types = configuration.resource.map(({ type }) => type);
  assert.deepEqual(types.filter((type) => /^random_|secret_version$/.test(type)), []);
});

test('an argument that the provider does not know is found', async () => {
  assert.deepEqual(wrongArguments(await topic('name = "x"\nnames = "y"'), schema), [
    'x.tf: google_pubsub_topic.x: there is no argument names',
  ]);
});

test('an argument within a block, written or dynamic, is found', async () => {
  const body = (block) => `name = "x"\n${block}`;
  const block = 'allowed_regions = []\nallowed_persistence_regions = []';
  const wrong = ['x.tf: google_pubsub_topic.x.message_storage_policy: there is no argument allowed_regions'];
  assert.deepEqual(wrongArguments(await topic(body(`message_storage_policy {\n${block}\n}`)), schema), wrong);
  const dynamic = `dynamic "message_storage_policy" {\nfor_each = [1]\ncontent {\n${block}\n}\n}`;
  assert.deepEqual(wrongArguments(await topic(body(dynamic)), schema), wrong);
});

test('a missing argument, a resource that is none and the wrong provider are found', async () => {
  assert.deepEqual(wrongArguments(await topic(''), schema), ['x.tf: google_pubsub_topic.x: name is missing']);
  const other = await read({ 'x.tf': 'resource "google_pubsub_queue" "x" {}\nresource "google_firebase_project" "y" {}' });
  assert.deepEqual(wrongArguments(other, schema), [
    'x.tf: google_firebase_project.y: only google-beta has it',
    'x.tf: google_pubsub_queue.x: the provider has no resource google_pubsub_queue',
  ]);
});

test('references that lead nowhere are found, also within expressions', async () => {
  const found = await topic(
    'name = "${var.a}-${local.b}"\nlabels = { for k in [google_pubsub_topic.z.name, google_pubsub_topic.x.nam] : k => k }',
  );
  assert.deepEqual(wrongReferences(found, schema), [
    'x.tf: x: there is no resource google_pubsub_topic.z',
    'x.tf: x: google_pubsub_topic has no attribute nam',
    'x.tf: x: there is no variable a',
    'x.tf: x: there is no local b',
  ]);
});

test('each without for_each, unused variables and locals are found', async () => {
  const found = await read({
    'x.tf': 'variable "a" {}\nlocals {\nb = 1\n}\nresource "google_pubsub_topic" "x" {\nname = "${each.key}"\n}',
  });
  assert.deepEqual(wrongReferences(found, schema), [
    'nothing uses the variable a',
    'nothing uses the local b',
    'x.tf: google_pubsub_topic.x has each without for_each',
  ]);
});

test('a variable that takes anything and says nothing is found', async () => {
  const found = await read({ 'x.tf': 'variable "b" {}\nvariable "a" {\ntype = string\nvalidation {\ncondition = true\nerror_message = ""\n}\n}' });
  assert.deepEqual(wrongVariables(found), [
    'variable a is not described in a sentence',
    'variable b is not described in a sentence',
    'a validation of a does not look at it, or says nothing',
    'variable b has no type',
    'variable b takes anything',
  ]);
});

test('a function, a job, a variable or a bucket that only one side knows is found', () => {
  const product = readProduct();
  const wrong = differsFromProduct(configuration, {
    buckets: ['${project}-other'],
    entryPoints: [...product.entryPoints, 'NewFunction'],
    jobs: [...product.jobs, { name: 'new', topic: 'new' }],
    logWriters: product.logWriters.filter((name) => name !== 'NotifyHandler'),
    required: [...product.required, 'NEW'],
    variables: [...product.variables.filter((name) => name !== 'MAIL_FROM'), 'NEW'],
  });
  assert.deepEqual(wrong.slice(0, 2), ['entry point NewFunction is not in terraform', 'no function takes the topic of the job new']);
  assert.ok(wrong.includes('bucket ${project}-other is not in terraform'));
  assert.ok(wrong.includes('no class NotifyHandler writes to the log'));
  assert.ok(wrong.includes('api lacks NEW'));
  assert.ok(wrong.includes('variable NEW is not in terraform'));
  assert.ok(wrong.includes('variable MAIL_FROM is not in the product'));
});
