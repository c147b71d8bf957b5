const GAP_PX = 4;

/** Puts what floats below a control, or above it where there is more room, and within the window. */
export function placeBelow(floating: HTMLElement, control: HTMLElement): void {
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const { width, height } = floating.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = bottom + GAP_PX + height <= clientHeight || top < clientHeight - bottom;
  // Aligned with the side of the control that is nearer to the middle of the window.
  const x = left + width <= clientWidth - GAP_PX ? left : right - width;
  floating.style.left = `${Math.max(GAP_PX, Math.min(x, clientWidth - width - GAP_PX))}px`;
  floating.style.top = `${Math.max(GAP_PX, below ? bottom + GAP_PX : top - GAP_PX - height)}px`;
}
