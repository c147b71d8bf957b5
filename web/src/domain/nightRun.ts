/** The parts of a night's work, in their order; `share` is done in the course of the day. */
export type NightPart =
  | 'auto_close'
  | 'days'
  | 'counters'
  | 'projections'
  | 'erasures'
  | 'retention'
  | 'share';

/** A value that differed from the truth and was put right. */
export interface Repair {
  readonly path: string;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** What became of one part of a night. */
export interface NightPartReport {
  readonly name: NightPart;
  readonly state: 'done' | 'failed';
  /** How much of each thing it went through. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many values it put right, of which `repairs` names the first. */
  readonly repaired: number;
  readonly repairs: readonly Repair[];
}

/** What one night did. */
export interface NightRun {
  readonly id: string;
  /** The moment that the night stands for. */
  readonly at: Date;
  readonly state: 'running' | 'done' | 'failed';
  readonly parts: readonly NightPartReport[];
}

/** How many values a night put right. */
export function repairedIn({ parts }: NightRun): number {
  return parts.reduce((sum, { repaired }) => sum + repaired, 0);
}

/** How many tickets a night closed that nobody answered for. */
export function closedIn({ parts }: NightRun): number {
  return parts.find(({ name }) => name === 'auto_close')?.counts.closed ?? 0;
}
