import { forgetStored, readStoredAll, writeStored } from '../data/storage';
import { restoredFiles } from '../domain/draftFile';
import type { Outgoing } from '../domain/outgoing';

// One record each, so that two tabs never overwrite each other's. They count as drafts: what was not
// received outlives the page and the session of its author.
const prefixOf = (uid: string) => `vigidev.draft.${uid}.outbox.`;

/** Keeps something until the server has received it. */
export function keepOutgoing(uid: string, outgoing: Outgoing): void {
  writeStored(prefixOf(uid) + outgoing.key, JSON.stringify(outgoing));
}

/** Forgets what was received, or given up by its author. */
export function forgetOutgoing(uid: string, key: string): void {
  forgetStored(prefixOf(uid) + key);
}

/** What this person's earlier pages did not get through, oldest first; it waits to be sent. */
export function keptOutgoing(uid: string): readonly Outgoing[] {
  return readStoredAll(prefixOf(uid))
    .map(read)
    .filter((outgoing) => outgoing !== null)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

function read(text: string): Outgoing | null {
  try {
    const kept = JSON.parse(text) as Partial<Outgoing>;
    const { key, ref, kind, body, state } = kept;
    if (typeof key !== 'string' || typeof ref !== 'string' || typeof body !== 'string') return null;
    if (kind !== 'message' && kind !== 'note') return null;
    return {
      key,
      ref,
      kind,
      body,
      files: restoredFiles(kept.files),
      reopen: kept.reopen === true,
      at: new Date(String(kept.at)),
      after: typeof kept.after === 'string' ? kept.after : null,
      // Whether a request that was on its way arrived is for the same key to tell.
      state: state?.kind === 'failed' ? state : { kind: 'waiting' },
    };
  } catch {
    return null;
  }
}
