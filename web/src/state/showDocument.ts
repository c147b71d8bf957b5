import type { Attachment } from '../domain/attachment';
import { openFile } from './useFileUrl';

/** Long enough for a reader to take all of it, short enough not to keep it. */
const REVOKE_AFTER_MS = 60_000;
const PDF = 'application/pdf';

/**
 * Shows a PDF in a tab of its own, or downloads what is none and what no tab may open for. Answers
 * whether its bytes could be fetched.
 */
export async function showDocument({ path, contentType, fileName }: Attachment): Promise<boolean> {
  // Only a tab that opens with the click itself is not held for an advertisement.
  const tab = contentType === PDF ? window.open('', '_blank') : null;
  try {
    // It is named a PDF whatever it holds: nothing else in it can be run under this site's name.
    const url = await openFile(path, tab ? PDF : 'application/octet-stream');
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
    if (tab) {
      tab.opener = null;
      tab.location.replace(url);
    } else download(url, fileName);
    return true;
  } catch {
    tab?.close();
    return false;
  }
}

function download(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}
