import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import type { ErrorCode } from '../../domain/problem';
import type { BulkLine } from '../../state/useBulk';
import { aStaffTicket } from '../../testing/samples';
import { BulkResults } from './BulkResults';

const done: BulkLine = { ticket: aStaffTicket(), state: 'done' };

function failing(code: ErrorCode): BulkLine {
  const current = {
    status: 'closed',
    priority: 'low',
    version: 9,
    assignee: { uid: 'sonia', name: 'Sonia Kadri' },
    updatedAt: new Date(),
  } as const;
  const problem = { ...bareProblem(code), current };
  return { ticket: aStaffTicket({ ref: 'VGD-4M8TXA' }), state: { problem } };
}

const show = (...lines: readonly BulkLine[]) =>
  render(
    <BulkResults act={{ kind: 'take' }} lines={lines} onRetry={() => {}} onClose={() => {}} />,
  );

test('each ticket has its line, and the whole its sum', () => {
  show(done, failing('already_assigned'));
  expect(screen.getByRole('status').textContent).toBe(
    '1 à jour, 1 en échec. Rien d’autre n’a changé.',
  );
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    expect.stringMatching(/^Fait.*VGD-7K3Q9F/),
    expect.stringMatching(/^Échec.*VGD-4M8TXA.*Sonia Kadri a pris ce ticket avant vous\./),
  ]);
});

test.each<[ErrorCode, string]>([
  ['invalid_transition', 'le ticket est à « Clôturé ». Rien n’a été appliqué.'],
  ['version_conflict', 'le ticket est à « Clôturé ». Rien n’a été appliqué.'],
  ['forbidden', 'Vous n’avez pas le droit de faire cela.'],
])('a failure says why: %s', (code, text) => {
  const { container } = show(failing(code));
  expect(container.textContent?.replaceAll('\u00a0', ' ')).toContain(text);
});

test('another try is offered once all have answered, and only for failures', () => {
  const { unmount } = show(failing('unavailable'), { ...done, state: 'sending' });
  expect(screen.queryByText('Réessayer les échecs')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('1 sur 2…');
  unmount();
  show(failing('unavailable'), done);
  expect(screen.getByText('Réessayer les échecs')).toBeTruthy();
});
