/** How long ago something was, in the largest unit that reads well. */
export type Age =
  | { readonly unit: 'now' }
  | { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number }
  | { readonly unit: 'date' };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The age of an instant; beyond a month the date says more than a count. */
export function ageOf(at: Date, now: Date): Age {
  const elapsed = now.getTime() - at.getTime();
  if (elapsed < MINUTE_MS) return { unit: 'now' };
  if (elapsed < HOUR_MS) return { unit: 'minutes', count: Math.floor(elapsed / MINUTE_MS) };
  if (elapsed < DAY_MS) return { unit: 'hours', count: Math.floor(elapsed / HOUR_MS) };
  if (elapsed < 31 * DAY_MS) return { unit: 'days', count: Math.floor(elapsed / DAY_MS) };
  return { unit: 'date' };
}
