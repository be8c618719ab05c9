import type { DayNumber } from "../../contract/dataset.ts";

/** A row with the days that it is about; null where it goes on. */
export interface RowOfDays {
  row: number;
  from: DayNumber;
  to: DayNumber | null;
}

const forEver = Number.POSITIVE_INFINITY;

/** Of each row that shares a day with another: the later of the two in the file, with the earlier. */
export function overlapsOf(rows: readonly RowOfDays[]): Map<number, number> {
  const found = new Map<number, number>();
  const [first, ...others] = rows.toSorted((a, b) => a.from - b.from || a.row - b.row);
  if (!first) return found;
  // Of those that started before, the one that lasts longest.
  let longest = first;
  for (const each of others) {
    const end = longest.to ?? forEver;
    const [earlier, later] = [Math.min(each.row, longest.row), Math.max(each.row, longest.row)];
    if (each.from <= end) found.set(later, Math.min(earlier, found.get(later) ?? earlier));
    if ((each.to ?? forEver) > end) longest = each;
  }
  return found;
}
