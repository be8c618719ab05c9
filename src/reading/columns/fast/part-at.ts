/**
 * The part of something joined from parts that a row is in: the last that begins at it or before; undefined
 * where there is none.
 */
export function partAt<Part extends { from: number }>(parts: readonly Part[], row: number): Part | undefined {
  const [first] = parts;
  if (parts.length < 2) return first && first.from <= row ? first : undefined;
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.from ?? row) <= row) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}
