import { bareProblem } from '../../data/problems';
import { anAlert } from '../../testing/samples';
import { AlertRows } from './AlertRows';

const some = ['VGD-00000A', 'VGD-00000B', 'VGD-00000C', 'VGD-00000D'].map((ref) =>
  anAlert({ ref }),
);
/** All there is to say of a strip but its alerts. */
export const aStrip = {
  whole: true,
  most: 20,
  onAll: () => {},
  known: true,
  onRetry: null,
  refused: null,
  onTake: async () => true,
};

export const examples = {
  one: () => <AlertRows {...aStrip} alerts={some.slice(0, 1)} />,
  four: () => <AlertRows {...aStrip} alerts={some} />,
  'more than are shown': () => (
    <AlertRows
      {...aStrip}
      whole={false}
      alerts={Array.from({ length: 21 }, (_, index) => anAlert({ ref: `VGD-1000${index + 10}` }))}
    />
  ),
  failed: () => <AlertRows {...aStrip} alerts={[]} onRetry={() => {}} />,
  'taken by another': () => (
    <AlertRows
      {...aStrip}
      alerts={some.slice(0, 2)}
      refused={{ ref: 'VGD-00000A', problem: bareProblem('already_assigned') }}
    />
  ),
};
