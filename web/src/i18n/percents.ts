import { countFormat } from './dates';

/** `43 %` of a whole; of nothing, none. */
export function shareText(part: number, whole: number): string {
  return percentText(whole === 0 ? 0 : Math.round((part / whole) * 100));
}

/** `+12 %`, `−8 %` */
export function changeText(percent: number): string {
  return `${percent < 0 ? '−' : '+'}${percentText(Math.abs(percent))}`;
}

const percentText = (percent: number) => `${countFormat.format(percent)}\u00a0%`;
