/**
 * The values with a number of the lowest and of the highest brought in to those that are next: a few odd
 * units must not decide for all.
 */
export function winsorised(values: readonly number[], cut: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[cut], sorted[sorted.length - 1 - cut]];
  return values.map((value) => Math.min(high, Math.max(low, value)));
}
