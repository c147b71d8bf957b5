import { watchNightRuns } from '../data/figures';
import type { NightRun } from '../domain/nightRun';
import { type Live, useLive } from './useLive';

/** What the last nights did, the last one first. */
export function useNightRuns(count: number): Live<readonly NightRun[]> {
  return useLive<readonly NightRun[]>('night runs', (sink) => watchNightRuns(count, sink), count);
}
