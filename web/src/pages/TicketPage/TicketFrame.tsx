import type { ComponentChildren } from 'preact';
import { StatusStepper } from '../../components/StatusStepper/StatusStepper';
import { TurnBanner } from '../../components/TurnBanner/TurnBanner';
import type { PortalTicket } from '../../domain/ticket';
import { TicketHeader } from './TicketHeader';

interface Props {
  readonly ticket: PortalTicket;
  readonly pending: boolean;
  /** It is told in the team's words; otherwise in those of the Client. */
  readonly forStaff: boolean;
  /** What must be seen first. */
  readonly top: ComponentChildren;
  /** Facts and actions. */
  readonly beside: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The places of a ticket's screen, on a wide screen and on a phone. */
export function TicketFrame({ ticket, pending, forStaff, top, beside, children }: Props) {
  return (
    <div class="grid max-w-[1240px] print:block grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-4 px-4 py-4 md:px-7 md:py-5 lg:grid-cols-[minmax(0,1fr)_300px] lg:grid-rows-[auto_1fr]">
      <div class="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3.5">
        <TicketHeader ticket={ticket} pending={pending} />
        <StatusStepper status={ticket.status} />
        <TurnBanner ticket={ticket} forStaff={forStaff} />
        {top}
      </div>
      {/* On a phone the facts come last: what to do and what was said matter more there. */}
      <aside class="contents content-start gap-4 lg:sticky lg:top-5 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:grid lg:self-start">
        {beside}
      </aside>
      <div class="min-w-0 lg:col-start-1 lg:row-start-2">{children}</div>
    </div>
  );
}
