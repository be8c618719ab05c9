import type { DayNumber } from "../../contract/dataset.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import { cellAt, numberAt, type Table } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";

const upToToday: Bilingual = {
  nl: "Verwacht: een dag tot en met vandaag.",
  en: "Expected a day up to today.",
};

/** Tells of something done on a day that has not come yet. */
export function reportFuture(
  table: Table,
  column: string,
  row: number,
  today: DayNumber,
  problems: Problems,
  expected = upToToday,
): void {
  const day = numberAt(table, column, row);
  if (day === null || day <= today) return;
  problems.add("cell.future_date", cellAt(table, column, row), expected);
}
