import { ChevronLeft, ChevronRight, type IconNode, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Attachment } from '../../domain/attachment';
import { t } from '../../i18n';
import { talk } from '../../i18n/conversation';
import { useFileUrl } from '../../state/useFileUrl';
import { DownloadLink } from '../Attachments/DownloadLink';
import { Button } from '../Button/Button';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly images: readonly Attachment[];
  readonly by: string;
  readonly index: number;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
}

const CONTROL =
  'grid size-9 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-text aria-disabled:opacity-40';

/** Pictures in large, over the page: arrows lead from one to the next, Escape leads back. */
export function ImageViewer({ images, by, index, onMove, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const image = images[index];
  const file = useFileUrl(image?.path ?? null, image?.contentType ?? '');
  if (!image) return null;
  const move = (step: number) => {
    if (images[index + step]) onMove(index + step);
  };
  const arrow = (step: number, name: string, node: IconNode) => (
    <button
      type="button"
      class={CONTROL}
      aria-label={name}
      aria-disabled={!images[index + step]}
      onClick={() => move(step)}
    >
      <Icon node={node} size={22} />
    </button>
  );
  return (
    <dialog
      ref={dialog}
      aria-label={talk.files.viewer}
      class="m-auto flex h-dvh max-h-none w-screen max-w-none flex-col bg-raised text-text"
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') move(-1);
        if (key === 'ArrowRight') move(1);
      }}
    >
      <div class="flex items-center gap-2 border-b border-line px-3 py-2 md:px-4">
        <p class="flex min-w-0 grow text-small" aria-live="polite">
          <bdi class="truncate font-semibold">{image.fileName}</bdi>
          {images.length > 1 && (
            <span class="shrink-0 whitespace-pre text-muted tabular-nums">
              {' · '}
              {talk.files.position(index + 1, images.length)}
            </span>
          )}
        </p>
        {images.length > 1 && arrow(-1, talk.files.previous, ChevronLeft)}
        {images.length > 1 && arrow(1, talk.files.next, ChevronRight)}
        {file.kind === 'ready' && (
          <DownloadLink url={file.url} fileName={image.fileName} class="size-9!" />
        )}
        {/* biome-ignore lint/a11y/noAutofocus: the browser's dialog goes by it, and closing is what is always possible */}
        <button type="button" class={CONTROL} autoFocus aria-label={t.close} onClick={onClose}>
          <Icon node={X} size={20} />
        </button>
      </div>
      <div class="grid min-h-0 grow place-items-center bg-sunken p-2 md:p-4">
        {file.kind === 'ready' && (
          <img
            class="max-h-full min-h-0 max-w-full object-contain"
            src={file.url}
            alt={talk.files.imageBy(image.fileName, by)}
          />
        )}
        {file.kind === 'loading' && <p role="status">{talk.files.opening}</p>}
        {file.kind === 'failed' && (
          <div class="grid justify-items-center gap-2">
            <p role="alert">{talk.files.unavailable}</p>
            <Button onClick={file.retry}>{t.retry}</Button>
          </div>
        )}
      </div>
    </dialog>
  );
}
