import { anAttachment } from '../../testing/samples';
import { ImageViewer } from './ImageViewer';

export const examples = {
  'one of two': () => (
    <ImageViewer
      images={[anAttachment(), anAttachment({ id: 'a2', fileName: 'boîtier.png' })]}
      by="Alice Martin"
      index={0}
      onMove={() => {}}
      onClose={() => {}}
    />
  ),
};
