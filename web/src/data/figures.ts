import type { Dashboard, DayRange } from '../domain/figures';
import type { NightRun } from '../domain/nightRun';
import type { Outcome } from '../domain/problem';
import { send } from './http';
import { lazily } from './lazily';
import type { Sink, Teardown } from './sink';

const load = () => import('./firestore/nightRuns');

/** The figures of a period, as they are at this moment; for an admin. */
export function fetchDashboard({ from, to }: DayRange): Promise<Outcome<Dashboard>> {
  return send({
    method: 'GET',
    path: `/dashboard?from=${from}&to=${to}`,
    // The functions alone write it, and with types; the reader trusts its shape.
    read: (answer) => answer as Dashboard,
  });
}

/** What the nights did, the last one first; for an admin. */
export function watchNightRuns(size: number, sink: Sink<readonly NightRun[]>): Teardown {
  return lazily(load, sink, (nights) => nights.watchNightRuns(size, sink));
}
