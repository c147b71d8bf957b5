import { Check, CheckCheck, Clock, type IconNode, Minus, TriangleAlert } from 'lucide';
import { type Telling, type TellingState, troubleOf } from '../../domain/mailTelling';
import { dateTimeText, fullFormat, timeFormat } from '../../i18n/dates';
import { team } from '../../i18n/team';
import { now } from '../../state/clock';
import { Icon } from '../Icon/Icon';

const ICONS: Readonly<Record<TellingState, IconNode>> = {
  waiting: Clock,
  sent: Check,
  delivered: CheckCheck,
  failed: TriangleAlert,
  bounced: TriangleAlert,
  dropped: TriangleAlert,
  spam: TriangleAlert,
  seen: Minus,
  unwanted: Minus,
};
const words = team.mails;

/** What became of one mail, and why where that helps. */
export function TellingLine({ telling }: { readonly telling: Telling }) {
  const { to, state, at, happenedAt, reason } = telling;
  const trouble = troubleOf(telling);
  const sameDay = at.toDateString() === happenedAt.toDateString();
  const own = reason !== null && isOwn(reason);
  const why = own ? words.reason[reason] : trouble && words.trouble[trouble];
  return (
    <li class="min-w-0 wrap-anywhere">
      <bdi title={to.name}>{to.email}</bdi>{' '}
      <span
        class={`inline-flex items-baseline gap-1 ${trouble ? 'font-semibold text-urgent' : 'text-muted'}`}
      >
        <Icon node={ICONS[state]} size={13} class="translate-y-0.5" />
        {words.state[state]}
        {state !== 'waiting' && (
          <time class="tabular-nums" dateTime={at.toISOString()} title={fullFormat.format(at)}>
            {sameDay ? timeFormat.format(at) : dateTimeText(at, now.value)}
          </time>
        )}
      </span>
      {why && <span class="block text-muted">{why}</span>}
      {trouble && reason && !own && (
        // The words of a server, whatever its language.
        <code class="block text-tiny text-muted" translate={false}>
          {reason}
        </code>
      )}
    </li>
  );
}

function isOwn(reason: string): reason is keyof typeof words.reason {
  return Object.hasOwn(words.reason, reason);
}
