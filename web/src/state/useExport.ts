import { useState } from 'preact/hooks';
import { type ExportedFile, exportTickets } from '../data/exports';
import { exportQuery } from '../domain/exportQuery';
import type { Outcome, Problem } from '../domain/problem';
import type { TeamFilter } from '../domain/teamView';
import { saveBlob } from './saveFile';

/** An export as it goes. */
export interface FileExport {
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
): FileExport {
  return useFileExport(() => fetchFile(exportQuery(filter, uid)), save);
}

/** Keeps a file that the functions write. */
export function useFileExport(
  fetchFile: () => Promise<Outcome<ExportedFile>>,
  save = saveBlob,
): FileExport {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = async () => {
    setBusy(true);
    setProblem(null);
    const outcome = await fetchFile();
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
