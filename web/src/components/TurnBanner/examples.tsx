import { STATUSES } from '../../domain/ticket';
import { aPortalTicket } from '../../testing/samples';
import { TurnBanner } from './TurnBanner';

const each = (forStaff: boolean) => () =>
  STATUSES.map((status) => (
    <TurnBanner key={status} ticket={aPortalTicket({ status })} forStaff={forStaff} />
  ));

export const examples = { 'for the team': each(true), 'for a client': each(false) };
