import { watchAlerts } from '../data/alerts';
import { ALERTS_SHOWN, type UrgentAlert } from '../domain/alert';
import { type Live, useLive } from './useLive';

/** The urgent tickets that nobody took, for as long as they are: one more than are shown, at most. */
export function useAlerts(): Live<readonly UrgentAlert[]> {
  return useLive<readonly UrgentAlert[]>('alerts', (sink) => watchAlerts(ALERTS_SHOWN + 1, sink));
}
