import type { ComponentChildren } from 'preact';
import type { PortalTicket } from '../../domain/ticket';
import { type Entry, groupByDay, openedByTeam } from '../../domain/timeline';
import { t } from '../../i18n';
import { talk } from '../../i18n/conversation';
import { DayEntries } from './DayEntries';
import { DaySeparator } from './DaySeparator';
import { EarlierEntries, type EarlierProps } from './EarlierEntries';
import { Message } from './Message';

interface Props {
  readonly ticket: PortalTicket;
  readonly entries: readonly Entry[];
  /** The Client's name, where the reader is not the Client. */
  readonly clientName: string;
  /** The entry before which the mark of what is new stands. */
  readonly firstUnread?: string | null;
  /** The way to older entries; absent when all are there. */
  readonly earlier?: EarlierProps | undefined;
  /** What is on its way, below all that arrived. */
  readonly children?: ComponentChildren;
}

/** Everything that happened on a ticket, from its description on, day by day. */
export function Timeline({
  ticket,
  entries,
  clientName,
  firstUnread = null,
  earlier,
  children,
}: Props) {
  const byTeam = openedByTeam(entries);
  const days = groupByDay<Entry | Opening>([{ type: 'opening', at: ticket.createdAt }, ...entries]);
  return (
    <section aria-labelledby="discussion">
      <h2 id="discussion" class="sr-only">
        {talk.thread.discussion}
      </h2>
      {days.map(({ day, entries: ofDay }, index) => (
        <div key={day.toDateString()}>
          <DaySeparator day={day} />
          {index === 0 && (
            <>
              <Message
                author={ticket.createdBy.name}
                team={byTeam}
                company={byTeam ? t.ticket.team : clientName}
                at={ticket.createdAt}
                body={ticket.description}
                attachments={ticket.attachments}
              />
              {earlier && <EarlierEntries {...earlier} />}
            </>
          )}
          <DayEntries
            entries={ofDay.filter((entry) => entry.type !== 'opening')}
            clientName={clientName}
            firstUnread={firstUnread}
            contained={entries.length > CONTAINED_FROM}
          />
        </div>
      ))}
      {children}
    </section>
  );
}

/** The description, which stands first of all. */
interface Opening {
  readonly type: 'opening';
  readonly at: Date;
}

/** From so many entries on, those out of sight are not laid out. */
const CONTAINED_FROM = 80;
