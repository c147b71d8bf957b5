import { effect } from '@preact/signals';
import { isKept } from '../data/auth';
import type { Teardown } from '../data/sink';
import { readStored, writeStored } from '../data/storage';
import { watchMovedTickets } from '../data/tickets';
import { type Account, isStaff } from '../domain/people';
import {
  afterMoves,
  afterReading,
  nothingUnread,
  parseUnread,
  type UnreadTickets,
} from '../domain/unreadTickets';
import { showInFavicon } from './favicon';
import { address } from './location';
import { notify } from './notifications';
import { isOwnMove } from './ticketChanges';
import { unreadCount } from './unreadCount';

// With what the lists read, opening a screen reads at most 50 documents.
const STAFF_SIZE = 6;
const CLIENT_SIZE = 4;

const keeping = () => (isKept() ? 'device' : 'tab');

/** Follows what moves of this person's tickets: counts it, and calls it out when nobody looks. */
export function startAttention(account: Account, watch = watchMovedTickets): Teardown {
  const key = `vigidev.unread.${account.uid}`;
  let unread = parseUnread(readStored(key, keeping())) ?? nothingUnread(new Date());
  const keep = (next: UnreadTickets) => {
    unread = next;
    writeStored(key, JSON.stringify(next), keeping());
    unreadCount.value = next.refs.length;
  };
  const read = () => {
    const ref = inFront();
    if (ref) keep(afterReading(unread, ref));
  };
  keep(unread);
  // Another tab, too, may have read.
  const onStorage = ({ key: changed, newValue }: StorageEvent) => {
    const theirs = changed === key ? parseUnread(newValue) : null;
    if (theirs) {
      unread = theirs;
      unreadCount.value = theirs.refs.length;
    }
  };
  const scope = isStaff(account.role) ? null : account.clientId;
  const size = scope === null ? STAFF_SIZE : CLIENT_SIZE;
  const stopWatching = watch(scope, account.uid, new Date(unread.until), size, {
    next: ({ value, fromCache }) => {
      if (fromCache) return;
      const known = ({ ref }: { ref: string }) => ref === inFront();
      const after = afterMoves(unread, value, (ticket) => known(ticket) || isOwnMove(ticket));
      keep(after.unread);
      for (const ticket of after.news) notify(ticket, scope === null);
    },
    // Without it nothing is counted; the lists themselves say what is wrong.
    error: () => {},
  });
  const stopReading = effect(() => {
    void address.value;
    read();
  });
  const stopFavicon = effect(() => showInFavicon(unreadCount.value));
  document.addEventListener('visibilitychange', read);
  addEventListener('storage', onStorage);
  return () => {
    stopWatching();
    stopReading();
    document.removeEventListener('visibilitychange', read);
    removeEventListener('storage', onStorage);
    unreadCount.value = 0;
    stopFavicon();
  };
}

/** The ticket that somebody has before their eyes. */
function inFront(): string | null {
  const { path } = address.peek();
  const looked = document.visibilityState === 'visible' && path.startsWith('/tickets/');
  return looked ? path.slice('/tickets/'.length) : null;
}
