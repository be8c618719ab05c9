import { lines, lying, solid } from "./layout/bars.ts";
import { sized } from "./layout/frame.ts";
import { linear } from "./layout/scale.ts";
import { renderDecoration } from "./render.ts";
import { colour, type Tone, toneColour } from "./theme.ts";

export interface CellBarData {
  /** A signed amount. */
  value: number;
  /** The largest of its column, whatever its sign, so that bars of one column have one scale. */
  extent: number;
  tone: Tone;
}

const width = 96;
const height = 18;

/**
 * A signed amount as a bar from a line of zero, 96 × 18 pixels; hidden from screen readers, its number stands
 * behind it.
 */
export function renderCellBar({ value, extent, tone }: CellBarData): string {
  const most = Math.max(extent, Math.abs(value)) || 1;
  const x = linear([-most, most], [1, width - 1]);
  const bar = { ...lying(x(0), x(value), height / 2, 12), fill: toneColour[tone] };
  const zero = { x1: x(0), x2: x(0), y1: 0, y2: height, stroke: colour.muted };
  return renderDecoration(sized(width, height, [solid([bar]), lines([zero])]), "in-cell");
}
