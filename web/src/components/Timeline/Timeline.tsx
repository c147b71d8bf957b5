import type { PortalTicket } from '../../domain/ticket';
import type { Entry } from '../../domain/timeline';
import { groupByDay, openedByTeam } from '../../domain/timeline';
import { t } from '../../i18n';
import { dayText } from '../../i18n/dates';
import { now } from '../../state/clock';
import { Button } from '../Button/Button';
import { EntryLine } from './EntryLine';
import { Message } from './Message';

interface Props {
  readonly ticket: PortalTicket;
  readonly entries: readonly Entry[];
  /** The Client's name, where the reader is not the Client. */
  readonly clientName: string;
  /** Asks for older entries; absent when all are there. */
  readonly onEarlier?: (() => void) | undefined;
}

/** Everything that happened on a ticket, from its description on, day by day. */
export function Timeline({ ticket, entries, clientName, onEarlier }: Props) {
  const byTeam = openedByTeam(entries);
  const opening = { id: 'opening', at: ticket.createdAt, type: 'opening' as const };
  const shown = [opening, ...entries.filter((entry) => entry.type !== 'created')];
  return (
    <section aria-labelledby="discussion">
      <h2 id="discussion" class="sr-only">
        {t.ticket.discussion}
      </h2>
      {groupByDay(shown).map(({ day, entries: ofDay }) => (
        <div key={day.toDateString()}>
          <DaySeparator day={day} />
          <ol class="grid gap-1">
            {ofDay.map((entry) => (
              <li key={entry.id}>
                {entry.type === 'opening' ? (
                  <>
                    <Message
                      author={ticket.createdBy.name}
                      team={byTeam}
                      company={byTeam ? t.ticket.team : clientName}
                      at={ticket.createdAt}
                      body={ticket.description}
                    />
                    {onEarlier && (
                      <div class="py-2 pl-12 print:hidden">
                        <Button onClick={onEarlier}>{t.ticket.showEarlier}</Button>
                      </div>
                    )}
                  </>
                ) : (
                  <EntryLine entry={entry} clientName={clientName} />
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function DaySeparator({ day }: { readonly day: Date }) {
  return (
    <h3 class="mt-5 mb-2 flex items-center gap-3 text-[0.8rem] font-normal text-muted before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
      {dayName(day, now.value)}
    </h3>
  );
}

function dayName(day: Date, present: Date): string {
  const yesterday = new Date(present);
  yesterday.setDate(present.getDate() - 1);
  if (day.toDateString() === present.toDateString()) return t.today;
  if (day.toDateString() === yesterday.toDateString()) return t.yesterday;
  return dayText(day, present);
}
