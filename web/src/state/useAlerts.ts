import { watchAlerts } from '../data/alerts';
import type { UrgentAlert } from '../domain/alert';
import { type Live, useLive } from './useLive';

/** The urgent tickets that nobody took, for as long as they are: one more than `most`, at most. */
export function useAlerts(most: number): Live<readonly UrgentAlert[]> {
  return useLive<readonly UrgentAlert[]>('alerts', (sink) => watchAlerts(most + 1, sink), most);
}
