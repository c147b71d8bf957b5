import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { ROOT } from './environment.js';
import { describedRoutes, description, routesOf, routesOfSources } from './openapi.js';

const api = description();
const { schemas } = api.components;
const policy = JSON.parse(readFileSync(`${ROOT}web/src/domain/policy.json`, 'utf8'));

test('the description is OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(api));
  assert.ok(valid, JSON.stringify(errors));
  assert.match(api.openapi, /^3\.1\./);
});

test('every route is described, and no other', () => {
  const routes = routesOfSources();
  assert.ok(routes.length > 30);
  assert.deepEqual(describedRoutes(api).sort(), routes.sort());
});

test('every path names its parameters', () => {
  for (const [path, item] of Object.entries(api.paths)) {
    const inPath = (item.parameters ?? [])
      .map(({ $ref, ...own }) => ($ref ? api.components.parameters[$ref.split('/').at(-1)] : own))
      .filter((parameter) => parameter.in === 'path')
      .map(({ name }) => `{${name}}`);
    assert.deepEqual(path.match(/\{\w+\}/g) ?? [], inPath, path);
  }
});

test('what creates something asks for a key, and what changes needs a token unless it says so', () => {
  const create = Object.values(api.paths).flatMap(({ post }) => post ?? []).filter(({ responses }) => '201' in responses);
  assert.ok(create.length > 5);
  for (const { operationId, parameters } of create) {
    assert.ok(parameters.some(({ $ref }) => $ref?.endsWith('/IdempotencyKey')), operationId);
  }
  const open = Object.values(api.paths).flatMap((item) => Object.values(item)).filter(({ security }) => security?.length === 0);
  assert.deepEqual(open.map(({ operationId }) => operationId).sort(), [
    'askForConfirmation',
    'askForPasswordReset',
    'askToUnsubscribe',
    'confirmSignUp',
    'health',
    'sendGridEvents',
    'signUp',
    'unsubscribe',
    'unsubscribeStyle',
  ]);
});

test('the words are those of the trade', () => {
  assert.deepEqual(schemas.Permission.enum, Object.keys(policy.permissions));
  assert.deepEqual(schemas.Priority.enum, policy.priorities);
  assert.deepEqual(schemas.Status.enum, policy.statuses);
  const codes = readFileSync(`${ROOT}functions/src/main/java/fr/vigidev/tickets/platform/http/ProblemCode.java`, 'utf8');
  const named = [...codes.matchAll(/^ {2}([A-Z_]+)\(\d+\)/gm)].map(([, name]) => name.toLowerCase());
  assert.deepEqual(schemas.Problem.properties.code.enum, named);
});

test('a route is understood however it is written, or complained of', () => {
  const text = 'String PATH = "/api/x"; new Route("GET", PATH + ".css", a); new Route(\n "PUT",\n "/api/y/{id}",\n b)';
  assert.deepEqual(routesOf('X.java', text), ['GET /api/x.css', 'PUT /api/y/{id}']);
  assert.throws(() => routesOf('X.java', 'new Route("GET", path(), a)'), /X\.java: which route/);
});
