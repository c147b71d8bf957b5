import { useEffect, useState } from 'preact/hooks';
import { fetchFile } from '../data/files';

/** A file's bytes under an address of this page alone. */
export type FileUrl =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'failed'; readonly retry: () => void };

/**
 * Fetches a file with the reader's own token for as long as the component shows it; the address ends
 * with it. `contentType` is what its bytes were verified to be. A null path fetches nothing yet.
 */
export function useFileUrl(path: string | null, contentType: string): FileUrl {
  const [state, setState] = useState<FileUrl>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches anew
  useEffect(() => {
    if (path === null) return;
    let ended = false;
    let url: string | null = null;
    setState({ kind: 'loading' });
    openFile(path, contentType).then(
      (opened) => {
        url = opened;
        if (ended) URL.revokeObjectURL(opened);
        else setState({ kind: 'ready', url: opened });
      },
      () => {
        if (!ended) setState({ kind: 'failed', retry: () => setAttempt((count) => count + 1) });
      },
    );
    return () => {
      ended = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [path, contentType, attempt]);
  return state;
}

/** Fetches a file and gives it an address, which whoever asked must revoke. */
export async function openFile(path: string, contentType: string): Promise<string> {
  const bytes = await fetchFile(path);
  return URL.createObjectURL(new Blob([bytes], { type: contentType }));
}
