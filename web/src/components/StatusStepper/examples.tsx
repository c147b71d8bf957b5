import { StatusStepper } from './StatusStepper';

export const examples = {
  first: () => <StatusStepper status="new" />,
  middle: () => <StatusStepper status="in_progress" />,
  last: () => <StatusStepper status="closed" />,
};
