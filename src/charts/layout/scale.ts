/**
 * A value's place in pixels: a straight line from the domain to the range; the range's middle where the
 * domain has no length.
 */
export function linear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (high === low) return () => (start + end) / 2;
  return (value) => start + ((value - low) / (high - low)) * (end - start);
}

/** The numbers among some values. */
export function known(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value): value is number => typeof value === "number" && Number.isFinite(value));
}

/** How much the first of two values is more than the second; null where one of them is not there. */
export function difference(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : value - from;
}

/** The highest of some values and 0. */
export function highest(values: readonly (number | null | undefined)[]): number {
  return known(values).reduce((high, value) => Math.max(high, value), 0);
}

/** The lowest of some values and 0. */
export function lowest(values: readonly (number | null | undefined)[]): number {
  return known(values).reduce((low, value) => Math.min(low, value), 0);
}

/**
 * Round values for an axis, from the one at or below `low` to the one at or above `high`, about `count` steps
 * of 1, 2, 2.5 or 5 times a power of ten. One tick where low equals high.
 */
export function niceTicks(low: number, high: number, count = 4): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  const step = factor * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  // 12 digits: 3 × 0.1 shall be 0.3.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
