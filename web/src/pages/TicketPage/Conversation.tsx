import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { Composer, startingMode } from '../../components/Composer/Composer';
import { NewsPill } from '../../components/NewsPill/NewsPill';
import { Notice } from '../../components/Notice/Notice';
import { OutgoingMessages } from '../../components/Timeline/OutgoingMessages';
import { Timeline } from '../../components/Timeline/Timeline';
import { notYetTold } from '../../domain/outgoing';
import type { Account } from '../../domain/people';
import type { PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { outbox, retryOutgoing, withdrawOutgoing } from '../../state/outbox';
import { reclaim } from '../../state/reclaim';
import { useKeptFocus } from '../../state/useKeptFocus';
import { useOnScreen } from '../../state/useOnScreen';
import { useReading } from '../../state/useReading';
import type { LiveThread } from '../../state/useThread';
import { scrollToEnd, scrollToEntry, useThreadPlace } from '../../state/useThreadPlace';

interface Props {
  readonly account: Account;
  readonly ticket: PortalTicket;
  readonly thread: LiveThread;
  readonly clientName: string;
  /** A client confirms the resolution; answers whether that took place. */
  readonly onConfirm: (message: string) => Promise<boolean>;
}

/** What was said and what happened, and where one answers. */
export function Conversation({ account, ticket, thread, clientName, onConfirm }: Props) {
  const { uid } = account;
  const { ref } = ticket;
  const { entries } = thread;
  const end = useRef<HTMLDivElement>(null);
  const writing = useRef<HTMLDivElement>(null);
  const atEnd = useOnScreen(end, '0px 0px 24px 0px');
  const news = useReading(account, ref, thread, atEnd);
  const [mode, setMode] = useState(() => startingMode(account, ref));
  const outgoing = notYetTold(outbox.value, ref, entries ?? [], account);
  useThreadPlace(end, atEnd, thread);
  useKeptFocus(writing);
  const latest = entries?.[entries.length - 1]?.id ?? null;
  const toEnd = () => scrollToEnd(end);

  return (
    <>
      <Timeline
        ticket={ticket}
        entries={entries ?? []}
        clientName={clientName}
        firstUnread={news.firstUnread}
        earlier={thread.earlier && { onShow: thread.earlier, fetching: thread.fetching }}
      >
        <OutgoingMessages
          account={account}
          outgoing={outgoing}
          onRetry={({ key }) => retryOutgoing(key)}
          onDiscard={({ key }) => withdrawOutgoing(key)}
          onEdit={(one) => {
            reclaim({ uid, ref, kind: one.kind }, one, latest);
            setMode(one.kind);
            requestAnimationFrame(() => writing.current?.querySelector('textarea')?.focus());
          }}
        />
      </Timeline>
      {thread.retry && (
        <Notice title={t.ticket.threadFailed}>
          <Button onClick={thread.retry}>{t.retry}</Button>
        </Notice>
      )}
      <div ref={writing} class="sticky bottom-0 z-10 mt-5 bg-bg max-sm:-mx-4 sm:pb-3 print:hidden">
        {!atEnd && (
          <div class="pointer-events-none absolute inset-x-0 bottom-full flex justify-center pb-2.5 *:pointer-events-auto">
            <NewsPill unseen={news.unseen} onClick={toEnd} />
          </div>
        )}
        <Composer
          account={account}
          ticket={ticket}
          clientName={clientName}
          entries={entries}
          mode={mode}
          onMode={setMode}
          onSent={() => {
            news.clear();
            requestAnimationFrame(toEnd);
          }}
          onShowEntry={({ id }) => scrollToEntry(id) || toEnd()}
          onConfirm={onConfirm}
        />
      </div>
      <div ref={end} class="h-px" />
    </>
  );
}
