import { watchAlerts } from '../data/alerts';
import type { UrgentAlert } from '../domain/alert';
import { type Live, useLive } from './useLive';

/** Where more tickets burn, the first ones are enough to begin with. */
const SIZE = 20;

/** The urgent tickets that nobody took, for as long as they are. */
export function useAlerts(): Live<readonly UrgentAlert[]> {
  return useLive<readonly UrgentAlert[]>('alerts', (sink) => watchAlerts(SIZE, sink));
}
