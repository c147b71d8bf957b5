import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchConfirmations } from '../../data/confirmations';
import { navigate } from '../../state/location';
import { session, startSession } from '../../state/session';
import { typedEmail } from '../../state/typedEmail';
import { SignUpLink } from './SignUpLink';

const realFetch = globalThis.fetch;
const CODE = 'Zz09_-'.padEnd(43, 'x');
const LINK = `/verification?mode=signUp&code=${CODE}`;
const sent: unknown[] = [];

/** The functions, each of whose answers is given once; null is a connection that breaks. */
function answering(...answers: readonly (Response | null)[]) {
  const left = [...answers];
  globalThis.fetch = async (address, init) => {
    if (String(address).includes('init.json')) {
      return Response.json({ projectId: 'demo-test', apiKey: 'none' });
    }
    sent.push([String(address), JSON.parse(String(init?.body))]);
    const answer = left.shift();
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  };
}

const confirmed = (created: boolean) => Response.json({ email: 'alice@alpha.test', created });
const refused = (status: number, code: string) => Response.json({ code }, { status });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const target = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');

beforeEach(() => {
  sent.length = 0;
  typedEmail.value = '';
  navigate(LINK);
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

test('the code is sent once, and taken out of the address bar once it was used', async () => {
  answering(confirmed(true));
  const { rerender } = render(<SignUpLink code={CODE} />);
  expect(location.search).toContain(CODE);
  await waitFor(() => expect(heading()).toBe('Adresse confirmée'));
  rerender(<SignUpLink code={CODE} />);
  expect(sent).toEqual([['/api/signup/confirmation', { code: CODE }]]);
  expect(location.href).not.toContain(CODE);
});

test.each([true, false])(
  'the tab of the sign-up is told, account just made: %s',
  async (created) => {
    const told = new Promise<string>((resolve) => {
      const stop = watchConfirmations((email) => {
        stop();
        resolve(email);
      });
    });
    answering(confirmed(created));
    render(<SignUpLink code={CODE} />);
    expect(await told).toBe('alice@alpha.test');
  },
);

test('an address confirmed before leads to signing in, with or without its password', async () => {
  answering(confirmed(false));
  startSession();
  await waitFor(() => expect(session.value.kind).toBe('signed-out'));
  render(<SignUpLink code={CODE} />);
  await waitFor(() => expect(heading()).toBe('Votre adresse est déjà confirmée'));
  expect(target('Se connecter')).toBe('/connexion');
  expect(target(/^Mot de passe oublié/)).toBe('/mot-de-passe-oublie');
  expect(typedEmail.value).toBe('alice@alpha.test');
});

test('a link that is worth nothing leads back to signing up', async () => {
  answering(refused(404, 'not_found'));
  render(<SignUpLink code={CODE} />);
  await waitFor(() => expect(heading()).toBe('Ce lien n’est plus valable'));
  expect(target('Recommencer l’inscription')).toBe('/inscription');
});

test.each([
  ['a broken connection', null, 'connexion au service'],
  ['a pause', refused(503, 'unavailable'), 'connexion au service'],
  ['too many tries', refused(429, 'rate_limited'), 'Trop d’essais'],
])('%s keeps the link, which can be tried again', async (_, failure, sentence) => {
  answering(failure, confirmed(true));
  render(<SignUpLink code={CODE} />);
  await screen.findByText(sentence, { exact: false });
  expect(location.search).toContain(CODE);
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => expect(heading()).toBe('Adresse confirmée'));
  expect(sent).toHaveLength(2);
});
