import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { lines } from "./layout/bars.ts";
import { sized } from "./layout/frame.ts";
import { known, linear } from "./layout/scale.ts";
import { renderDecoration } from "./render.ts";
import { colour } from "./theme.ts";

export interface SparkData {
  /** One per month, null where there is none. */
  values: (number | null)[];
  norm?: number;
}

const width = 96;
const height = 24;
const edge = 4;

/**
 * A sparkline of 96 × 24 pixels as inline SVG, hidden from screen readers: its number stands beside it. Empty
 * where there is no value.
 */
export function renderSpark(data: SparkData): string {
  return known(data.values).length === 0 ? "" : renderDecoration(spark(data), "spark");
}

// The last month is marked; a month without value is a gap.
function spark({ values, norm }: SparkData): PlotOptions {
  const all = known([...values, norm]);
  const x = linear([0, values.length - 1], [edge, width - edge]);
  const y = linear([Math.min(...all), Math.max(...all)], [height - edge, edge]);
  const points = values.map((value, i) => ({ x: x(i), y: value === null ? Number.NaN : y(value) }));
  const last = points.findLast((point) => !Number.isNaN(point.y));
  const normLine = norm === undefined ? [] : [{ x1: edge, x2: width - edge, y1: y(norm), y2: y(norm) }];
  return sized(width, height, [
    lines(
      normLine.map((line) => ({ ...line, stroke: colour.muted })),
      { strokeDasharray: "2 3" },
    ),
    Plot.line(points, { x: "x", y: "y", stroke: colour.ink, strokeWidth: 1.5 }),
    Plot.dot(last === undefined ? [] : [last], { x: "x", y: "y", r: 3, fill: colour.ink }),
  ]);
}
