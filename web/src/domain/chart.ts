/** A line's points in a chart: `width` by `height`, its first value on the left, `top` at the upper edge. */
export function linePoints(
  values: readonly number[],
  top: number,
  width: number,
  height: number,
): readonly { readonly x: number; readonly y: number }[] {
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  return values.map((value, index) => ({
    x: round(values.length > 1 ? index * step : width / 2),
    y: round(height - (value / top) * height),
  }));
}

/** The value at the upper edge: a round one with a whole half, that holds all values. */
export function topOf(values: readonly number[]): number {
  const max = Math.max(1, ...values);
  if (max <= 4) return max <= 2 ? 2 : 4;
  const power = 10 ** Math.floor(Math.log10(max));
  const factor = [1, 2, 4, 6, 8, 10].find((factor) => factor * power >= max) ?? 10;
  return factor * power;
}

/** A piece of a ring, as a dash of its circle. */
export interface Arc {
  readonly length: number;
  readonly gap: number;
  readonly offset: number;
}

/** The pieces of a ring in their order, a little apart from each other; nothing has no piece. */
export function arcsOf(values: readonly number[], radius: number, apart = 2): readonly Arc[] {
  const around = 2 * Math.PI * radius;
  const sum = values.reduce((total, value) => total + value, 0);
  const alone = values.filter((value) => value > 0).length < 2;
  let start = 0;
  return values.map((value) => {
    const whole = sum === 0 ? 0 : (value / sum) * around;
    const length = Math.max(0, whole - (alone ? 0 : apart));
    const arc = { length: round(length), gap: round(around - length), offset: round(-start) };
    start += whole;
    return arc;
  });
}

/** The parts of a whole side by side over a width. */
export function partsOf(
  values: readonly number[],
  width: number,
): readonly { readonly x: number; readonly width: number }[] {
  const sum = values.reduce((total, value) => total + value, 0);
  let x = 0;
  return values.map((value) => {
    const part = { x: round(x), width: sum === 0 ? 0 : round((value / sum) * width) };
    x += part.width;
    return part;
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
