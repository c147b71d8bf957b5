/** How long something is kept: on the device between visits, or in this tab until it closes. */
export type Keeping = 'device' | 'tab';

// Asked for at each use: merely naming it fails where the browser refuses storage.
const storageOf = (keeping: Keeping) => (keeping === 'tab' ? sessionStorage : localStorage);

/** What the browser keeps. Storage may be refused or full; then nothing is kept. */
export function readStored(key: string, keeping: Keeping = 'device'): string | null {
  try {
    return storageOf(keeping).getItem(key);
  } catch {
    return null;
  }
}

/** Forgets everything on the device whose key begins so. */
export function forgetStored(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept, then.
  }
}

/** Keeps a text, or forgets it when null. Answers whether it was kept. */
export function writeStored(
  key: string,
  value: string | null,
  keeping: Keeping = 'device',
): boolean {
  try {
    if (value === null) storageOf(keeping).removeItem(key);
    else storageOf(keeping).setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Every text whose key begins so. */
export function readStoredAll(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => localStorage.getItem(key) ?? '');
  } catch {
    return [];
  }
}
