import type { StaffTicket } from '../../domain/ticket';
import type { ListSelection } from '../../state/useSelection';
import { wide } from '../../state/wide';
import { NarrowTickets } from './NarrowTickets';
import { WideTickets } from './WideTickets';

interface Props {
  readonly tickets: readonly StaffTicket[];
  /** Where rows can be ticked, to act on several at once. */
  readonly selection?: ListSelection | undefined;
}

/** The team's tickets: a dense table where there is room, the same facts in two lines where there is not. */
export function TicketTable(props: Props) {
  return wide.value ? <WideTickets {...props} /> : <NarrowTickets {...props} />;
}
