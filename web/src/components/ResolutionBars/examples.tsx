import { aDashboard } from '../../testing/figureSamples';
import { ResolutionBars } from './ResolutionBars';

const NOTHING = {
  count: 0,
  meanSeconds: null,
  medianSeconds: null,
  p90Seconds: null,
  netMeanSeconds: null,
  netMedianSeconds: null,
  netP90Seconds: null,
};

export const examples = {
  some: () => <ResolutionBars figures={aDashboard()} />,
  'nothing resolved': () => <ResolutionBars figures={aDashboard({ resolution: NOTHING })} />,
};
