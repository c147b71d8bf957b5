import { wide } from '../../state/wide';
import { DensitySwitch } from './DensitySwitch';

export const examples = {
  'on a wide screen': () => {
    wide.value = true;
    return <DensitySwitch />;
  },
};
