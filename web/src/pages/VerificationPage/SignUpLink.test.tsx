import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { address, navigate } from '../../state/location';
import { session, startSession } from '../../state/session';
import { typedEmail } from '../../state/typedEmail';
import { SignUpLink } from './SignUpLink';

const CODE = 'Zz09_-'.padEnd(43, 'x');
const LINK = `/verification?mode=signUp&code=${CODE}`;
const ALICE = 'alice@alpha.test';
const PASSWORD = 'huit signes';

// The functions, each of whose answers is given once, and Auth, which knows one account. Null is a
// connection that breaks. Auth keeps the `fetch` that it finds when it is loaded.
const { sent, signIns, answers } = vi.hoisted(() => {
  const platform = {
    sent: [] as unknown[],
    signIns: [] as unknown[],
    answers: [] as (Response | null)[],
  };
  globalThis.fetch = async (to, init) => {
    const path = String(to);
    if (path.includes('init.json')) {
      return Response.json({ projectId: 'demo-test', apiKey: 'none' });
    }
    const body = JSON.parse(String(init?.body));
    if (path.startsWith('/api/')) {
      platform.sent.push([path, body]);
      const answer = platform.answers.shift();
      if (!answer) throw new TypeError('Failed to fetch');
      return answer;
    }
    platform.signIns.push(body);
    return Response.json({ error: { message: 'INVALID_LOGIN_CREDENTIALS' } }, { status: 400 });
  };
  return platform;
});

const confirmed = (created: boolean) => Response.json({ email: ALICE, created });
const refused = (status: number, code: string) => Response.json({ code }, { status });
const wrongPassword = () =>
  Response.json(
    {
      code: 'invalid_request',
      errors: [{ field: 'password', code: 'wrong_password', detail: 'Ce n’est pas le bon.' }],
    },
    { status: 400 },
  );
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const target = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');
const field = () => screen.getByLabelText<HTMLInputElement>('Mot de passe choisi à l’inscription');
const confirm = () =>
  fireEvent.click(screen.getByRole('button', { name: 'Confirmer mon inscription' }));

function open(...given: readonly (Response | null)[]) {
  answers.push(...given);
  render(<SignUpLink code={CODE} />);
}

function answer(password: string) {
  fireEvent.input(field(), { target: { value: password } });
  confirm();
}

beforeEach(async () => {
  sent.length = signIns.length = answers.length = 0;
  typedEmail.value = '';
  navigate(LINK);
  startSession();
  await waitFor(() => expect(session.value.kind).toBe('signed-out'));
});

test('opening the link asks for nothing and confirms nothing', async () => {
  open();
  expect(heading()).toBe('Confirmez votre inscription');
  expect(target('Recommencer l’inscription')).toBe('/inscription');
  confirm();
  await screen.findByRole('alert');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
});

test('the code is sent with the password, signs in at once, and leaves the address bar', async () => {
  open(confirmed(true));
  answer(PASSWORD);
  await waitFor(() => expect(signIns).toHaveLength(1));
  expect(sent).toEqual([['/api/signup/confirmation', { code: CODE, password: PASSWORD }]]);
  expect(signIns[0]).toMatchObject({ email: ALICE, password: PASSWORD });
  expect(location.href).not.toContain(CODE);
});

test('another password than that of the sign-up is told beside the field', async () => {
  open(wrongPassword());
  answer('un autre');
  expect((await screen.findByRole('alert')).textContent).toContain('Ce n’est pas le bon.');
  expect(field().value).toBe('un autre');
  expect(signIns).toEqual([]);
  expect(address.value.url).toBe(LINK);
});

test('an address confirmed before with another password leads to signing in', async () => {
  open(confirmed(false));
  answer(PASSWORD);
  await waitFor(() => expect(heading()).toBe('Votre adresse est déjà confirmée'));
  expect(target('Se connecter')).toBe('/connexion');
  expect(target(/^Mot de passe oublié/)).toBe('/mot-de-passe-oublie');
  expect(typedEmail.value).toBe(ALICE);
});

test('a link that is worth nothing leads back to signing up', async () => {
  open(refused(404, 'not_found'));
  answer(PASSWORD);
  await waitFor(() => expect(heading()).toBe('Ce lien n’est plus valable'));
  expect(target('Recommencer l’inscription')).toBe('/inscription');
});

test.each([
  ['a broken connection', () => null, 'connexion au service'],
  ['a pause', () => refused(503, 'unavailable'), 'connexion au service'],
  ['too many tries', () => refused(429, 'rate_limited'), 'Trop d’essais'],
])('%s keeps the link and what was typed', async (_, failure, sentence) => {
  open(failure(), confirmed(false));
  answer(PASSWORD);
  expect((await screen.findByRole('alert')).textContent).toContain(sentence);
  expect(location.search).toContain(CODE);
  confirm();
  await waitFor(() => expect(heading()).toBe('Votre adresse est déjà confirmée'));
  expect(sent).toHaveLength(2);
});
