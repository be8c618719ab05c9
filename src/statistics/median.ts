/** The middle of some numbers in ascending order, or half-way between the two in the middle; NaN for none. */
export function median(sorted: ArrayLike<number>): number {
  const { length } = sorted;
  const [low, high] = [sorted[(length - 1) >> 1], sorted[length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
