import type { CellFormat } from "./cell-meaning.ts";
import { plainDays } from "./dates/day-format.ts";
import type { DayFormats } from "./dates/day-formats.ts";
import type { DecimalMarks } from "./numbers/decimal-marks.ts";

/** How the numbers and dates of a file are written. */
export interface FileFormat {
  decimals: DecimalMarks;
  days: DayFormats;
}

/** How the numbers and dates of one column are written, and what its numbers are multiplied by. */
export function columnFormat({ decimals, days }: FileFormat, name: string, factor: number): CellFormat {
  return {
    decimal: decimals.ofColumns.get(name) ?? decimals.ofFile,
    factor,
    days: days.columns.get(name) ?? plainDays,
  };
}
