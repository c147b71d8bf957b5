import { ArrowRight, CornerDownLeft, UserRound } from 'lucide';
import type { EventEntry } from '../../domain/threadItems';
import { concernsAuthor } from '../../domain/timeline';
import { t } from '../../i18n';
import { fullFormat, timeFormat } from '../../i18n/dates';
import { Icon } from '../Icon/Icon';
import { StatusLabel } from '../StatusLabel/StatusLabel';

/** One change of a ticket, on one quiet line. */
export function EventLine({ entry }: { readonly entry: EventEntry }) {
  return (
    <div class="flex items-baseline gap-x-2 py-0.5 pl-12 wrap-anywhere text-small text-muted max-sm:pl-0">
      {content(entry)}
    </div>
  );
}

function content(entry: EventEntry) {
  const by = entry.by.name;
  switch (entry.type) {
    case 'status_changed':
      return (
        <div class="flex flex-wrap items-center gap-x-2">
          <StatusLabel status={entry.from} />
          <span class="inline-flex items-center gap-x-2">
            <Icon node={ArrowRight} size={13} />
            <span class="sr-only">{t.ticket.movedTo}</span>
            <StatusLabel status={entry.to} />
          </span>
          <Told text={t.ticket.movedBy(by)} at={entry.at} />
        </div>
      );
    case 'assigned': {
      const name = entry.assignee?.name ?? by;
      return (
        <>
          <Icon node={UserRound} size={13} class="translate-y-0.5" />
          <Told
            text={concernsAuthor(entry) ? t.ticket.assignedTo(by) : t.ticket.assignedBy(by, name)}
            at={entry.at}
          />
        </>
      );
    }
    case 'unassigned': {
      const name = entry.assignee?.name ?? by;
      return (
        <>
          <Icon node={CornerDownLeft} size={13} class="translate-y-0.5" />
          <Told
            text={concernsAuthor(entry) ? t.ticket.released(by) : t.ticket.releasedOf(by, name)}
            at={entry.at}
          />
        </>
      );
    }
  }
}

function Told({ text, at }: { readonly text: string; readonly at: Date }) {
  return (
    <span class="min-w-0">
      {text} ·{' '}
      <time dateTime={at.toISOString()} title={fullFormat.format(at)}>
        {timeFormat.format(at)}
      </time>
    </span>
  );
}
