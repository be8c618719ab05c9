import type { PlotOptions } from "@observablehq/plot";
import { type Form, words } from "./theme.ts";

/** The four ranges of a cell, from far below the plan to above it. */
export type HeatBand = 0 | 1 | 2 | 3;

export interface HeatCell {
  /** Index in the rows and columns of the data. */
  row: number;
  column: number;
  text: string;
  /** Null: nothing was planned, no fill. */
  band: HeatBand | null;
}

export interface HeatData {
  rows: string[];
  columns: string[];
  /** A place without a cell is drawn empty. */
  cells: HeatCell[];
  /** What the four ranges mean, from far below to above. */
  bandTexts: [string, string, string, string];
  emptyText: string;
}

/** A table of shares with four shades; every cell has its number. Without cells: the empty text. */
export function heat(data: HeatData, form: Form): PlotOptions {
  if (data.cells.length === 0) return words([data.emptyText], form);
  return words(
    data.cells.map((cell) => [data.rows[cell.row], data.columns[cell.column], cell.text].join(" · ")),
    form,
  );
}
