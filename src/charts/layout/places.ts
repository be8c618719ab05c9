import type { PlotOptions } from "@observablehq/plot";
import type { Box } from "./labels.ts";

/**
 * A part of a drawing in pixels, with where the chart's table has its values: in some rows, into which it is
 * split across in equal widths; in the row of a name; or in the rows of the column of a name.
 */
export type Place = Box &
  (
    | { rows: number }
    | {
        row: string;
        /** The column of the table that is drawn here, counted from 0; unless told the whole row. */
        column?: number;
      }
    | { rows: number; column: string }
  );

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
}

/** The place of points along x, each as wide as they lie apart; without points an empty one. */
export function along({ count, x, top, bottom }: Series): Box & { rows: number } {
  const half = count < 2 ? 10 : (x(1) - x(0)) / 2;
  return { left: x(0) - half, right: x(count - 1) + half, top, bottom, rows: count };
}
