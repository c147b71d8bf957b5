import { aPresence } from '../../testing/samples';
import { AtWork, AtWorkList } from './AtWork';
import { Presence } from './Presence';

const others = [
  aPresence(),
  aPresence({ uid: 'sonia', name: 'Sonia Kadri', state: 'writing', ref: 'VGD-9QHR2D' }),
];

export const examples = {
  'on one ticket': () => <Presence others={others} />,
  'the team, folded': () => <AtWork uid="thomas" />,
  'the team': () => <AtWorkList live={{ kind: 'ready', value: others, fromCache: false }} />,
  'nobody else': () => <AtWorkList live={{ kind: 'ready', value: [], fromCache: false }} />,
  'not loaded': () => <AtWorkList live={{ kind: 'failed', retry: () => {} }} />,
};
