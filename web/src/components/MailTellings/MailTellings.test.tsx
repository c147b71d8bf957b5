import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import type { Telling } from '../../domain/mailTelling';
import { aTelling } from '../../testing/samples';
import { TellingList } from './MailTellings';

function shown(facts: Partial<Telling>) {
  render(
    <TellingList answer={{ ok: true, value: [aTelling(facts)] }} asking={false} ask={() => {}} />,
  );
}

test('a mail that arrived is told with its address and its time', () => {
  shown({ state: 'delivered', at: new Date('2026-11-20T14:02:00') });
  expect(document.body.textContent).toMatch(/alice@alpha\.test\s*remis\s*14:02/);
});

test('a mail that came back says what that means, and what the server said', () => {
  shown({ state: 'bounced', reason: '550 no such user' });
  expect(document.body.textContent).toContain('La messagerie du destinataire a refusé l’e-mail.');
  expect(document.body.textContent).toContain('550 no such user');
});

test('a reason that is a word of ours is told in French', () => {
  shown({ state: 'unwanted', reason: 'address_bounced' });
  expect(document.body.textContent).toContain('un e-mail précédent a été refusé');
  expect(document.body.textContent).not.toContain('address_bounced');
});

test('what we gave up ourselves is not said to be refused by others', () => {
  shown({ state: 'failed', reason: 'given_up' });
  expect(document.body.textContent).toContain('l’envoi est abandonné');
  expect(document.body.textContent).not.toContain('given_up');
  expect(document.body.textContent).not.toContain('n’a pas voulu');
});

test('a question that failed can be asked again', () => {
  const problem = bareProblem('offline');
  render(<TellingList answer={{ ok: false, problem }} asking={false} ask={() => {}} />);
  expect(screen.getByRole('alert').textContent).toContain('L’état des e-mails');
  expect(screen.getByRole('button', { name: 'Réessayer' })).toBeTruthy();
});
