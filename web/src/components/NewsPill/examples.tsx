import { NewsPill } from './NewsPill';

export const examples = {
  'nothing new': () => <NewsPill unseen={0} onClick={() => {}} />,
  'one message': () => <NewsPill unseen={1} onClick={() => {}} />,
  several: () => <NewsPill unseen={4} onClick={() => {}} />,
};
