import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { colour } from "../theme.ts";
import type { Box } from "./labels.ts";

export interface Bar extends Box {
  fill?: string;
  /** 1 unless told. */
  opacity?: number;
}

const edges = {
  x1: (bar: Box) => bar.left,
  x2: (bar: Box) => bar.right,
  y1: (bar: Box) => bar.top,
  y2: (bar: Box) => bar.bottom,
};

/** Solid bars: what is. */
export function solid(bars: Bar[]): Markish {
  return Plot.rect(bars, {
    ...edges,
    fill: (bar: Bar) => bar.fill ?? colour.ink,
    ...(bars.some((bar) => bar.opacity !== undefined)
      ? { fillOpacity: { value: (bar: Bar) => bar.opacity ?? 1, scale: null } }
      : {}),
  });
}

/** Outlined bars: what was planned. The line lies inside the bar's edges. */
export function outlined(bars: Bar[]): Markish {
  const width = 1.5;
  return Plot.rect(bars, {
    ...edges,
    fill: "none",
    stroke: (bar: Bar) => bar.fill ?? colour.ink,
    strokeWidth: width,
    inset: width / 2,
  });
}

export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke?: string;
}

export interface LineOptions {
  strokeWidth?: number;
  strokeDasharray?: string;
}

/** Straight lines, 1 pixel wide and of the rules' colour unless told. */
export function lines(items: Line[], options: LineOptions = {}): Markish {
  return Plot.link(items, {
    x1: (line: Line) => line.x1,
    y1: (line: Line) => line.y1,
    x2: (line: Line) => line.x2,
    y2: (line: Line) => line.y2,
    stroke: (line: Line) => line.stroke ?? colour.rule,
    strokeWidth: 1,
    ...options,
  });
}

/** A bar from one place to another across, `thickness` pixels around `y`. */
export function lying(from: number, to: number, y: number, thickness: number): Box {
  return {
    left: Math.min(from, to),
    right: Math.max(from, to),
    top: y - thickness / 2,
    bottom: y + thickness / 2,
  };
}
