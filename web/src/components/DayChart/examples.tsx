import { aDashboard } from '../../testing/figureSamples';
import { DayChart } from './DayChart';

export const examples = {
  'three days': () => <DayChart figures={aDashboard()} />,
  'a single day': () => (
    <DayChart
      figures={aDashboard({ byDay: [{ date: '2026-11-23', created: 2, resolved: 0, open: 3 }] })}
    />
  ),
};
