import type { PlotOptions } from "@observablehq/plot";
import { solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { key } from "./layout/key.ts";
import { type Box, block, type Label, written } from "./layout/labels.ts";
import { widest, wrap } from "./layout/measure.ts";
import { colour, type Form, formWidth, lineHeight } from "./theme.ts";

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

// Light enough for ink on top; customers' colour for too little, hours' for more than asked.
const shades = [
  { fill: colour.customers, opacity: 0.42 },
  { fill: colour.customers, opacity: 0.2 },
  { fill: colour.muted, opacity: 0.14 },
  { fill: colour.hours, opacity: 0.3 },
] as const;

const cellGap = 2;
const padding = 6;

/**
 * A table of shares with four shades, every cell with its number; a cell without band has no shade. Columns
 * that do not fit beside each other go on below. Names stand at the left; narrow, above
 * their cells where they are long. Without cells: the empty text.
 */
export function heat(data: HeatData, form: Form): PlotOptions {
  if (data.cells.length === 0) return words(data.emptyText, form);
  const legend = key(
    data.bandTexts.map((text, band) => ({ text, mark: "solid" as const, ...shades[band] })),
    formWidth[form],
  );
  const grid = gridOf(data, form, legend.height + 8);
  const shaded = data.cells.flatMap(({ row, column, band }) => {
    const { left, right, top, bottom } = grid.cell(row, column);
    const inset = cellGap / 2;
    const box = { left: left + inset, right: right - inset, top: top + inset, bottom: bottom - inset };
    return band === null ? [] : [{ ...box, ...shades[band] }];
  });
  const numbers = data.cells.map(({ row, column, text }): Label => {
    const { left, right, top, bottom } = grid.cell(row, column);
    return { x: (left + right) / 2, y: (top + bottom) / 2, text, anchor: "middle" };
  });
  return frame(form, grid.height, [...legend.marks, solid(shaded), ...written([...grid.labels, ...numbers])]);
}

interface Grid {
  cell: (row: number, column: number) => Box;
  /** Names of rows and columns. */
  labels: Label[];
  height: number;
}

function gridOf(data: HeatData, form: Form, top: number): Grid {
  const { beside, left, nameWidth, across, blocks, cellWidth } = columnsOf(data, form);
  const headings = data.columns.map((name) => wrap(name, cellWidth - padding, 3));
  const names = data.rows.map((name) => wrap(name, nameWidth));
  const nameHeight = Math.max(...names.map(({ length }) => length)) * lineHeight;
  const headHeight = Math.max(...headings.map(({ length }) => length)) * lineHeight + 6;
  const cellHeight = beside ? Math.max(30, nameHeight + 8) : 30;
  const rowHeight = beside ? cellHeight : nameHeight + cellHeight + 6;
  const blockHeight = headHeight + data.rows.length * rowHeight + 10;
  const cell = (row: number, column: number): Box => {
    const right = left + ((column % across) + 1) * cellWidth;
    const bottom = top + Math.floor(column / across) * blockHeight + headHeight + (row + 1) * rowHeight;
    return { left: right - cellWidth, right, top: bottom - cellHeight, bottom };
  };
  const headingLabels = headings.flatMap((texts, column) => {
    const x = (cell(0, column).left + cell(0, column).right) / 2;
    const bottom = cell(0, column).bottom - rowHeight - 6;
    return block(texts, {
      x,
      y: bottom - (texts.length * lineHeight) / 2,
      anchor: "middle",
      fill: colour.muted,
    });
  });
  const nameLabels = Array.from({ length: blocks }, (_, i) => i * across).flatMap((first) =>
    names.flatMap((texts, row) => {
      const { top, bottom } = cell(row, first);
      return block(texts, {
        x: 0,
        y: beside ? (top + bottom) / 2 : top - 2 - (texts.length * lineHeight) / 2,
      });
    }),
  );
  return { cell, labels: [...headingLabels, ...nameLabels], height: top + blocks * blockHeight - 10 };
}

// How many columns stand side by side, in blocks of about the same number, and whether names stand beside
// them.
function columnsOf({ rows, columns, cells }: HeatData, form: Form) {
  const width = formWidth[form];
  const besideWidth = Math.min(widest(rows), form === "narrow" ? 96 : 200);
  const longestWord = widest(columns.flatMap((name) => name.split(" ")));
  const texts = widest(cells.map(({ text }) => text));
  const least = Math.max(48, texts + 2 * padding, Math.min(96, longestWord + padding));
  const allBeside = widest(rows) <= besideWidth && besideWidth + 12 + columns.length * least <= width;
  const beside = form !== "narrow" || allBeside;
  const left = beside ? besideWidth + 12 : 0;
  const most = Math.max(1, Math.min(columns.length, Math.floor((width - left) / least)));
  const blocks = Math.ceil(columns.length / most);
  const across = Math.ceil(columns.length / blocks);
  const cellWidth = Math.min(120, (width - left) / across);
  return { beside, left, nameWidth: beside ? besideWidth : width, across, blocks, cellWidth };
}
