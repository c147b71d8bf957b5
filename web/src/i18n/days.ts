import type { Day } from '../domain/parisDay';
import { dateText } from './dates';
import { desk } from './desk';

/** The days of a period, where either end may be open. */
interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A day of the calendar as a date of this browser, to be put into words by it; noon stays within the day. */
export const dateOfDay = (day: Day): Date => new Date(`${day}T12:00:00`);

/** `du 25 oct. au 23 nov.`, `le 23 nov.`, `à partir du 25 oct.`, `jusqu’au 23 nov.` */
export function daysText({ from, to }: Days, present: Date): string {
  const { onDay, fromTo, fromDay, toDay } = desk.filters;
  const text = (day: Day) => dateText(dateOfDay(day), present);
  if (from && to) return from === to ? onDay(text(from)) : fromTo(text(from), text(to));
  return from ? fromDay(text(from)) : to ? toDay(text(to)) : '';
}

const DAY_IN_YEAR = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long' });
const WHOLE_DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

/** `du 25 octobre au 23 novembre 2026`, `le 23 novembre 2026`: the days of a period in full, as on paper. */
export function wholeDaysText({ from, to }: { readonly from: Day; readonly to: Day }): string {
  const { onDay, fromTo } = desk.filters;
  const last = WHOLE_DAY.format(dateOfDay(to));
  if (from === to) return onDay(last);
  const format = from.slice(0, 4) === to.slice(0, 4) ? DAY_IN_YEAR : WHOLE_DAY;
  return fromTo(format.format(dateOfDay(from)), last);
}

/** A sentence's beginning in its capital letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
