import type { Month } from "../contract/vocabulary.ts";
import type { SnapshotFigure } from "../report/snapshot.ts";
import type { Formats } from "../text/format.ts";
import type { Words } from "../text/words.ts";
import type { Cell, CellNumber, CellUnit } from "./page.ts";

/** A number as it is written, with what it is in; a dash where there is none. */
export function numberCell(value: number | null, unit: CellUnit, write: (value: number) => string): Cell {
  return value === null ? { text: "–" } : { text: write(value), sort: value, unit };
}

/** A day of a table; a dash where there is none. */
export function dayCell(iso: string | null, { shortDay }: Pick<Formats, "shortDay">): Cell {
  return iso === null ? { text: "–" } : { text: shortDay(iso), sort: Date.parse(iso), unit: "day" };
}

/** A month that heads a row. */
export function monthCell(month: Month, { shortMonth }: Pick<Formats, "shortMonth">): Cell {
  return { text: shortMonth(month), sort: Date.parse(`${month}-01`), unit: "month" };
}

/** Both ends of an interval; none where there is no interval. */
export function endsOf(
  interval: readonly [number, number] | undefined,
  unit: CellUnit,
  { workbook: { parts } }: Words,
): CellNumber[] {
  if (interval === undefined) return [];
  const [low, high] = interval;
  return [
    { label: parts.low, value: low, unit },
    { label: parts.high, value: high, unit },
  ];
}

/** The cases that a rate rests on: how many, of how many; none of what is no rate of cases. */
export function countsOf(
  { unit, n, numerator, denominator }: SnapshotFigure,
  { workbook: { parts } }: Words,
): CellNumber[] {
  if (unit !== "share" || n === undefined || numerator === undefined || denominator === undefined) return [];
  return [
    { label: parts.count, value: numerator, unit: "count" },
    { label: parts.of, value: denominator, unit: "count" },
  ];
}
