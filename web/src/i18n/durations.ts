/** A duration stays on one line. */
const NBSP = '\u00a0';

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

/** `1 j 4 h`, `18 h`, `2 h 5 min`, `45 min`, `< 1 min`; as exact as one wants to know it. */
export function durationText(seconds: number): string {
  if (seconds < MINUTE_S / 2) return `<${NBSP}1${NBSP}min`;
  const minutes = Math.round(seconds / MINUTE_S);
  if (minutes < 60) return `${minutes}${NBSP}min`;
  if (minutes * MINUTE_S < DAY_S) return pair(minutes, 60, 'h', 'min');
  return pair(Math.round(seconds / HOUR_S), 24, 'j', 'h');
}

/** How much longer or shorter: `+2 h`, `−45 min`. */
export function differenceText(seconds: number): string {
  return `${seconds < 0 ? '−' : '+'}${durationText(Math.abs(seconds))}`;
}

function pair(count: number, inLarger: number, larger: string, smaller: string): string {
  const rest = count % inLarger;
  const whole = `${Math.floor(count / inLarger)}${NBSP}${larger}`;
  return rest === 0 ? whole : `${whole}${NBSP}${rest}${NBSP}${smaller}`;
}
