import { ViewTabs } from './ViewTabs';

export const examples = { mine: () => <ViewTabs filter={{ view: 'miens', status: null }} /> };
