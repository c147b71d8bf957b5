import { CirclePlay } from 'lucide';
import { useState } from 'preact/hooks';
import type { Attachment } from '../../domain/attachment';
import { talk } from '../../i18n/conversation';
import { durationText } from '../../i18n/sizes';
import { useFileUrl } from '../../state/useFileUrl';
import { Icon } from '../Icon/Icon';
import { DownloadLink } from './DownloadLink';
import { FileCaption } from './FileCaption';
import { TILE, TILE_PICTURE } from './tile';

/** A short video: fetched when somebody wants to see it, and played where it stands. */
export function VideoTile({ attachment }: { readonly attachment: Attachment }) {
  const { fileName, path, contentType, durationMs } = attachment;
  const [wanted, setWanted] = useState(false);
  const [unplayable, setUnplayable] = useState(false);
  const file = useFileUrl(wanted ? path : null, contentType);
  if (wanted && file.kind === 'ready') {
    return (
      <figure class="w-[min(26rem,100%)] overflow-hidden rounded-control border border-line bg-raised">
        {unplayable ? (
          <p class="px-3 py-2.5 text-small">{talk.files.unplayable}</p>
        ) : (
          // biome-ignore lint/a11y/useMediaCaption: ten seconds that somebody filmed on a site have no captions
          <video
            class="block max-h-80 w-full bg-sunken"
            src={file.url}
            controls
            playsInline
            // biome-ignore lint/a11y/noAutofocus: the button that had the focus became this player
            autoFocus
            autoPlay
            aria-label={talk.files.video(fileName)}
            onError={() => setUnplayable(true)}
          />
        )}
        <figcaption class="flex items-center gap-2 px-2 py-1 text-tiny">
          <bdi class="min-w-0 grow truncate">{fileName}</bdi>
          <DownloadLink url={file.url} fileName={fileName} />
        </figcaption>
      </figure>
    );
  }
  const retry = file.kind === 'failed' ? file.retry : null;
  return (
    <button type="button" class={TILE} onClick={() => (retry ? retry() : setWanted(true))}>
      <span class="sr-only">{talk.files.play}</span>
      <span class={`${TILE_PICTURE} content-center gap-1`}>
        <Icon node={CirclePlay} size={26} />
        <span role="status" class="tabular-nums">
          {words()}
        </span>
      </span>
      <FileCaption attachment={attachment} />
    </button>
  );

  function words(): string {
    if (retry) return talk.files.retryShow;
    if (wanted) return talk.files.opening;
    return durationMs === null ? '' : durationText(durationMs);
  }
}
