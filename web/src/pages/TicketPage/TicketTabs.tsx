import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { History } from '../../components/History/History';
import { Tabs } from '../../components/Tabs/Tabs';
import type { HistoryFilter } from '../../domain/history';
import { talk } from '../../i18n/conversation';
import { address, navigate } from '../../state/location';
import type { LiveThread } from '../../state/useThread';
import { asksForClientView, tabOf, ticketPath } from './ticketPaths';

interface Props {
  readonly ticketRef: string;
  readonly staff: boolean;
  readonly thread: LiveThread;
  /** The discussion. */
  readonly children: ComponentChildren;
}

/** The discussion, or the history of all that happened. */
export function TicketTabs({ ticketRef, staff, thread, children }: Props) {
  const { query } = address.value;
  const tab = tabOf(query);
  const [filter, setFilter] = useState<HistoryFilter>('all');
  const count = thread.entries?.length ?? 0;
  return (
    <Tabs
      label={talk.thread.tabs}
      selected={tab}
      onSelect={(next) => navigate(ticketPath(ticketRef, next, asksForClientView(query)), true)}
      tabs={[
        { key: 'discussion', text: talk.thread.discussion },
        {
          key: 'historique',
          text: talk.thread.history,
          // Of a history that is not all there nobody counts the rest.
          count: count > 0 && !thread.earlier ? String(count) : undefined,
        },
      ]}
    >
      {tab === 'discussion' ? (
        children
      ) : (
        <History
          entries={thread.entries ?? []}
          staff={staff}
          filter={filter}
          onFilter={setFilter}
          earlier={thread.earlier && { onShow: thread.earlier, fetching: thread.fetching }}
        />
      )}
    </Tabs>
  );
}
