/** A day as it is cut in Paris, `2026-11-23`: the figures are, wherever their reader is. */
export type Day = string;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The day of an instant. */
export function parisDay(at: Date): Day {
  // Swedes write dates as ISO 8601 does.
  return at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
}

/** The day that comes so many days later, or earlier. */
export function dayAfter(day: Day, count = 1): Day {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The first instant of a day: two hours before midnight UTC in summer, one in winter. */
export function startOfDay(day: Day): Date {
  const summer = new Date(Date.parse(day) - 2 * HOUR_MS);
  return parisDay(summer) === day ? summer : new Date(summer.getTime() + HOUR_MS);
}

/** Whether a text is a day of the calendar. */
export function isDay(text = ''): text is Day {
  // The 30th of February reads as a day in March, or as none at all.
  return /^\d{4}-\d\d-\d\d$/.test(text) && Date.parse(text) > 0 && dayAfter(text, 0) === text;
}
