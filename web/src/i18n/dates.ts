const LOCALE = 'fr-FR';

/** `22 nov.` */
export const dateFormat = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short' });

/** `09:12` */
export const timeFormat = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' });

/** `22 nov., 09:12` */
export const dateTimeFormat = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** `dimanche 22 novembre` */
export const dayFormat = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** `dimanche 22 novembre 2026 à 09:12` */
export const fullFormat = new Intl.DateTimeFormat(LOCALE, {
  dateStyle: 'full',
  timeStyle: 'short',
});

/** `10 000` */
export const countFormat = new Intl.NumberFormat(LOCALE);
