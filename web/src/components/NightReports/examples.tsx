import { aNightRun } from '../../testing/figureSamples';
import { NightList } from './NightReports';

export const examples = {
  'two nights': () => (
    <NightList
      live={{
        kind: 'ready',
        value: [aNightRun({ id: 'b', state: 'failed' }), aNightRun()],
        fromCache: false,
      }}
      onMore={() => {}}
    />
  ),
  none: () => <NightList live={{ kind: 'ready', value: [], fromCache: false }} onMore={() => {}} />,
};
