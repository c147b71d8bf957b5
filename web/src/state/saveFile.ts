/** Long enough for a browser to take all of it, short enough not to keep it. */
const REVOKE_AFTER_MS = 60_000;

/** Has the browser keep what an object's address leads to, under that name. */
export function saveUrl(url: string, fileName: string): void {
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}

/** Has the browser keep a file under that name. */
export function saveBlob(blob: Blob, fileName: string): void {
  saveUrl(URL.createObjectURL(blob), fileName);
}
