import { ArrowRight, CopyCheck, CornerDownLeft, SignalHigh, UserRound } from 'lucide';
import type { EventEntry } from '../../domain/threadItems';
import { concernsAuthor } from '../../domain/timeline';
import { t } from '../../i18n';
import { team } from '../../i18n/team';
import { Icon } from '../Icon/Icon';
import { StatusLabel } from '../StatusLabel/StatusLabel';
import { SharedLine } from './SharedLine';
import { Told } from './Told';

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
    case 'priority_changed':
      return (
        <>
          <Icon node={SignalHigh} size={13} class="translate-y-0.5" />
          <Told
            text={team.events.ranked(by, t.priority[entry.from], t.priority[entry.to])}
            at={entry.at}
          />
        </>
      );
    case 'shared':
      return <SharedLine entry={entry} />;
    case 'marked_duplicate':
      return (
        <>
          <Icon node={CopyCheck} size={13} class="translate-y-0.5" />
          <Told text={team.events.markedDuplicate(by, entry.of)} at={entry.at} />
        </>
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
