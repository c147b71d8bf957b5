import { PLAIN_FILTER } from '../../domain/teamView';
import { aStaffTicket } from '../../testing/samples';
import { FilterBar } from './FilterBar';

export const examples = {
  'narrowed to a Client': () => (
    <FilterBar
      filter={{ ...PLAIN_FILTER, clientIds: ['alpha'], priorities: ['urgent'] }}
      tickets={[aStaffTicket()]}
      there
      pathOf={() => '/tickets'}
      onNavigate={() => {}}
    />
  ),
};
