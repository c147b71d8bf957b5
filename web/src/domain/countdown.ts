/** How many whole seconds to wait until an instant; 0 once it has come. Both in milliseconds. */
export function secondsUntil(instantMs: number, nowMs: number): number {
  return Math.max(0, Math.ceil((instantMs - nowMs) / 1000));
}
