/** A part of a whole in percent; nothing of nothing is none. */
export function shareText(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((part / whole) * 100)}\u00a0%`;
}
