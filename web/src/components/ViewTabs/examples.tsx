import { PLAIN_FILTER } from '../../domain/teamView';
import { ViewTabs } from './ViewTabs';

export const examples = {
  'mine, and one kept': () => (
    <ViewTabs
      filter={{ ...PLAIN_FILTER, view: 'miens' }}
      views={[{ name: 'Urgents', query: 'priorite=urgent' }]}
      counts={
        new Map([
          ['/tickets?vue=miens', 4],
          ['/tickets?vue=tous', 1000],
        ])
      }
    />
  ),
};
