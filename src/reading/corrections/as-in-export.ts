import { isoOfDay } from "../../calendar/day.ts";
import { writtenDate } from "../columns/dates/written-date.ts";
import type { Correction } from "./correction.ts";

const yearFirst = /^\s*\d{4}[-/.]/;
/** As a Dutch spreadsheet writes a date, whatever was typed. */
const dutch = /^\d{1,2}-\d{1,2}-\d{4}$/;

/**
 * What a correction has a cell read as, written as the export writes it. A Dutch spreadsheet leaves no other
 * date in its file than `03-04-2026`, which in an export with the year in front would be asked about: it is
 * the third of April there too. `found` is what stands in the cell, or in another of its kind.
 */
export function asInExport({ to, at }: Correction, found: string, isDay: boolean): string {
  const isDutch = at.headings.to.toLowerCase() === "naar";
  if (!isDay || !isDutch || !yearFirst.test(found) || !dutch.test(to)) return to;
  const day = writtenDate(to)?.days.dmy ?? null;
  return day === null ? to : isoOfDay(day);
}
