import { PenLine } from 'lucide';
import type { Presence as Present } from '../../domain/presence';
import { team } from '../../i18n/team';
import { Avatar } from '../Avatar/Avatar';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly others: readonly Present[];
}

/** Who else of the team looks at this ticket or writes on it right now. */
export function Presence({ others }: Props) {
  if (others.length === 0) return null;
  return (
    <section aria-label={team.presence.here} class="print:hidden">
      <ul class="grid gap-2 rounded-card border border-line bg-surface p-3.5 text-small shadow-card">
        {others.map(({ uid, name, state }) => (
          <li key={uid} class="flex items-center gap-2">
            <Avatar name={name} team />
            <span class="min-w-0 wrap-anywhere">{team.presence[state](name)}</span>
            {state === 'writing' && <Icon node={PenLine} size={14} class="text-accent-text" />}
          </li>
        ))}
      </ul>
    </section>
  );
}
