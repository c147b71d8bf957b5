import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import { SignUpForm } from './SignUpForm';

const form = { email: 'alice@alpha.test', displayName: 'Alice Martin', password: 'huit signes' };

function show(problem: ReturnType<typeof bareProblem>, facts: Partial<typeof form> = {}) {
  let sent = 0;
  const onSend = async () => {
    sent++;
    return problem;
  };
  render(
    <SignUpForm
      form={{ ...form, ...facts }}
      sending={false}
      invited={false}
      led={false}
      onInput={() => {}}
      onSend={onSend}
    />,
  );
  fireEvent.submit(screen.getByLabelText('Prénom et nom').closest('form') ?? document.body);
  return { sent: () => sent };
}

test('who asks too often is told when to come back, and keeps what they typed', async () => {
  show({ ...bareProblem('rate_limited'), retryAfterSeconds: 42 });
  expect((await screen.findByRole('alert')).textContent).toContain('42\u00a0secondes');
  expect(screen.getByLabelText<HTMLInputElement>('Mot de passe').value).toBe('huit signes');
});

test.each([true, false])('only who was invited is told so: %s', (invited) => {
  render(
    <SignUpForm
      form={form}
      sending={false}
      invited={invited}
      led={false}
      onInput={() => {}}
      onSend={async () => null}
    />,
  );
  expect(screen.queryByText(/^Vous êtes invité/) !== null).toBe(invited);
});

test('what is missing is told beside its field, and nothing is sent', async () => {
  const { sent } = show(bareProblem('unknown'), { displayName: ' ' });
  await screen.findByRole('alert');
  expect(screen.getByLabelText('Prénom et nom').getAttribute('aria-invalid')).toBe('true');
  expect(sent()).toBe(0);
});
