import { STATUSES } from '../../domain/ticket';
import { StatusLabel } from './StatusLabel';

export const examples = {
  'for the team': () => STATUSES.map((status) => <StatusLabel key={status} status={status} />),
  'for a client': () =>
    STATUSES.map((status) => <StatusLabel key={status} status={status} forClient />),
};
