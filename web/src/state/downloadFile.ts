import type { Attachment } from '../domain/attachment';
import { saveUrl } from './saveFile';
import { openFile } from './useFileUrl';

/**
 * Downloads a file under its own name, as a type that no browser shows. Answers whether its bytes
 * could be fetched.
 */
export async function downloadFile(
  { path, fileName }: Attachment,
  open = openFile,
): Promise<boolean> {
  try {
    saveUrl(await open(path, 'application/octet-stream'), fileName);
    return true;
  } catch {
    return false;
  }
}
