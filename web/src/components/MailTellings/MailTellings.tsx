import { useState } from 'preact/hooks';
import { byNews } from '../../domain/mailTelling';
import { t } from '../../i18n';
import { dateTimeText } from '../../i18n/dates';
import { refusalText } from '../../i18n/refusal';
import { team } from '../../i18n/team';
import { now } from '../../state/clock';
import { type MailTellings as Asked, useMailTellings } from '../../state/useMailTellings';
import { Button } from '../Button/Button';
import { TellingLine } from './TellingLine';

const words = team.mails;

/** « E-mails de ce ticket »: who was told of what, and whether it arrived; asked for once it is opened. */
export function MailTellings({ ticketRef }: { readonly ticketRef: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="rounded-card border border-line bg-surface text-small shadow-card"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary class="rounded-card px-3.5 py-2.5 font-[550]">{words.title}</summary>
      <div class="px-3.5 pb-3">{open && <OpenTellings ticketRef={ticketRef} />}</div>
    </details>
  );
}

function OpenTellings({ ticketRef }: { readonly ticketRef: string }) {
  return <TellingList {...useMailTellings(ticketRef)} />;
}

/** The mails on a ticket, newest first. */
export function TellingList({ answer, asking, ask }: Asked) {
  if (!answer) return <p class="text-muted">{t.loading}</p>;
  const again = (
    <Button busy={asking} onClick={ask}>
      {answer.ok ? words.refresh : t.retry}
    </Button>
  );
  if (!answer.ok) {
    return (
      <div role="alert" class="grid justify-items-start gap-2">
        {words.unread} {refusalText(answer.problem)}
        {again}
      </div>
    );
  }
  return (
    <div class="grid justify-items-start gap-3">
      {answer.value.length === 0 ? (
        <p class="text-muted">{words.none}</p>
      ) : (
        <ol class="grid w-full gap-3">
          {byNews(answer.value).map(({ key, event, happenedAt, tellings }) => (
            <li key={key}>
              <h3 class="flex flex-wrap justify-between gap-x-2 text-small font-[550]">
                {words.event[event]}
                <time
                  class="font-normal text-muted tabular-nums"
                  dateTime={happenedAt.toISOString()}
                >
                  {dateTimeText(happenedAt, now.value)}
                </time>
              </h3>
              <ul class="mt-1 grid gap-1.5 border-l-2 border-line pl-2.5">
                {tellings.map((telling) => (
                  <TellingLine key={telling.to.uid} telling={telling} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {again}
    </div>
  );
}
