import type { Attachment } from '../../domain/attachment';
import { sizeText } from '../../i18n/sizes';

/** A file's name and size, below its picture. */
export function FileCaption({ attachment }: { readonly attachment: Attachment }) {
  return (
    <span class="block px-2 py-1.5">
      <bdi class="block truncate" title={attachment.fileName}>
        {attachment.fileName}
      </bdi>
      <span class="block text-muted tabular-nums">{sizeText(attachment.sizeBytes)}</span>
    </span>
  );
}
