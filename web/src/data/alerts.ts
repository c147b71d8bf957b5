import type { UrgentAlert } from '../domain/alert';
import { lazily } from './lazily';
import type { Sink, Teardown } from './sink';

const load = () => import('./firestore/alerts');

/** Urgent tickets that nobody took, the longest first; for the team. */
export function watchAlerts(size: number, sink: Sink<readonly UrgentAlert[]>): Teardown {
  return lazily(load, sink, (alerts) => alerts.watchAlerts(size, sink));
}
