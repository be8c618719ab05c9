import type { DecimalMark } from "../../contract/column.ts";
import type { RuleId } from "../../contract/rules.ts";
import type { DayFormat } from "./dates/day-format.ts";

/** What a cell may mean: a text, a number, a day number, a known value, or null for nothing. */
export type CellValue = string | number | null;

/** How the numbers and dates of a column are written. */
export interface CellFormat {
  decimal: DecimalMark;
  /** What its numbers are multiplied by. */
  factor: number;
  days: DayFormat;
}

/** What a cell means, or the rule that it breaks. */
export type Meaning = { value: CellValue } | { broken: RuleId };
