import type { CellFormat } from "./cell.ts";
import { plainDays } from "./dates/day-format.ts";
import type { DayFormats } from "./dates/day-formats.ts";
import type { DecimalMarks } from "./decimal-marks.ts";

/** How the numbers and dates of a file are written. */
export interface FileFormat {
  decimals: DecimalMarks;
  days: DayFormats;
}

/** How the numbers and dates of one column are written. */
export function columnFormat({ decimals, days }: FileFormat, name: string): CellFormat {
  return {
    decimal: decimals.ofColumns.get(name) ?? decimals.ofFile,
    days: days.columns.get(name) ?? plainDays,
  };
}
