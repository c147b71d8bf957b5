import { ChevronDown } from 'lucide';
import { useState } from 'preact/hooks';
import { PRIORITIES, type Priority } from '../../domain/ticket';
import { t } from '../../i18n';
import { team } from '../../i18n/team';
import { Icon } from '../Icon/Icon';
import { Menu } from '../Menu/Menu';
import { PriorityLabel } from '../PriorityLabel/PriorityLabel';

interface Props {
  readonly priority: Priority;
  /** An action is on its way to the server. */
  readonly busy: boolean;
  readonly onChange: (priority: Priority) => void;
}

const MOST_URGENT_FIRST = [...PRIORITIES].reverse();

/** How pressing a ticket is, for those who may change it. */
export function PriorityMenu({ priority, busy, onChange }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        aria-label={team.priority.change(t.priority[priority])}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-disabled={busy}
        class="-my-0.5 -ml-1.5 inline-flex min-h-7 items-center gap-1 rounded-control px-1.5 hover:bg-sunken max-md:min-h-9"
        onClick={({ currentTarget }) => !busy && setAnchor(currentTarget)}
      >
        <PriorityLabel priority={priority} />
        <Icon node={ChevronDown} size={14} class="text-muted" />
      </button>
      {anchor && (
        <Menu
          label={team.priority.label}
          anchor={anchor}
          items={MOST_URGENT_FIRST.map((key) => ({
            key,
            content: <PriorityLabel priority={key} />,
            checked: key === priority,
          }))}
          onChoose={(chosen) => chosen !== priority && onChange(chosen)}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
}
