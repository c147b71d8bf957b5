import { useState } from 'preact/hooks';
import { exportTickets } from '../data/exports';
import { exportQuery } from '../domain/exportQuery';
import type { Problem } from '../domain/problem';
import type { TeamFilter } from '../domain/teamView';
import { saveBlob } from './saveFile';

/** An export as it goes. */
export interface TicketExport {
  readonly busy: boolean;
  /** Why the last one came to nothing. */
  readonly problem: Problem | null;
  /** Answers the name under which the file was kept; null when it came to nothing. */
  readonly start: () => Promise<string | null>;
}

/** Exports the tickets of a filter of this person into a file. */
export function useExport(
  filter: TeamFilter,
  uid: string,
  fetchFile = exportTickets,
  save = saveBlob,
): TicketExport {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = async () => {
    setBusy(true);
    setProblem(null);
    const outcome = await fetchFile(exportQuery(filter, uid));
    setBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.problem);
      return null;
    }
    save(outcome.value.blob, outcome.value.fileName);
    return outcome.value.fileName;
  };
  return { busy, problem, start };
}
