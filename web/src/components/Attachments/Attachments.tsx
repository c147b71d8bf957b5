import { useState } from 'preact/hooks';
import { type Attachment, kindOf } from '../../domain/attachment';
import { talk } from '../../i18n/conversation';
import { ImageViewer } from '../ImageViewer/ImageViewer';
import { DocumentTile } from './DocumentTile';
import { ImageTile } from './ImageTile';
import { VideoTile } from './VideoTile';

interface Props {
  readonly attachments: readonly Attachment[];
  /** Who joined them. */
  readonly by: string;
}

/** The files of an entry, where they were said to be: pictures to enlarge, videos to play, PDF to download. */
export function Attachments({ attachments, by }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  if (attachments.length === 0) return null;
  const images = attachments.filter(({ contentType }) => kindOf(contentType) === 'image');
  return (
    <>
      <ul aria-label={talk.files.label} class="mt-2.5 flex flex-wrap gap-2 first:mt-0">
        {attachments.map((attachment) => (
          <li key={attachment.id} class="max-w-full">
            {tile(attachment)}
          </li>
        ))}
      </ul>
      {open !== null && (
        <ImageViewer
          images={images}
          by={by}
          index={open}
          onMove={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );

  function tile(attachment: Attachment) {
    switch (kindOf(attachment.contentType)) {
      case 'image':
        return (
          <ImageTile
            attachment={attachment}
            by={by}
            onOpen={() => setOpen(images.indexOf(attachment))}
          />
        );
      case 'video':
        return <VideoTile attachment={attachment} />;
      // What a later version accepts can be kept, if not shown.
      case 'pdf':
      case null:
        return <DocumentTile attachment={attachment} />;
    }
  }
}
