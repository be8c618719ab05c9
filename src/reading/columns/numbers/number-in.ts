import type { Column } from "../../../contract/column.ts";
import type { CellFormat } from "../cell-meaning.ts";
import { timesFactor } from "../multiplied.ts";
import { parseNumber } from "./number-format.ts";

/** The number of a cell in the unit of its column; null for what is none. */
export function numberIn(
  text: string,
  column: Column,
  { decimal, factor }: Pick<CellFormat, "decimal" | "factor">,
): number | null {
  const isPercent = text.includes("%");
  const value = isPercent && !column.mayBePercent ? null : parseNumber(text, decimal);
  return value === null || isPercent ? value : timesFactor(value, factor);
}
