import { useRef } from 'preact/hooks';
import type { DraftFile } from '../../domain/draftFile';
import { talk } from '../../i18n/conversation';
import { DraftFileLine } from './DraftFileLine';

interface Props {
  readonly files: readonly DraftFile[];
  readonly onRemove: (uploadId: string) => void;
  readonly onRetry: (uploadId: string) => void;
  /** The focus needs another place: no file is left beside the one that goes. */
  readonly onLast: () => void;
}

/** The files that join what is being written, each with where it stands. */
export function DraftFiles({ files, onRemove, onRetry, onLast }: Props) {
  const list = useRef<HTMLUListElement>(null);
  // Before the file goes, and its button with it: otherwise the focus would be lost.
  const leave = (index: number) => {
    const lines = list.current?.children;
    const next = lines?.[index + 1] ?? lines?.[index - 1];
    if (next) next.querySelector<HTMLElement>('button:last-of-type')?.focus();
    else onLast();
  };
  if (files.length === 0) return null;
  return (
    <ul ref={list} aria-label={talk.files.list} class="grid gap-1.5 sm:grid-cols-2">
      {files.map((file, index) => (
        <DraftFileLine
          key={file.uploadId}
          file={file}
          onRemove={() => {
            leave(index);
            onRemove(file.uploadId);
          }}
          onRetry={() => onRetry(file.uploadId)}
        />
      ))}
    </ul>
  );
}
