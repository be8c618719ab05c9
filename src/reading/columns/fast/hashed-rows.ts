/** Rows by the hash of something in them. */
export interface HashedRows {
  rows: Int32Array;
  hashes: Int32Array;
}

/**
 * So many rows have a hash table that stays in the processor's cache; a look at one of millions waits for the
 * memory every time.
 */
const rowsTogether = 1 << 15;

/** How many of the first bits of a hash tell groups of about that many rows apart. */
function bitsFor(rows: number): number {
  return Math.max(0, Math.ceil(Math.log2(rows / rowsTogether)));
}

/**
 * Rows in groups, so that those with the same hash are in one; each group in the order in which they came. No
 * group for no rows.
 */
export function groupedByHash({ rows, hashes }: HashedRows): HashedRows[] {
  const bits = bitsFor(rows.length);
  if (rows.length === 0 || bits === 0) return rows.length === 0 ? [] : [{ rows, hashes }];
  const groupOf = (hash: number) => hash >>> (32 - bits);
  const ends = new Int32Array(2 ** bits);
  for (const hash of hashes) ends[groupOf(hash)] = (ends[groupOf(hash)] ?? 0) + 1;
  for (let group = 1; group < ends.length; group++) ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0);
  const next = Int32Array.from(ends.keys(), (group) => (group === 0 ? 0 : (ends[group - 1] ?? 0)));
  const starts = next.slice();
  const grouped = { rows: new Int32Array(rows.length), hashes: new Int32Array(rows.length) };
  for (let i = 0; i < rows.length; i++) {
    const hash = hashes[i] ?? 0;
    const group = groupOf(hash);
    const at = next[group] ?? 0;
    next[group] = at + 1;
    grouped.rows[at] = rows[i] ?? 0;
    grouped.hashes[at] = hash;
  }
  return Array.from(ends, (end, group) => ({
    rows: grouped.rows.subarray(starts[group], end),
    hashes: grouped.hashes.subarray(starts[group], end),
  })).filter((group) => group.rows.length > 0);
}
