const LOCALE = 'fr-FR';

type Parts = Intl.DateTimeFormatOptions;

/** A format that names the year only of a date of another one than the present. */
function inYear(parts: Parts): (at: Date, present: Date) => string {
  const thisYear = new Intl.DateTimeFormat(LOCALE, parts);
  const otherYear = new Intl.DateTimeFormat(LOCALE, { ...parts, year: 'numeric' });
  return (at, present) =>
    (at.getFullYear() === present.getFullYear() ? thisYear : otherYear).format(at);
}

const DAY: Parts = { day: 'numeric', month: 'short' };
const TIME: Parts = { hour: '2-digit', minute: '2-digit' };

/** `22 nov.`, `22 nov. 2025` */
export const dateText = inYear(DAY);

/** `22 nov., 09:12`, `22 nov. 2025, 09:12` */
export const dateTimeText = inYear({ ...DAY, ...TIME });

/** `dimanche 22 novembre`, `samedi 22 novembre 2025` */
export const dayText = inYear({ weekday: 'long', day: 'numeric', month: 'long' });

/** `09:12` */
export const timeFormat = new Intl.DateTimeFormat(LOCALE, TIME);

/** `dimanche 22 novembre 2026 à 09:12` */
export const fullFormat = new Intl.DateTimeFormat(LOCALE, {
  dateStyle: 'full',
  timeStyle: 'short',
});

/** `10 000` */
export const countFormat = new Intl.NumberFormat(LOCALE);
