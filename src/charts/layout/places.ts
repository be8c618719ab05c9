import type { PlotOptions } from "@observablehq/plot";
import type { Box } from "./labels.ts";

/** A part of a drawing that a reader can point at, in pixels, with where the chart's table has its values. */
export interface Place extends Box {
  /** The row of the table, counted from 0. */
  row: number;
  /** The place is split across into so many rows of equal width, from `row` on; 1 unless told. */
  rows?: number;
  /** The column of the table that is drawn here, counted from 0; unless told the whole row. */
  column?: number;
}

/** What Plot is asked to draw, and what of it can be pointed at. */
export interface Picture extends PlotOptions {
  /** Where values are read that are not written. */
  places?: readonly Place[];
  /** All that is drawn of a row or column of the table, its name included: what is not meant is dimmed. */
  parts?: readonly Place[];
}

interface Series {
  /** How many points stand at equal distances. */
  count: number;
  /** The middle of each, in pixels. */
  x: (point: number) => number;
  top: number;
  bottom: number;
  column?: number;
}

/** The place of points along x, each as wide as they lie apart; without points an empty one. */
export function along({ count, x, ...rest }: Series): Place {
  const half = count < 2 ? 10 : (x(1) - x(0)) / 2;
  return { ...rest, left: x(0) - half, right: x(count - 1) + half, row: 0, rows: count };
}

/**
 * Places as a page carries them: of each its left, top, right and bottom, its row, how many rows it has and
 * its column (0 for the whole row), in whole numbers; `;` between them.
 */
export function writtenPlaces(places: readonly Place[]): string {
  return places
    .map(({ left, top, right, bottom, row, rows = 1, column = 0 }) =>
      [left, top, right, bottom, row, rows, column].map((number) => Math.round(number)).join(" "),
    )
    .join(";");
}
