import type { Presence } from '../domain/presence';
import { lazily } from './lazily';
import type { Sink, Teardown } from './sink';

export { showPresence, withdrawPresence } from './ownPresence';

const load = () => import('./firestore/presence');

/** Who of the team is on a ticket, or (`ref` null) on any, those who are there longest ahead first. */
export function watchPresences(
  ref: string | null,
  size: number,
  sink: Sink<readonly Presence[]>,
): Teardown {
  return lazily(load, sink, (p) => p.watchPresences(ref, size, sink));
}
