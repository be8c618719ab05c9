/** Values that differ by less than this are the same. */
const sameTo = 1e-9;

/** Whether two values of a figure are the same but for what adding up leaves; no value is like no other. */
export function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= sameTo * Math.max(1, Math.abs(a), Math.abs(b));
}
