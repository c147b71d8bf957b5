import { aDashboard } from '../../testing/figureSamples';
import { PriorityDonut } from './PriorityDonut';

export const examples = {
  four: () => <PriorityDonut figures={aDashboard()} />,
  'one alone': () => (
    <PriorityDonut
      figures={aDashboard({ created: 2, byPriority: { low: 0, normal: 2, high: 0, urgent: 0 } })}
    />
  ),
  none: () => (
    <PriorityDonut
      figures={aDashboard({ created: 0, byPriority: { low: 0, normal: 0, high: 0, urgent: 0 } })}
    />
  ),
};
