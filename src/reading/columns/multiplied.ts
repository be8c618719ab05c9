import type { Column } from "../../contract/column.ts";
import type { FileMapping } from "../../contract/mapping.ts";
import { exactProduct } from "./money/exact.ts";

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
