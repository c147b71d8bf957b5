import type { Attachment } from '../domain/attachment';
import { downloadFile } from './downloadFile';
import { openFile } from './useFileUrl';

/** How long the tab may ask for the bytes again, as on a reload. */
const REVOKE_AFTER_MS = 600_000;

/**
 * Shows a PDF in a tab of its own, by the browser's reader, whose scripts reach neither this page nor
 * its session. A browser without one keeps it as a file. Answers whether its bytes could be fetched.
 */
export async function openDocument(
  attachment: Attachment,
  open = openFile,
  download = downloadFile,
): Promise<boolean> {
  // Before the first wait: a tab that opens later than the click is taken for an advertisement.
  const tab = navigator.pdfViewerEnabled ? window.open('', '_blank') : null;
  if (!tab) return download(attachment);
  tab.opener = null;
  try {
    const url = await open(attachment.path, 'application/pdf');
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
    tab.location.replace(url);
    return true;
  } catch {
    tab.close();
    return false;
  }
}
