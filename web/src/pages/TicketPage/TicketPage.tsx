import { Button } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Notice } from '../../components/Notice/Notice';
import { SkeletonRows } from '../../components/Skeleton/Skeleton';
import { type Account, isStaff } from '../../domain/people';
import { isStaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { connection } from '../../state/connection';
import { address } from '../../state/location';
import { useTicket } from '../../state/useTicket';
import { NotFoundPage } from '../ErrorPages/NotFoundPage';
import { RefusedPage } from '../ErrorPages/RefusedPage';
import { ClientView } from './ClientView';
import { TicketScreen } from './TicketScreen';
import { asksForClientView } from './ticketPaths';

interface Props {
  readonly account: Account;
  readonly ticketRef: string;
}

/** `/tickets/:ref`: finds the ticket in the reader's own tree, and says what is wrong when it can't. */
export function TicketPage({ account, ticketRef }: Props) {
  const scope = isStaff(account.role) ? null : account.clientId;
  const { live, pending } = useTicket(scope, ticketRef);
  if (live.kind === 'refused') return <RefusedPage />;
  if (live.kind === 'ready' && live.value) {
    if (isStaffTicket(live.value) && asksForClientView(address.value.query)) {
      return <ClientView ticket={live.value} />;
    }
    return <TicketScreen account={account} scope={scope} ticket={live.value} pending={pending} />;
  }
  if (live.kind === 'ready' && !live.fromCache) return <NotFoundPage />;
  return (
    <div class="max-w-[56rem] px-4 py-5 md:px-7">
      {live.kind === 'failed' ? (
        <Notice title={t.ticket.failed}>
          <Button onClick={live.retry}>{t.retry}</Button>
        </Notice>
      ) : connection.value === 'offline' ? (
        <EmptyState text={t.ticket.offlineEmpty} />
      ) : (
        <SkeletonRows count={5} />
      )}
    </div>
  );
}
