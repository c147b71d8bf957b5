import { Download, FileText } from 'lucide';
import { useState } from 'preact/hooks';
import type { Attachment } from '../../domain/attachment';
import { talk } from '../../i18n/conversation';
import { downloadFile } from '../../state/downloadFile';
import { openDocument } from '../../state/openDocument';
import { Icon } from '../Icon/Icon';
import { FileCaption } from './FileCaption';
import { DOWNLOAD, TILE, TILE_PICTURE } from './tile';

/** A PDF: opened in a tab of its own, or kept under its own name. */
export function DocumentTile({ attachment }: { readonly attachment: Attachment }) {
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const fetched = async (by: (attachment: Attachment) => Promise<boolean>) => {
    if (state === 'fetching') return;
    setState('fetching');
    setState((await by(attachment)) ? 'idle' : 'failed');
  };
  const news = { idle: '', fetching: talk.files.opening, failed: talk.files.unavailable }[state];
  return (
    <div class="relative">
      <button type="button" class={TILE} onClick={() => fetched(openDocument)}>
        <span class={`${TILE_PICTURE} content-center gap-1 px-2 text-center`}>
          <Icon node={FileText} size={26} />
          {state === 'idle' && <span>{talk.files.openPdf}</span>}
          <span role="status">{news}</span>
        </span>
        <FileCaption attachment={attachment} />
      </button>
      <button
        type="button"
        class={`${DOWNLOAD} absolute top-0 right-0`}
        aria-label={talk.files.download(attachment.fileName)}
        onClick={() => fetched(downloadFile)}
      >
        <Icon node={Download} />
      </button>
    </div>
  );
}
