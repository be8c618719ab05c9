/**
 * The value below which a share (0–1) of the values lies, between two of them in proportion; null of none.
 * `sorted` goes up. Definition 7 of Hyndman and Fan (1996), The American Statistician 50.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  return low === undefined || high === undefined ? null : low + (high - low) * (place - Math.floor(place));
}
