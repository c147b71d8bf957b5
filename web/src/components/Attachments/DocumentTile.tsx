import { FileText } from 'lucide';
import { useState } from 'preact/hooks';
import type { Attachment } from '../../domain/attachment';
import { talk } from '../../i18n/conversation';
import { downloadFile } from '../../state/downloadFile';
import { Icon } from '../Icon/Icon';
import { FileCaption } from './FileCaption';
import { TILE, TILE_PICTURE } from './tile';

/** A PDF, to be downloaded: its reader is the person's own, away from this site. */
export function DocumentTile({ attachment }: { readonly attachment: Attachment }) {
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const download = async () => {
    if (state === 'fetching') return;
    setState('fetching');
    setState((await downloadFile(attachment)) ? 'idle' : 'failed');
  };
  const words = {
    idle: talk.files.downloadPdf,
    fetching: talk.files.downloading,
    failed: talk.files.unavailable,
  }[state];
  return (
    <button type="button" class={TILE} onClick={download}>
      <span class={`${TILE_PICTURE} content-center gap-1 px-2 text-center`}>
        <Icon node={FileText} size={26} />
        <span role="status">{words}</span>
      </span>
      <FileCaption attachment={attachment} />
    </button>
  );
}
