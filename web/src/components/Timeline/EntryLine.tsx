import { ArrowRight, CornerDownLeft, UserRound } from 'lucide';
import { isStaff } from '../../domain/people';
import { concernsAuthor, type Entry } from '../../domain/timeline';
import { t } from '../../i18n';
import { fullFormat, timeFormat } from '../../i18n/dates';
import { Icon } from '../Icon/Icon';
import { StatusLabel } from '../StatusLabel/StatusLabel';
import { Message } from './Message';

interface Props {
  readonly entry: Exclude<Entry, { type: 'created' }>;
  readonly clientName: string;
}

/** One entry of the timeline: a message in full, anything else on one quiet line. */
export function EntryLine({ entry, clientName }: Props) {
  if (entry.type === 'message') {
    const team = isStaff(entry.by.role);
    return (
      <Message
        author={entry.by.name}
        team={team}
        company={team ? t.ticket.team : clientName}
        at={entry.at}
        body={entry.body}
      />
    );
  }
  return (
    <div class="flex items-baseline gap-x-2 py-1 pl-12 wrap-anywhere text-small text-muted max-sm:pl-0">
      {content(entry)}
    </div>
  );
}

function content(entry: Exclude<Entry, { type: 'created' | 'message' }>) {
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
