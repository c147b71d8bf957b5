import { FileText, FileVideo, Image } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { kindOf } from '../../domain/attachment';
import type { DraftFile } from '../../domain/draftFile';
import { draftBytes } from '../../state/fileDrafts';
import { Icon } from '../Icon/Icon';

/** A file of a draft in small: its picture while its bytes are here, otherwise a sign of what it is. */
export function DraftPicture({ file }: { readonly file: DraftFile }) {
  const { uploadId, contentType, state } = file;
  const [url, setUrl] = useState<string | null>(null);
  const kind = kindOf(contentType);
  const pictured = kind === 'image' && state.kind !== 'refused';
  useEffect(() => {
    const bytes = pictured ? draftBytes(uploadId) : null;
    if (!bytes) return;
    const address = URL.createObjectURL(bytes);
    setUrl(address);
    return () => {
      setUrl(null);
      URL.revokeObjectURL(address);
    };
  }, [uploadId, pictured]);
  const sign = kind === 'image' ? Image : kind === 'video' ? FileVideo : FileText;
  return (
    <span class="grid size-10 shrink-0 place-items-center overflow-hidden rounded-[4px] bg-sunken text-muted">
      {url ? (
        // What is no picture after all is not shown as a broken one.
        <img class="size-full object-cover" src={url} alt="" onError={() => setUrl(null)} />
      ) : (
        <Icon node={sign} size={18} />
      )}
    </span>
  );
}
