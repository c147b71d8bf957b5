import type { DayRange } from './figures';
import { type Day, dayAfter, isDay } from './parisDay';

/** The periods that are offered, named as in the address. */
export const PRESETS = ['7', '30', '90', 'mois', 'mois-dernier'] as const;
export type Preset = (typeof PRESETS)[number];

/** What the figures are of: one of the periods offered, or (null) one's own. */
export interface FigurePeriod extends DayRange {
  readonly preset: Preset | null;
}

/** The functions count no more days at once. */
export const DAYS_MAX = 366;

const USUAL: Preset = '30';

/** Reads the period from an address; what it does not know is as if absent. */
export function parsePeriod(query: Readonly<Record<string, string>>, today: Day): FigurePeriod {
  const { du = '', au = '' } = query;
  if (rangeError({ from: du, to: au }, today) === null) {
    return { preset: null, from: du, to: au };
  }
  return presetPeriod(PRESETS.find((name) => name === query.periode) ?? USUAL, today);
}

function presetPeriod(preset: Preset, today: Day): FigurePeriod {
  switch (preset) {
    case 'mois':
      return { preset, from: monthOf(today), to: today };
    case 'mois-dernier': {
      const to = dayAfter(monthOf(today), -1);
      return { preset, from: monthOf(to), to };
    }
    default:
      return { preset, from: dayAfter(today, 1 - Number(preset)), to: today };
  }
}

/** The first day of a day's month. */
const monthOf = (day: Day): Day => `${day.slice(0, 8)}01`;

const daysIn = ({ from, to }: DayRange) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** What keeps days from being a period; null when nothing does. */
export function rangeError(
  { from, to }: DayRange,
  today: Day,
): 'missing' | 'order' | 'future' | 'long' | null {
  if (!isDay(from) || !isDay(to)) return 'missing';
  if (from > to) return 'order';
  if (to > today) return 'future';
  return daysIn({ from, to }) > DAYS_MAX ? 'long' : null;
}

/** The period that a period is compared with: the month before for a month, else as many days before. */
export function previousPeriod({ preset, from, to }: FigurePeriod): DayRange {
  const end = dayAfter(from, -1);
  if (preset === 'mois-dernier') return { from: monthOf(end), to: end };
  if (preset !== 'mois') return { from: dayAfter(from, -daysIn({ from, to })), to: end };
  // As far into the month before, which may end sooner.
  const same = dayAfter(monthOf(end), daysIn({ from, to }) - 1);
  return { from: monthOf(end), to: same < end ? same : end };
}

/** The address of the figures of a period that is offered. */
export function presetPath(preset: Preset): string {
  return preset === USUAL ? '/pilotage' : `/pilotage?periode=${preset}`;
}

/** The address of the figures of one's own period. */
export function rangePath({ from, to }: DayRange): string {
  return `/pilotage?du=${from}&au=${to}`;
}
