import type { CannedReply } from '../../domain/cannedReply';
import type { Live } from '../../state/useLive';
import { CannedPicker } from './CannedPicker';

const picker = (replies: Live<readonly CannedReply[]>) => () => (
  <CannedPicker replies={replies} onPick={() => {}} onClose={() => {}} />
);

export const examples = {
  texts: picker({
    kind: 'ready',
    value: [
      { id: 'a', title: 'Relance', body: 'Bonjour {{auteur}},\navez-vous pu essayer ?' },
      { id: 'b', title: 'Redémarrage', body: 'Coupez l’alimentation trente secondes.' },
    ],
    fromCache: false,
  }),
  none: picker({ kind: 'ready', value: [], fromCache: false }),
  failed: picker({ kind: 'failed', retry: () => {} }),
};
