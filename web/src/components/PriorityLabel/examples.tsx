import { PRIORITIES } from '../../domain/ticket';
import { PriorityLabel } from './PriorityLabel';

export const examples = {
  all: () => PRIORITIES.map((priority) => <PriorityLabel key={priority} priority={priority} />),
};
