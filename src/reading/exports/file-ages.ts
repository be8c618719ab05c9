import type { DayNumber } from "../../contract/dataset.ts";
import { numberAt, type Table, textAt } from "../columns/table.ts";
import { numberedName, periodOfFile } from "./file-period.ts";

/** By what it is told that one file is newer than another. */
export type Sign = "name" | "rows";

/**
 * Which of two files is newer, by their places among the parts of a table; null where nothing tells, or two
 * signs contradict each other.
 */
export type Newer = { part: number; by: Sign } | null;

/** The columns that tell until when a file was exported, and whether a row's day has come. */
const dayColumns: readonly { column: string; isPast: (table: Table, row: number) => boolean }[] = [
  { column: "issued_on", isPast: () => true },
  { column: "closed_on", isPast: (table, row) => textAt(table, "outcome", row) !== "open" },
  { column: "date", isPast: (table, row) => textAt(table, "status", row) !== "planned" },
];

/** The newest day in the rows of a part that is not in the future; null where there is none. */
function newestDay(table: Table, part: number, today: DayNumber): DayNumber | null {
  const [from = 0, to = table.length] = [table.parts[part]?.from, table.parts[part + 1]?.from];
  let newest: DayNumber | null = null;
  for (const { column, isPast } of dayColumns.filter(({ column: name }) => table.columns.has(name))) {
    for (let row = from; row < to; row++) {
      const day = table.states.isUsed(row) ? numberAt(table, column, row) : null;
      if (day !== null && day <= today && day > (newest ?? day - 1) && isPast(table, row)) newest = day;
    }
  }
  return newest;
}

const kept = <T>(make: (part: number) => T) => {
  const known = new Map<number, T>();
  return (part: number): T => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const value = make(part);
    known.set(part, value);
    return value;
  };
};

/** -1, 0 or 1 for what comes before, beside or after; 0 where one of them is not known. */
const order = (a: number | null, b: number | null) => (a === null || b === null ? 0 : Math.sign(a - b));

/** Which of two names has the higher number, where they differ in numbers alone. */
function orderOfNumbers(a: string, b: string): number {
  const [one, other] = [numberedName(a), numberedName(b)];
  if (one.around !== other.around) return 0;
  for (const [i, number] of one.numbers.entries()) {
    const difference = order(number, other.numbers[i] ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Tells which of two files of a table is newer: by the date or period in their names, else by the newest day
 * in their rows, else by the number in names that differ in nothing else. When a file was saved tells
 * nothing: copying changes it.
 */
export function fileAges(table: Table, today: DayNumber): (a: number, b: number) => Newer {
  const nameOf = (part: number) => table.parts[part]?.file ?? "";
  const period = kept((part) => periodOfFile(nameOf(part)));
  const newest = kept((part) => newestDay(table, part, today));
  return (a, b) => {
    const byPeriod = order(period(a), period(b));
    const byRows = order(newest(a), newest(b));
    if (byPeriod !== 0 && byPeriod === -byRows) return null;
    const by = byPeriod || byRows || orderOfNumbers(nameOf(a), nameOf(b));
    if (by === 0) return null;
    return { part: by > 0 ? a : b, by: byPeriod === 0 && byRows !== 0 ? "rows" : "name" };
  };
}
