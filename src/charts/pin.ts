import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { lines } from "./layout/bars.ts";
import { sized } from "./layout/frame.ts";
import { linear } from "./layout/scale.ts";
import { renderDecoration } from "./render.ts";
import { colour, type Tone, toneColour } from "./theme.ts";

export interface PinData {
  /** The relative variance. */
  share: number;
  /** The largest of its column, so that pins of one column have one scale. */
  extent: number;
  tone: Tone;
}

const width = 72;
const height = 16;
const edge = 5;

/**
 * A relative variance as a pin from a line of zero, 72 × 16 pixels; hidden from screen readers, its number
 * stands beside it.
 */
export function renderPin(data: PinData): string {
  return renderDecoration(pin(data), "spark");
}

function pin({ share, extent, tone }: PinData): PlotOptions {
  const most = Math.max(extent, Math.abs(share)) || 1;
  const x = linear([-most, most], [edge, width - edge]);
  const fill = toneColour[tone];
  const y = height / 2;
  return sized(width, height, [
    lines([{ x1: x(0), x2: x(0), y1: 0, y2: height, stroke: colour.muted }]),
    lines([{ x1: x(0), x2: x(share), y1: y, y2: y, stroke: fill }], { strokeWidth: 2 }),
    Plot.dot([{ x: x(share), y }], { x: "x", y: "y", r: 3.5, symbol: "square", fill }),
  ]);
}
