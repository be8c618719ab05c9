import type { DayNumber } from "../../contract/dataset.ts";
import { countedMonth } from "../period-format.ts";
import type { Opened } from "../raw.ts";
import type { Asking } from "./asked-orders.ts";
import { cellsOf, placeOf } from "./column-cells.ts";
import { writtenDate } from "./written-date.ts";

/** Whether a month may stand in a column for its last weekday: the file says how many there were in it. */
export function readsMonths(name: string, { source: { contract }, layout }: Opened): boolean {
  const { monthWith } = contract.columns[name] ?? {};
  return monthWith !== undefined && layout.positions.has(monthWith);
}

/** No month is written longer. */
const longestMonth = 20;

/** The first day of the earliest month that stands for a day in a file, infinite where none does; tells once how many rows have one. */
export function monthsFrom(asking: Asking): DayNumber {
  let from = Number.POSITIVE_INFINITY;
  for (const [name, column] of asking.columns) {
    if (!readsMonths(name, asking.opened)) continue;
    const codes: number[] = [];
    column.dictionary.texts().forEach((text, code) => {
      const month = text.length > longestMonth || writtenDate(text) !== null ? null : countedMonth(text);
      if (month === null) return;
      codes.push(code);
      from = Math.min(from, month.first);
    });
    if (codes.length === 0) continue;
    const { row, count } = cellsOf(column, codes);
    asking.problems.add("file.month_counts", placeOf(column, row, asking), {
      nl: `${count === 1 ? "Eén regel telt" : `${count} regels tellen`} een hele maand; ze staan op de laatste werkdag (maandag tot en met vrijdag) ervan.`,
      en: `${count === 1 ? "One row counts" : `${count} rows count`} a whole month; they stand on its last weekday (Monday to Friday).`,
    });
  }
  return from;
}
