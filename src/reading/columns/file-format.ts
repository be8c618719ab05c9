import type { Problems } from "../problems/problems.ts";
import type { CellFormat } from "./cell-meaning.ts";
import type { CollectedColumns } from "./collected-columns.ts";
import { plainDays } from "./dates/day-format.ts";
import { type DayFormats, dayFormats } from "./dates/day-formats.ts";
import { type DecimalMarks, decimalMarksOf } from "./numbers/decimal-marks.ts";
import type { OpenedExport } from "./opened-export.ts";

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

/**
 * How numbers and dates of a file are written: as pinned, else as its content says. Null, with a problem,
 * where it must be asked.
 */
export function formatOf(opened: OpenedExport, raw: CollectedColumns, problems: Problems): FileFormat | null {
  const days = dayFormats(opened, raw, problems);
  const decimals = decimalMarksOf(opened, raw, problems);
  return decimals === null || days === null ? null : { decimals, days };
}
