import { t } from '.';

/** `42 secondes`, `1 seconde`, `12 minutes` */
export function waitText(seconds: number): string {
  return seconds <= 90
    ? t.mailRequest.seconds(seconds)
    : t.mailRequest.minutes(Math.ceil(seconds / 60));
}
