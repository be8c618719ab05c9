import type { PlotOptions } from "@observablehq/plot";
import { solid } from "./theme/bars.ts";
import { frame, words } from "./theme/frame.ts";
import { key } from "./theme/key.ts";
import { block, type Label, written } from "./theme/labels.ts";
import { widest, wrap } from "./theme/measure.ts";
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
  { fill: colour.customers, opacity: 0.46 },
  { fill: colour.customers, opacity: 0.2 },
  { fill: colour.muted, opacity: 0.14 },
  { fill: colour.hours, opacity: 0.3 },
] as const;

const cellGap = 2;
const padding = 6;

/**
 * A table of shares with four shades, every cell with its number; a cell without band has no shade. Columns that do
 * not fit beside each other go on below. Wide: names at the left. Narrow: names above their cells where they are long.
 * Without cells: the empty text.
 */
export function heat(data: HeatData, form: Form): PlotOptions {
  if (data.cells.length === 0) return words(data.emptyText, form);
  const width = formWidth[form];
  const names = widest(data.rows);
  const nameWidth = Math.min(names, form === "wide" ? 200 : 96);
  const longestWord = widest(data.columns.flatMap((name) => name.split(" ")));
  const texts = widest(data.cells.map(({ text }) => text));
  const least = Math.max(48, texts + 2 * padding, Math.min(96, longestWord + padding));
  const allBeside = nameWidth + 12 + data.columns.length * least <= width;
  const beside = form === "wide" || (names <= nameWidth && allBeside);
  const left = beside ? nameWidth + 12 : 0;
  const perBlock = Math.max(1, Math.min(data.columns.length, Math.floor((width - left) / least)));
  const blocks = Math.ceil(data.columns.length / perBlock);
  // Blocks of about the same number of columns.
  const across = Math.ceil(data.columns.length / blocks);
  const cellWidth = Math.min(120, (width - left) / across);
  const legend = key(
    data.bandTexts.map((text, band) => ({ text, mark: "solid" as const, ...shades[band] })),
    width,
  );
  const headings = data.columns.map((name) => wrap(name, cellWidth - padding, 3));
  const headLines = Math.max(...headings.map((lines) => lines.length));
  const rowNames = data.rows.map((name) => wrap(name, beside ? nameWidth : width));
  const nameLines = Math.max(...rowNames.map((lines) => lines.length));
  const cellHeight = beside ? Math.max(30, nameLines * lineHeight + 8) : 30;
  const rowHeight = beside ? cellHeight : nameLines * lineHeight + cellHeight + 6;
  const headHeight = headLines * lineHeight + 6;
  const blockHeight = headHeight + data.rows.length * rowHeight + 10;
  const top = legend.height + 8;
  const blockTop = (column: number) => top + Math.floor(column / across) * blockHeight;
  const cellLeft = (column: number) => left + (column % across) * cellWidth;
  const cellTop = (row: number, column: number) =>
    blockTop(column) + headHeight + row * rowHeight + (rowHeight - cellHeight);

  const labels: Label[] = headings.flatMap((lines, column) =>
    block(lines, {
      x: cellLeft(column) + cellWidth / 2,
      y: blockTop(column) + headHeight - 6 - (lines.length * lineHeight) / 2,
      anchor: "middle",
      fill: colour.muted,
    }),
  );
  const firsts = Array.from({ length: blocks }, (_, i) => i * across);
  for (const column of firsts) {
    rowNames.forEach((lines, row) => {
      const y = beside
        ? cellTop(row, column) + cellHeight / 2
        : cellTop(row, column) - 2 - (lines.length * lineHeight) / 2;
      labels.push(...block(lines, { x: 0, y }));
    });
  }
  labels.push(
    ...data.cells.map(({ row, column, text }): Label => {
      const y = cellTop(row, column) + cellHeight / 2;
      return { x: cellLeft(column) + cellWidth / 2, y, text, anchor: "middle" };
    }),
  );
  const shaded = data.cells.flatMap(({ row, column, band }) =>
    band === null
      ? []
      : [
          {
            left: cellLeft(column) + cellGap / 2,
            right: cellLeft(column) + cellWidth - cellGap / 2,
            top: cellTop(row, column) + cellGap / 2,
            bottom: cellTop(row, column) + cellHeight - cellGap / 2,
            ...shades[band],
          },
        ],
  );
  return frame(form, top + blocks * blockHeight - 10, [...legend.marks, solid(shaded), ...written(labels)]);
}
