import { Counted } from './Counted';

export const examples = {
  counted: () => <Counted count="1 200" shown={50} more={true} />,
  'in sight': () => <Counted count={null} shown={50} more={true} />,
};
