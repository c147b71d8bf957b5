import { FileText } from 'lucide';
import { useState } from 'preact/hooks';
import type { Attachment } from '../../domain/attachment';
import { t } from '../../i18n';
import { showDocument } from '../../state/showDocument';
import { Icon } from '../Icon/Icon';
import { FileCaption } from './FileCaption';
import { TILE, TILE_PICTURE } from './tile';

/** A PDF, shown by the browser's own reader in a tab of its own. */
export function DocumentTile({ attachment }: { readonly attachment: Attachment }) {
  const [state, setState] = useState<'idle' | 'opening' | 'failed'>('idle');
  const open = async () => {
    if (state === 'opening') return;
    setState('opening');
    setState((await showDocument(attachment)) ? 'idle' : 'failed');
  };
  const words = {
    idle: t.files.pdf,
    opening: t.files.opening,
    failed: t.files.unavailable,
  }[state];
  return (
    <button
      type="button"
      class={TILE}
      aria-label={t.files.openPdf(attachment.fileName)}
      onClick={open}
    >
      <span class={`${TILE_PICTURE} content-center gap-1 px-2 text-center`}>
        <Icon node={FileText} size={26} />
        <span role="status">{words}</span>
      </span>
      <FileCaption attachment={attachment} />
    </button>
  );
}
