import type { PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { isTold } from '../../state/useLive';
import type { Pages } from '../../state/usePages';
import { TicketGroup } from './TicketGroup';

interface Props {
  readonly yours: Pages<PortalTicket>;
  readonly open: Pages<PortalTicket>;
  readonly done: Pages<PortalTicket>;
  readonly onAnswer: (ticket: PortalTicket, settled: boolean) => void;
}

/** The groups of a client's list, each as soon as those above it are there: one that grows would push it down. */
export function TicketGroups({ yours, open, done, onAnswer }: Props) {
  return (
    <>
      <TicketGroup group="yours" tickets={yours} empty={t.tickets.emptyYours} onAnswer={onAnswer} />
      {isTold(yours.live) && (
        <TicketGroup group="open" tickets={open} empty={t.tickets.emptyOpen} />
      )}
      {isTold(yours.live) && isTold(open.live) && (
        <TicketGroup group="done" tickets={done} empty={null} />
      )}
    </>
  );
}
