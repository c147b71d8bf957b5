import { PLAIN_FILTER } from '../../domain/teamView';
import { SavedViews } from './SavedViews';

const urgent = { ...PLAIN_FILTER, priorities: ['urgent'] } as const;

export const examples = {
  'not kept yet': () => <SavedViews views={[]} filter={urgent} />,
  kept: () => (
    <SavedViews views={[{ name: 'Urgents', query: 'priorite=urgent' }]} filter={urgent} />
  ),
};
