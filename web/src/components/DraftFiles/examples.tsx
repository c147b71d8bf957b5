import { aDraftFile } from '../../testing/samples';
import { DraftFiles } from './DraftFiles';

const ignore = () => {};

export const examples = {
  'each state': () => (
    <DraftFiles
      files={[
        aDraftFile({ uploadId: 'a', state: { kind: 'uploading', progress: 0.43 } }),
        aDraftFile({ uploadId: 'b' }),
        aDraftFile({ uploadId: 'c', contentType: 'video/mp4', state: { kind: 'failed' } }),
        aDraftFile({ uploadId: 'd', state: { kind: 'interrupted' } }),
        aDraftFile({
          uploadId: 'e',
          contentType: 'application/pdf',
          state: { kind: 'refused', reason: 'Ce fichier est vide.' },
        }),
      ]}
      onRemove={ignore}
      onRetry={ignore}
      onLast={ignore}
    />
  ),
};
