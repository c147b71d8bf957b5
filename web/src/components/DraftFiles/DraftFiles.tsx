import type { DraftFile } from '../../domain/draftFile';
import { t } from '../../i18n';
import { DraftFileLine } from './DraftFileLine';

interface Props {
  readonly files: readonly DraftFile[];
  readonly onRemove: (uploadId: string) => void;
  readonly onRetry: (uploadId: string) => void;
}

/** The files that join what is being written, each with where it stands. */
export function DraftFiles({ files, onRemove, onRetry }: Props) {
  if (files.length === 0) return null;
  return (
    <ul aria-label={t.files.list} class="grid gap-1.5 sm:grid-cols-2">
      {files.map((file) => (
        <DraftFileLine
          key={file.uploadId}
          file={file}
          onRemove={() => onRemove(file.uploadId)}
          onRetry={() => onRetry(file.uploadId)}
        />
      ))}
    </ul>
  );
}
