import type { Attachment } from '../domain/attachment';
import { openFile } from './useFileUrl';

/** Long enough for a browser to take all of it, short enough not to keep it. */
const REVOKE_AFTER_MS = 60_000;

/**
 * Downloads a file under its own name. What it holds is never opened in this site's name: a PDF can
 * bring a script, which a browser's reader may run. Answers whether its bytes could be fetched.
 */
export async function downloadFile(
  { path, fileName }: Attachment,
  open = openFile,
): Promise<boolean> {
  try {
    const url = await open(path, 'application/octet-stream');
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    return true;
  } catch {
    return false;
  }
}
