import { useMemo } from 'preact/hooks';
import { isStaff } from '../../domain/people';
import { type ThreadItem, threadItems } from '../../domain/threadItems';
import type { Entry } from '../../domain/timeline';
import { t } from '../../i18n';
import { EventGroup } from './EventGroup';
import { Message } from './Message';
import { UnreadMark } from './UnreadMark';

interface Props {
  readonly entries: readonly Entry[];
  readonly clientName: string;
  readonly firstUnread: string | null;
  /** What is out of sight is not laid out: its size is guessed until it was seen once. */
  readonly contained: boolean;
}

/** The entries of one day. */
export function DayEntries({ entries, clientName, firstUnread, contained }: Props) {
  const look = contained
    ? 'px-1 -mx-1 [content-visibility:auto] [contain-intrinsic-size:auto_5.5rem] print:[content-visibility:visible]'
    : '';
  const ids = entries.map(({ id }) => id).join();
  const mark = entries.some(({ id }) => id === firstUnread) ? firstUnread : null;
  // Entries never change: a day is built again only when its entries are others, however long the thread.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for the entries
  return useMemo(list, [ids, mark, clientName, contained]);

  function list() {
    return (
      <ol class="grid gap-0.5">
        {threadItems(entries, mark).map((item) => (
          <li key={item.id} data-entry={item.id} class={look}>
            {content(item)}
          </li>
        ))}
      </ol>
    );
  }

  function content(item: ThreadItem) {
    switch (item.kind) {
      case 'unread':
        return <UnreadMark />;
      case 'events':
        return <EventGroup entries={item.entries} />;
      case 'written': {
        const { type, by, at, body, attachments } = item.entry;
        const team = isStaff(by.role);
        return (
          <Message
            kind={type}
            author={by.name}
            team={team}
            company={team ? t.ticket.team : clientName}
            at={at}
            body={body}
            attachments={attachments}
          />
        );
      }
    }
  }
}
