import { bareProblem } from '../../data/problems';
import { anAlert } from '../../testing/samples';
import { AlertRows } from './AlertRows';

const some = ['VGD-00000A', 'VGD-00000B', 'VGD-00000C', 'VGD-00000D'].map((ref) =>
  anAlert({ ref }),
);
const plain = {
  whole: true,
  most: 20,
  onAll: () => {},
  known: true,
  onRetry: null,
  refused: null,
  onTake: async () => true,
};

export const examples = {
  one: () => <AlertRows {...plain} alerts={some.slice(0, 1)} />,
  four: () => <AlertRows {...plain} alerts={some} />,
  'more than are shown': () => (
    <AlertRows
      {...plain}
      whole={false}
      alerts={Array.from({ length: 21 }, (_, index) => anAlert({ ref: `VGD-1000${index + 10}` }))}
    />
  ),
  failed: () => <AlertRows {...plain} alerts={[]} onRetry={() => {}} />,
  'taken by another': () => (
    <AlertRows
      {...plain}
      alerts={some.slice(0, 2)}
      refused={{ ref: 'VGD-00000A', problem: bareProblem('already_assigned') }}
    />
  ),
};
