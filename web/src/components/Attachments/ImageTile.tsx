import { ImageOff } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Attachment } from '../../domain/attachment';
import { talk } from '../../i18n/conversation';
import { useFileUrl } from '../../state/useFileUrl';
import { useOnScreen } from '../../state/useOnScreen';
import { Icon } from '../Icon/Icon';
import { FileCaption } from './FileCaption';
import { TILE, TILE_PICTURE } from './tile';

interface Props {
  readonly attachment: Attachment;
  readonly by: string;
  readonly onOpen: () => void;
}

/** A picture in small, fetched when it comes near; pressed, it opens in large. */
export function ImageTile({ attachment, by, onOpen }: Props) {
  const { thumbnailPath, path, contentType } = attachment;
  const tile = useRef<HTMLButtonElement>(null);
  const near = useOnScreen(tile, '300px');
  const file = useFileUrl(near ? (thumbnailPath ?? path) : null, contentType);
  return (
    <button ref={tile} type="button" class={TILE} onClick={onOpen}>
      <span class="sr-only">{talk.files.enlarge(by)}</span>
      <span class={TILE_PICTURE}>
        {file.kind === 'ready' && (
          <img class="h-[5.25rem] w-full object-cover" src={file.url} alt="" draggable={false} />
        )}
        {file.kind === 'failed' && <Icon node={ImageOff} size={22} />}
      </span>
      <FileCaption attachment={attachment} />
    </button>
  );
}
