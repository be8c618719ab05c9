/** The part of something joined from parts that a row is in: the last that begins at it or before; undefined where there is none. */
export function partAt<Part extends { from: number }>(parts: readonly Part[], row: number): Part | undefined {
  return parts.findLast(({ from }) => from <= row);
}
