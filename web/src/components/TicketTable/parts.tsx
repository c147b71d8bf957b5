import type { StaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import type { ListSelection } from '../../state/useSelection';
import { Avatar } from '../Avatar/Avatar';

/** The link of a row covers it whole, so that anywhere in it leads to the ticket. */
export const ROW_LINK =
  'font-[550] text-text no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent';

const BOX = 'size-4 accent-accent';

interface TickProps {
  readonly ticketRef: string;
  readonly selection: ListSelection;
}

/** The box that selects a row, above the row's link; with Shift, all rows down or up to it. */
export function Tick({ ticketRef, selection }: TickProps) {
  return (
    <label class="relative z-10 grid size-8 shrink-0 cursor-pointer place-items-center">
      <input
        type="checkbox"
        class={BOX}
        aria-label={t.tickets.select(ticketRef)}
        checked={selection.selected.has(ticketRef)}
        onClick={({ shiftKey }) => selection.toggle(ticketRef, shiftKey)}
      />
    </label>
  );
}

interface TickAllProps {
  readonly count: number;
  readonly selection: ListSelection;
}

/** Selects all rows that are shown, or none. */
export function TickAll({ count, selection }: TickAllProps) {
  const { size } = selection.selected;
  return (
    <label class="grid size-8 cursor-pointer place-items-center">
      <input
        type="checkbox"
        class={BOX}
        aria-label={t.tickets.selectAll}
        checked={size > 0 && size === count}
        indeterminate={size > 0 && size < count}
        onClick={() => selection.setAll(size < count)}
      />
    </label>
  );
}

/** Who answers for a ticket. */
export function Assignee({ ticket }: { readonly ticket: StaffTicket }) {
  if (!ticket.assignee) return <span class="text-muted">{t.tickets.nobody}</span>;
  return (
    <span class="flex min-w-0 items-center gap-2" title={ticket.assignee.name}>
      <Avatar name={ticket.assignee.name} team />
      <span class="truncate text-text">{ticket.assignee.name}</span>
    </span>
  );
}
