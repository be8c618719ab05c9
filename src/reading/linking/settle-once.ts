import type { DayNumber } from "../../contract/dataset.ts";
import { onceBy } from "../columns/collect-columns.ts";
import type { FoundInRows } from "../columns/column-context.ts";
import { numberAt, partOf, type Table } from "../columns/table.ts";
import { fileAges } from "../exports/file-ages.ts";
import { byHeader } from "../exports/settings/effective-mapping.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import type { OwnTable } from "./linked.ts";
import { rowsWithOneNumber } from "./rows.ts";

/** Puts rows in an order; negative where `a` comes first. */
type RowOrder = (a: number, b: number) => number;

/** From the oldest file to the newest, as far as that can be told, else as report.yaml lists them. */
function byFile(table: Table, today: DayNumber): RowOrder {
  const newerOf = fileAges(table, today);
  return (a, b) => {
    const [one, other] = [partOf(table, a), partOf(table, b)];
    if (one === other) return 0;
    const newer = newerOf(one, other);
    return newer === null ? one - other : newer.part === one ? 1 : -1;
  };
}

/** By the date under a header; a row without one comes first. */
function byDay(table: Table): RowOrder {
  const dayAt = (row: number) => numberAt(table, onceBy, row) ?? Number.NEGATIVE_INFINITY;
  return (a, b) => Math.sign(dayAt(a) - dayAt(b)) || 0;
}

/** Which of some rows counts, as report.yaml says. */
function rowThatCounts(table: Table, today: DayNumber): (rows: readonly number[]) => number {
  const { keep, by = "row" } = table.once ?? {};
  const files = byFile(table, today);
  const days = byHeader(by) === undefined ? () => 0 : byDay(table);
  const inFile: RowOrder = (a, b) => (keep === "last" ? a - b : b - a);
  // Without keep the newest file counts, and the first row in it.
  const sign = keep === "first" ? -1 : 1;
  const order: RowOrder = (a, b) => sign * days(a, b) || sign * files(a, b) || inFile(a, b);
  return (rows) => rows.reduce((best, row) => (order(row, best) > 0 ? row : best));
}

/**
 * Of the rows that have the same value under the header of `once` all but one are superseded; of several
 * files it is told how many.
 */
export function countedOnce(table: Table, today: DayNumber, before: FoundBefore): FoundInRows {
  const own: OwnTable = { ...table, states: table.states.ofNextPass() };
  const problems = before.ofNextPass();
  if (table.once) settleOnce(own, today, problems);
  return { problems, rowStates: own.states };
}

function settleOnce(table: OwnTable, today: DayNumber, problems: Problems): void {
  const groups = rowsWithOneNumber(table, "once");
  const counts = rowThatCounts(table, today);
  const superseded = new Map<number, number>();
  for (const rows of groups) {
    const counted = counts(rows);
    for (const row of rows.filter((each) => each !== counted)) {
      table.states.supersede(row);
      const part = partOf(table, row);
      if (part !== partOf(table, counted)) superseded.set(part, (superseded.get(part) ?? 0) + 1);
    }
  }
  for (const [part, rows] of superseded) {
    const file = table.parts[part]?.file ?? "";
    problems.add(
      "row.replaced_by_newer",
      { file, kind: table.contract.kind, value: String(rows) },
      {
        nl: `Ook in een ander bestand: ${rows === 1 ? "1 regel, die door once daar telt" : `${rows} regels, die door once daar tellen`}.`,
        en: `In another file too: ${rows === 1 ? "1 row, which counts there by once" : `${rows} rows, which count there by once`}.`,
      },
    );
  }
}
