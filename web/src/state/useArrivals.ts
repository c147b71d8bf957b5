import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../domain/timeline';
import { t } from '../i18n';
import { announce } from './announcer';

/** Says to a screen reader what arrived in a thread since it was first shown. */
export function useArrivals(entries: readonly Entry[] | null): void {
  const latest = useRef<string | null>(null);
  useEffect(() => {
    const last = entries?.[entries.length - 1];
    if (!last) return;
    if (latest.current !== null && latest.current !== last.id) {
      const text = describe(last);
      if (text) announce(text);
    }
    latest.current = last.id;
  }, [entries]);
}

function describe(entry: Entry): string | null {
  switch (entry.type) {
    case 'message':
      return t.ticket.arrivedMessage(entry.by.name);
    case 'status_changed':
      return t.ticket.arrivedStatus(t.status[entry.to]);
    case 'assigned':
      return t.ticket.assignedTo(entry.assignee?.name ?? entry.by.name);
    case 'unassigned':
    case 'created':
      return null;
  }
}
