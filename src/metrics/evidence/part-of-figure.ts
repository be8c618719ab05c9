import type { PlacedKind } from "../../contract/dataset.ts";
import type { EvidencePart } from "../../contract/evidence.ts";

/** Rows of one table that make a part of a figure, column by column. */
export interface CountedRows {
  kind: PlacedKind;
  /** Their place in the table of the dataset. */
  rows: readonly number[];
  /** What each counts for. */
  values: readonly number[];
  /** What each counts together with; none where all count together. */
  groups?: readonly string[];
  /** The line of the plan by which each counts. */
  lines?: readonly number[];
  /** What else is to be told of each than stands in its own row. */
  days?: readonly (number | null)[];
  amounts?: readonly (number | null)[];
}

/** One part of a figure: the rows that make it, or one number that is told as it is. */
export type PartOfFigure =
  | { part: EvidencePart; counted: CountedRows }
  | { part: EvidencePart; total: number; name?: string; group?: string };

/** A part of rows. */
export const ofRows = (part: EvidencePart, counted: CountedRows): PartOfFigure => ({ part, counted });

/** A part that is one number: of rows that are nobody's to read, or of no rows at all. */
export const asTotal = (part: EvidencePart, total: number): PartOfFigure => ({ part, total });

/** Each row once, with what it counts for in all; of an order of its own none is lost. */
export function onceEach({
  rows,
  values,
}: Pick<CountedRows, "rows" | "values">): Pick<CountedRows, "rows" | "values"> {
  const sums = new Map<number, number>();
  for (const [i, row] of rows.entries()) sums.set(row, (sums.get(row) ?? 0) + (values[i] ?? 0));
  return { rows: [...sums.keys()], values: [...sums.values()] };
}
