import type { Presence } from '../domain/presence';
import { lazily } from './lazily';
import type { Sink, Teardown } from './sink';

const load = () => import('./firestore/presence');

/** Who of the team is on a ticket, or (`ref` null) on any, those who are there longest ahead first. */
export function watchPresences(
  ref: string | null,
  size: number,
  sink: Sink<readonly Presence[]>,
): Teardown {
  return lazily(load, sink, (p) => p.watchPresences(ref, size, sink));
}

/** Shows one's own presence on a ticket, for a while. What can't be shown is not missed. */
export function showPresence(presence: Omit<Presence, 'expiresAt'>): void {
  load()
    .then((p) => p.showPresence(presence))
    .catch(() => {});
}

/** Takes one's own presence away; one that can't be taken away expires. */
export function withdrawPresence(presence: Pick<Presence, 'ref' | 'uid'>): void {
  load()
    .then((p) => p.withdrawPresence(presence))
    .catch(() => {});
}
