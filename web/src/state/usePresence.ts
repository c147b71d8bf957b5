import { useEffect } from 'preact/hooks';
import { showPresence, watchPresences, withdrawPresence } from '../data/presence';
import { type Account, isStaff } from '../domain/people';
import { othersPresent, PRESENCE, type Presence } from '../domain/presence';
import { now } from './clock';
import { type Live, useLive } from './useLive';
import { usePageVisible } from './usePageVisible';
import { writing } from './writing';

/** More at once on one ticket are a crowd, whoever they are. */
const ON_ONE = 10;
/** The whole team, as far as a panel shows it. */
const ON_ALL = 50;

/** Tells the team that one is on a ticket, and whether one writes, while the page is in front. */
export function useOwnPresence({ uid, displayName: name, role }: Account, ref: string): void {
  const there = usePageVisible() && isStaff(role);
  const state = writing.value === ref ? 'writing' : 'viewing';
  useEffect(() => {
    if (!there) return;
    const show = () => showPresence({ ref, uid, name, state });
    show();
    const timer = setInterval(show, PRESENCE.renewalMs);
    return () => clearInterval(timer);
  }, [there, ref, uid, name, state]);
  useEffect(() => {
    if (!there) return;
    const leave = () => withdrawPresence({ ref, uid });
    // A tab that is closed runs no more effects.
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [there, ref, uid]);
}

/** The others of the team who are on a ticket right now. */
export function useOthersOn(ref: string, uid: string): readonly Presence[] {
  const live = useLive<readonly Presence[]>(`presence ${ref}`, (sink) =>
    watchPresences(ref, ON_ONE, sink),
  );
  return live.kind === 'ready' ? othersPresent(live.value, now.value, uid) : [];
}

/** The others of the team, and on what they are; read only while it is looked at. */
export function useOthersAtWork(uid: string, looking: boolean): Live<readonly Presence[]> {
  const live = useLive<readonly Presence[]>(
    'presence',
    looking ? (sink) => watchPresences(null, ON_ALL, sink) : null,
  );
  return live.kind === 'ready'
    ? { ...live, value: othersPresent(live.value, now.value, uid) }
    : live;
}
