import type { Column } from "../../../contract/column.ts";
import type { FileMapping } from "../../../contract/mapping.ts";
import type { CellFormat } from "../cell-meaning.ts";
import { exactProduct } from "../money/exact.ts";
import { parseNumber } from "./number-format.ts";

/**
 * What the numbers of a column are multiplied by when its cells are read, as report.yaml says; 1 where it
 * says nothing, and for money, which is multiplied when its currency is known.
 */
export function factorOfCells(name: string, { isMoney }: Column, { multiply }: FileMapping): number {
  return isMoney ? 1 : (multiply[name] ?? 1);
}

/** A number times a factor, in figures as they are written. */
export const timesFactor = (value: number, factor: number): number =>
  factor === 1 ? value : exactProduct(value, factor);

/** The number of a cell in the unit of its column; null for what is none. */
export function numberIn(
  text: string,
  column: Column,
  { decimal, factor }: Pick<CellFormat, "decimal" | "factor">,
): number | null {
  const isPercent = text.includes("%");
  const value = isPercent && !column.mayBePercent ? null : parseNumber(text, decimal);
  if (value === null || isPercent) return value;
  return timesFactor(value, column.isOfHundred && value > 1 ? factor / 100 : factor);
}
