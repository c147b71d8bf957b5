import { PLAIN_FILTER } from '../../domain/teamView';
import { ViewTabs } from './ViewTabs';

export const examples = { mine: () => <ViewTabs filter={{ ...PLAIN_FILTER, view: 'miens' }} /> };
