import {
  CirclePlus,
  CopyCheck,
  CornerDownLeft,
  type IconNode,
  Lock,
  MessageSquare,
  Paperclip,
  RefreshCw,
  SignalHigh,
  UserRound,
  UserRoundPlus,
} from 'lucide';
import { filesOf } from '../../domain/history';
import { concernsAuthor, type Entry, isInternal, isWritten } from '../../domain/timeline';
import { t } from '../../i18n';
import { talk } from '../../i18n/conversation';
import { team } from '../../i18n/team';
import { Age } from '../Age/Age';
import { Icon } from '../Icon/Icon';

const ICONS: Readonly<Record<Entry['type'], IconNode>> = {
  created: CirclePlus,
  message: MessageSquare,
  note: Lock,
  status_changed: RefreshCw,
  assigned: UserRound,
  unassigned: CornerDownLeft,
  priority_changed: SignalHigh,
  shared: UserRoundPlus,
  marked_duplicate: CopyCheck,
};

/** One action: who, what, when, and whether it stays in the team. */
export function HistoryLine({ entry }: { readonly entry: Entry }) {
  const files = filesOf(entry);
  const internal = isInternal(entry);
  const words = isWritten(entry) ? entry.body : entry.type === 'shared' ? entry.comment : null;
  return (
    <li
      class={`grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-3 px-3.5 py-2.5 text-[0.92rem] first:rounded-t-card last:rounded-b-card [content-visibility:auto] [contain-intrinsic-size:auto_3.5rem] print:[content-visibility:visible] ${internal ? 'bg-note' : ''}`}
    >
      <Icon node={ICONS[entry.type]} class={`mt-1 ${internal ? 'text-note-text' : 'text-muted'}`} />
      <div class="min-w-0 wrap-anywhere">
        <p>
          {sentence(entry)}
          {internal && (
            <span class="ml-2 rounded-full border border-note-line px-2 text-tiny font-semibold text-note-text">
              {talk.history.internal}
            </span>
          )}
        </p>
        {words && (
          <p dir="auto" class="line-clamp-2 text-small text-muted">
            {words}
          </p>
        )}
        {files.length > 0 && (
          <p class="flex items-center gap-1.5 text-small text-muted">
            <Icon node={Paperclip} size={13} />
            {talk.history.files(files.length)}
          </p>
        )}
      </div>
      <p class="pt-0.5 text-small text-muted">
        <Age at={entry.at} exactly />
      </p>
    </li>
  );
}

function sentence(entry: Entry): string {
  const by = entry.by.name;
  switch (entry.type) {
    case 'created':
      return talk.history.created(by);
    case 'message':
      return talk.history.message(by);
    case 'note':
      return talk.history.note(by);
    case 'status_changed':
      return talk.history.moved(by, t.status[entry.from], t.status[entry.to]);
    case 'priority_changed':
      return team.events.ranked(by, t.priority[entry.from], t.priority[entry.to]);
    case 'shared':
      return team.events.sharedWith(by, entry.helper.name);
    case 'marked_duplicate':
      return team.events.markedDuplicate(by, entry.of);
    case 'assigned':
      return concernsAuthor(entry)
        ? t.ticket.assignedTo(by)
        : t.ticket.assignedBy(by, entry.assignee?.name ?? by);
    case 'unassigned':
      return concernsAuthor(entry)
        ? t.ticket.released(by)
        : t.ticket.releasedOf(by, entry.assignee?.name ?? by);
  }
}
