import { PriorityMenu } from './PriorityMenu';

export const examples = {
  urgent: () => <PriorityMenu priority="urgent" busy={false} onChange={() => {}} />,
  'on its way': () => <PriorityMenu priority="low" busy onChange={() => {}} />,
};
