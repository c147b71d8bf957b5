import type { Dashboard } from '../domain/figures';
import type { NightRun } from '../domain/nightRun';

/** Made-up figures and nights for examples and tests. */

/** The figures of three days. */
export function aDashboard(facts: Partial<Dashboard> = {}): Dashboard {
  return {
    from: '2026-11-21',
    to: '2026-11-23',
    created: 6,
    resolved: 4,
    open: 18,
    now: { open: 18, unassigned: 3 },
    resolution: {
      count: 4,
      meanSeconds: 100_800,
      medianSeconds: 64_800,
      p90Seconds: 259_200,
      netMeanSeconds: 90_000,
      netMedianSeconds: 60_000,
      netP90Seconds: 200_000,
    },
    byPriority: { low: 1, normal: 3, high: 1, urgent: 1 },
    byStatus: {
      new: 1,
      accepted: 0,
      in_progress: 2,
      waiting_for_client: 0,
      resolved: 2,
      closed: 1,
    },
    byMember: [
      { uid: 'thomas', name: 'Thomas Leroy', assigned: 3, resolved: 4, meanSeconds: 100_800 },
      { uid: 'nora', name: 'Nora Diallo', assigned: 1, resolved: 0, meanSeconds: null },
    ],
    byDay: [
      { date: '2026-11-21', created: 1, resolved: 0, open: 17 },
      { date: '2026-11-22', created: 3, resolved: 1, open: 19 },
      { date: '2026-11-23', created: 2, resolved: 3, open: 18 },
    ],
    ...facts,
  };
}

/** A night that put one counter right. */
export function aNightRun(facts: Partial<NightRun> = {}): NightRun {
  return {
    id: '20261123T010000',
    at: new Date('2026-11-23T02:00:00'),
    state: 'done',
    parts: [
      { name: 'auto_close', state: 'done', counts: { closed: 2 }, repaired: 0, repairs: [] },
      { name: 'days', state: 'done', counts: { tickets: 12, days: 2 }, repaired: 0, repairs: [] },
      {
        name: 'counters',
        state: 'done',
        counts: { projects: 5 },
        repaired: 1,
        repairs: [{ path: 'projects/gerland', field: 'ticketCount', found: '7', expected: '5' }],
      },
    ],
    ...facts,
  };
}
