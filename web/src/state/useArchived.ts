import { watchArchived } from '../data/live';
import { useLive } from './useLive';

/** Whether the reader's own Client is served no more, so that it opens no ticket; false for the team. */
export function useArchived(clientId: string | null): boolean {
  const live = useLive<boolean | null>(
    `portal/${clientId}`,
    clientId === null ? null : (sink) => watchArchived(clientId, sink),
  );
  return live.kind === 'ready' && live.value === true;
}
