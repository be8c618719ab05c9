import type { DayNumber } from "../../../contract/dataset.ts";
import type { OpenedExport } from "../opened-export.ts";
import type { Asking, DateColumn } from "./asking.ts";
import { cellsOf, placeOf } from "./column-cells.ts";
import { countedPeriod } from "./period-format.ts";
import { writtenDate } from "./written-date.ts";

/** Whether a month may stand in a column for its last weekday: the file says how many there were in it. */
export function readsMonths(name: string, { source: { contract }, layout }: OpenedExport): boolean {
  const { monthWith } = contract.columns[name] ?? {};
  return monthWith !== undefined && layout.positions.has(monthWith);
}

/** No month or week is written longer. */
const longestPeriod = 20;

const said = {
  month: {
    nl: "een hele maand; ze staan op de laatste werkdag (maandag tot en met vrijdag) ervan",
    en: "a whole month; they stand on its last weekday (Monday to Friday)",
  },
  week: {
    nl: "een hele week; ze staan op de vrijdag ervan, en tellen in de maand daarvan",
    en: "a whole week; they stand on its Friday, and count in the month of that",
  },
} as const;

/** Tells how many rows count a whole month or week. */
function report(column: DateColumn, codes: readonly number[], of: keyof typeof said, asking: Asking): void {
  if (codes.length === 0) return;
  const { row, count } = cellsOf(column, codes);
  asking.problems.add("file.month_counts", placeOf(column, row, asking), {
    nl: `${count === 1 ? "Eén regel telt" : `${count} regels tellen`} ${said[of].nl}.`,
    en: `${count === 1 ? "One row counts" : `${count} rows count`} ${said[of].en}.`,
  });
}

/**
 * The first day of the earliest month or week that stands for a day in a file, infinite where none does;
 * tells once how many rows have one.
 */
export function monthsFrom(asking: Asking): DayNumber {
  let from = Number.POSITIVE_INFINITY;
  for (const [name, column] of asking.columns) {
    if (!readsMonths(name, asking.opened)) continue;
    const codes: { month: number[]; week: number[] } = { month: [], week: [] };
    column.dictionary.texts().forEach((text, code) => {
      const period = text.length > longestPeriod || writtenDate(text) !== null ? null : countedPeriod(text);
      if (period === null) return;
      codes[period.isWeek ? "week" : "month"].push(code);
      from = Math.min(from, period.first);
    });
    report(column, codes.month, "month", asking);
    report(column, codes.week, "week", asking);
  }
  return from;
}
