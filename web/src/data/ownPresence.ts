import { PRESENCE, type Presence } from '../domain/presence';
import { openBackend } from './app';
import { idToken } from './auth';

// Over the REST interface rather than through the SDK: a request may outlive the page that sends it,
// and what could not be sent at once must not wait in the SDK's queue until it is no longer true.

type Place = Pick<Presence, 'ref' | 'uid'>;

let last: Promise<void> = Promise.resolve();

/** Shows one's own presence on a ticket, for a while. What can't be shown is not missed. */
export function showPresence({ ref, uid, name, state }: Omit<Presence, 'expiresAt'>): void {
  const text = (stringValue: string) => ({ stringValue });
  request({ ref, uid }, 'PATCH', () => ({
    ref: text(ref),
    uid: text(uid),
    name: text(name),
    state: text(state),
    expiresAt: { timestampValue: new Date(Date.now() + PRESENCE.holdsMs).toISOString() },
  }));
}

/** Takes one's own presence away; one that can't be taken away expires. */
export function withdrawPresence(place: Place): void {
  request(place, 'DELETE');
}

/** One after the other: who leaves must not be shown by what they sent before. */
function request(place: Place, method: 'PATCH' | 'DELETE', fields?: () => object): void {
  last = last.then(() => send(place, method, fields)).catch(() => {});
}

async function send({ ref, uid }: Place, method: string, fields?: () => object): Promise<void> {
  const [{ app, emulated }, token] = await Promise.all([openBackend(), idToken()]);
  if (!token) return;
  const host = emulated ? 'http://127.0.0.1:8080' : 'https://firestore.googleapis.com';
  const database = `projects/${app.options.projectId}/databases/(default)`;
  await fetch(`${host}/v1/${database}/documents/presence/${ref}_${uid}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    keepalive: true,
    signal: AbortSignal.timeout(10_000),
    ...(fields ? { body: JSON.stringify({ fields: fields() }) } : {}),
  });
}
