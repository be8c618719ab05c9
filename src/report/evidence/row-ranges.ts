import type { EvidencePlace } from "../../contract/evidence.ts";

/** A row that is told together with others: where it stands, with which it belongs and what it counts for. */
interface RangedRow {
  place: EvidencePlace | null;
  group: string | null;
  share: number;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By group and file, and then by line. */
function inOrder(a: RangedRow, b: RangedRow): number {
  const byGroup = byText(a.group ?? "", b.group ?? "") || byText(a.place?.file ?? "", b.place?.file ?? "");
  return byGroup || (a.place?.line ?? 0) - (b.place?.line ?? 0);
}

const isAlike = (a: RangedRow, b: RangedRow) => a.group === b.group && a.place?.file === b.place?.file;

/** Rows that count within a range of lines: how many, and what they come to. */
interface RowRange extends RangedRow {
  rows: number;
}

/**
 * Rows told by ranges of lines, about `most` of them: from which line to which, how many of those between
 * count and what they come to together. Rows of different groups or files are never one range.
 */
export function rowRanges(rows: readonly RangedRow[], most: number): RowRange[] {
  const size = Math.ceil(rows.length / most);
  const ranges: RowRange[] = [];
  for (const row of rows.toSorted(inOrder)) {
    const last = ranges.at(-1);
    if (last === undefined || last.rows >= size || !isAlike(last, row)) {
      ranges.push({ ...row, rows: 1 });
      continue;
    }
    last.rows++;
    last.share += row.share;
    if (last.place && row.place) last.place = { ...last.place, to: row.place.line };
  }
  return ranges;
}
