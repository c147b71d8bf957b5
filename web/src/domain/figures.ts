import type { Day } from './parisDay';
import type { Person } from './people';
import type { Priority, Status } from './ticket';

/** Days in a row, the first and the last included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** How long the tickets took that were resolved in a period; gross from opening on, net without the waits for the Client. */
export interface Resolution {
  readonly count: number;
  /** All null where nothing was resolved. */
  readonly meanSeconds: number | null;
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
  readonly netMeanSeconds: number | null;
  readonly netMedianSeconds: number | null;
  readonly netP90Seconds: number | null;
}

/** What one member of the team holds of a period. */
export interface MemberFigures extends Person {
  /** Opened in the period. */
  readonly assigned: number;
  /** Resolved in the period. */
  readonly resolved: number;
  readonly meanSeconds: number | null;
}

/** One day of a period. */
export interface DayFigures {
  readonly date: Day;
  readonly created: number;
  readonly resolved: number;
  /** Open at its end. */
  readonly open: number;
}

/** The figures of a period, each of the tickets as they are now: as the list under the same filter. */
export interface Dashboard extends DayRange {
  readonly created: number;
  readonly resolved: number;
  /** Open at the end of its last day. */
  readonly open: number;
  /** At this moment, whatever the period. */
  readonly now: { readonly open: number; readonly unassigned: number };
  readonly resolution: Resolution;
  /** Of the tickets opened in the period. */
  readonly byPriority: Readonly<Record<Priority, number>>;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly byMember: readonly MemberFigures[];
  /** Every day of the period, in order. */
  readonly byDay: readonly DayFigures[];
}

/** How a figure stands to that of the period before. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  /** In percent of what it was; null where it was nothing. */
  readonly percent: number | null;
}

/** Compares a figure with that of the period before. */
export function changeOf(figure: number, before: number): Change {
  return {
    direction: figure > before ? 'up' : figure < before ? 'down' : 'same',
    percent: before === 0 ? null : Math.round(((figure - before) / before) * 100),
  };
}

/** Whether nothing happened in a period. */
export function isQuiet({ created, resolved }: Dashboard): boolean {
  return created === 0 && resolved === 0;
}
