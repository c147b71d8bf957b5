import { life } from './accountLife';

/** `42 secondes`, `1 seconde`, `12 minutes` */
export function waitText(seconds: number): string {
  return seconds <= 90
    ? life.mailRequest.seconds(seconds)
    : life.mailRequest.minutes(Math.ceil(seconds / 60));
}
