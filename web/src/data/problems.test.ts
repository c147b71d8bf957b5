import { expect, test } from 'vitest';
import { readProblem } from './problems';

test('a conflict brings the true state along', () => {
  const problem = readProblem({
    code: 'already_assigned',
    ticket: {
      status: 'accepted',
      priority: 'normal',
      version: 2,
      assignee: { uid: 'sonia', name: 'Sonia Kadri' },
      updatedAt: '2026-11-22T10:00:00Z',
    },
  });
  expect(problem.current).toMatchObject({ version: 2, assignee: { name: 'Sonia Kadri' } });
});

test('refused fields keep the server’s own words', () => {
  const problem = readProblem({
    code: 'invalid_request',
    errors: [{ field: 'title', code: 'too_short', detail: 'Trop court.' }],
  });
  expect(problem.errors).toEqual([{ field: 'title', detail: 'Trop court.' }]);
});

test('a refusal keeps the sentence of the server', () => {
  const detail = 'Ce client est archivé : il ne peut plus ouvrir de tickets.';
  expect(readProblem({ code: 'project_archived', detail }).detail).toBe(detail);
  expect(readProblem({ code: 'project_archived' }).detail).toBeNull();
});

test.each([null, 'Bad Gateway', [], {}, { code: 'invented' }])(
  'an answer that nobody understands is unknown: %j',
  (body) => {
    expect(readProblem(body).code).toBe('unknown');
  },
);

test.each([
  ['42', 42],
  [null, null],
  ['Wed, 21 Oct 2026 07:28:00 GMT', null],
])('a pause that the server asks for is counted in seconds: %j', (header, seconds) => {
  expect(readProblem({ code: 'rate_limited' }, header).retryAfterSeconds).toBe(seconds);
});
