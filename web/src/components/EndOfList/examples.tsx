import { EndOfList } from './EndOfList';

export const examples = {
  'goes on': () => <EndOfList more={() => {}} fetching="idle" />,
  'on its way': () => <EndOfList more={() => {}} fetching="busy" />,
  failed: () => <EndOfList more={() => {}} fetching="failed" />,
};
