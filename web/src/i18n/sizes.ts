import { talk } from './conversation';

const LOCALE = 'fr-FR';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

const KB = 1024;
const MB = KB * KB;

/** `820 o`, `12 Ko`, `1,2 Mo` */
export function sizeText(bytes: number): string {
  if (bytes < KB) return talk.files.size.bytes(whole.format(bytes));
  if (bytes < MB) return talk.files.size.kilobytes(whole.format(bytes / KB));
  return talk.files.size.megabytes(tenths.format(bytes / MB));
}

/** `0:08` */
export function durationText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return talk.files.duration(
    String(Math.floor(seconds / 60)),
    String(seconds % 60).padStart(2, '0'),
  );
}
