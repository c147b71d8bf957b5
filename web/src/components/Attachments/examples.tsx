import { anAttachment } from '../../testing/samples';
import { Attachments } from './Attachments';

export const examples = {
  'each kind': () => (
    <Attachments
      by="Alice Martin"
      attachments={[
        anAttachment(),
        anAttachment({
          id: 'a2',
          fileName: 'clignotement.mp4',
          contentType: 'video/mp4',
          durationMs: 8_000,
          thumbnailPath: null,
        }),
        anAttachment({
          id: 'a3',
          fileName: 'plan de câblage du bâtiment C, deuxième sous-sol.pdf',
          contentType: 'application/pdf',
          thumbnailPath: null,
        }),
      ]}
    />
  ),
};
