import { colour, type Form, formWidth, lineHeight, type Tick } from "../theme.ts";
import { axisLabels } from "./axis.ts";
import { type Box, type Label, thinned } from "./labels.ts";
import { shortened, widest } from "./measure.ts";

/** Two measured axes: their values, and what they measure. */
export interface Axes {
  xTicks: Tick[];
  yTicks: Tick[];
  xHeading: string;
  yHeading: string;
}

/** Space under the plane for the values and the heading of x, in pixels. */
export const underPlane = 2 * lineHeight + 8;

/** The space between two axes, `height` pixels high, with `aside` pixels left free at its right. */
export function planeArea({ yTicks }: Axes, form: Form, height: number, aside = 0): Box {
  const top = lineHeight + 8;
  return {
    left: widest(yTicks.map(({ text }) => text)) + 10,
    right: formWidth[form] - aside,
    top,
    bottom: top + height,
  };
}

/** The values along both axes and the headings: of y above the plane, of x under its right end. */
export function planeLabels(
  { xTicks, yTicks, xHeading, yHeading }: Axes,
  { left, right, bottom }: Box,
  x: (value: number) => number,
  y: (value: number) => number,
): Label[] {
  const under = bottom + 13;
  const side = { anchor: "end", fill: colour.muted } as const;
  return [
    { x: 0, y: lineHeight / 2, text: shortened(yHeading, right), fill: colour.muted },
    ...thinned(yTicks.map(({ value, text }) => ({ ...side, x: left - 8, y: y(value), text }))),
    ...axisLabels(xTicks, x, { y: under, left, right }),
    { ...side, x: right, y: under + lineHeight, text: shortened(xHeading, right) },
  ];
}
