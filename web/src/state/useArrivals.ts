import { useEffect, useRef } from 'preact/hooks';
import type { Account } from '../domain/people';
import { concernsAuthor, type Entry, isOwn } from '../domain/timeline';
import { t } from '../i18n';
import { talk } from '../i18n/conversation';
import { team } from '../i18n/team';
import { announce } from './announcer';

/** Says to a screen reader what others did in a thread since it was first shown. */
export function useArrivals(entries: readonly Entry[] | null, reader: Account): void {
  const latest = useRef<string | null>(null);
  useEffect(() => {
    const last = entries?.[entries.length - 1];
    if (!last) return;
    const seen = latest.current;
    latest.current = last.id;
    if (seen === null) return;
    // Ids sort in the order of events; what is older than the latest seen was asked for.
    const texts = entries
      .filter((entry) => entry.id > seen && !isOwn(entry, reader))
      .map(describe)
      .filter((text) => text !== null);
    if (texts.length > 0) announce(texts.join('. '));
  }, [entries, reader]);
}

function describe(entry: Entry): string | null {
  const by = entry.by.name;
  switch (entry.type) {
    case 'message':
      return t.ticket.arrivedMessage(by);
    case 'note':
      return talk.thread.arrivedNote(by);
    case 'status_changed':
      return t.ticket.arrivedStatus(t.status[entry.to]);
    case 'assigned':
      return entry.assignee && !concernsAuthor(entry)
        ? t.ticket.assignedBy(by, entry.assignee.name)
        : t.ticket.assignedTo(by);
    case 'priority_changed':
      return team.events.rankedTo(by, t.priority[entry.to]);
    case 'shared':
      return team.events.sharedWith(by, entry.helper.name);
    case 'marked_duplicate':
      return team.events.markedDuplicate(by, entry.of);
    case 'unassigned':
    case 'created':
      return null;
  }
}
