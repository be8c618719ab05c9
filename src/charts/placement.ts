import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { axisLabels } from "./theme/axis.ts";
import { lines, solid } from "./theme/bars.ts";
import { frame, words } from "./theme/frame.ts";
import { type Label, labelBox, thinned, written } from "./theme/labels.ts";
import { shortened, widest, wrap } from "./theme/measure.ts";
import { named } from "./theme/place.ts";
import { known, linear } from "./theme/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tick } from "./theme.ts";

export interface PlacementPoint {
  label: string;
  x: number | null;
  y: number | null;
  /** Written after the label, where there is room. */
  text: string;
}

export interface PlacementData {
  points: PlacementPoint[];
  /** Between these two values x is as it should be. */
  xBand: [number, number];
  /** From this value y is as it should be. */
  yNorm: number;
  xTicks: Tick[];
  yTicks: Tick[];
  xHeading: string;
  yHeading: string;
  /** What a place in each corner means. */
  corners: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string };
  emptyText: string;
}

const plotHeight = { wide: 360, narrow: 320 } as const satisfies Record<Form, number>;
const radius = 5;

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Points between two measures: the band where x is as it should be, the line from which y is, and the four corners in
 * words. A point is named where there is room. Points without a value are left out. Without points: the empty text.
 */
export function placement(data: PlacementData, form: Form): PlotOptions {
  const points = data.points.flatMap(({ x, y, ...rest }) =>
    x === null || y === null ? [] : [{ ...rest, x, y }],
  );
  if (points.length === 0) return words(data.emptyText, form);
  const width = formWidth[form];
  const top = lineHeight + 8;
  const area: Area = {
    left: widest(data.yTicks.map(({ text }) => text)) + 8,
    right: width,
    top,
    bottom: top + plotHeight[form],
  };
  const { left, right, bottom } = area;
  const x = linear(
    ends([...points.map((point) => point.x), ...data.xBand, ...data.xTicks.map(({ value }) => value)]),
    [left + radius + 2, right - radius - 2],
  );
  const corners = cornerLabels(data.corners, area);
  // The points keep between the corners' words.
  const clear = lineHeight / 2 + radius + 3;
  const upper = [top, ...corners.map((label) => label.y).filter((at) => at < (top + bottom) / 2)];
  const lower = [bottom, ...corners.map((label) => label.y).filter((at) => at > (top + bottom) / 2)];
  const y = linear(
    ends([...points.map((point) => point.y), data.yNorm, ...data.yTicks.map(({ value }) => value)]),
    [Math.min(...lower) - clear, Math.max(...upper) + clear],
  );
  // Short names first: they find room more easily, so more points have one.
  const names = named(
    points
      .toSorted((a, b) => a.label.length - b.label.length)
      .map((point) => {
        const texts = [`${point.label} ${point.text}`.trim(), point.label, shortened(point.label, 110)];
        return { x: x(point.x), y: y(point.y), texts };
      }),
    { bounds: area, taken: corners.map(labelBox), radius },
  );
  const axis = { y: bottom + 12, left, right };
  const yLabels = thinned(
    data.yTicks.map(({ value, text }) => ({
      x: left - 8,
      y: y(value),
      text,
      anchor: "end",
      fill: colour.muted,
    })),
  );
  const headings: Label[] = [
    { x: 0, y: lineHeight / 2, text: shortened(data.yHeading, width), fill: colour.muted },
    {
      x: right,
      y: bottom + 12 + lineHeight,
      text: shortened(data.xHeading, width),
      anchor: "end",
      fill: colour.muted,
    },
  ];
  const norm = y(data.yNorm);
  return frame(form, bottom + 2 * lineHeight + 6, [
    solid([{ left: x(data.xBand[0]), right: x(data.xBand[1]), top, bottom, fill: colour.tint }]),
    lines([
      { x1: left, x2: right, y1: bottom, y2: bottom, stroke: colour.muted },
      { x1: left, x2: left, y1: top, y2: bottom, stroke: colour.muted },
    ]),
    lines(
      [
        { x1: left, x2: right, y1: norm, y2: norm, stroke: colour.muted },
        ...data.xBand.map((value) => ({
          x1: x(value),
          x2: x(value),
          y1: top,
          y2: bottom,
          stroke: colour.rule,
        })),
      ],
      { strokeDasharray: "4 3" },
    ),
    Plot.dot(points, {
      x: (point: { x: number }) => x(point.x),
      y: (point: { y: number }) => y(point.y),
      r: radius,
      fill: colour.ink,
      stroke: colour.paper,
    }),
    ...written([...headings, ...corners, ...yLabels, ...axisLabels(data.xTicks, x, axis), ...names]),
  ]);
}

// In the corners words tell what a place there means, in at most four lines and two fifths of the width.
function cornerLabels(corners: PlacementData["corners"], { left, right, top, bottom }: Area): Label[] {
  const width = (right - left) * 0.42;
  const corner = (text: string, side: "start" | "end", upper: boolean): Label[] => {
    const texts = wrap(text, width, 4);
    const first = upper ? top + 12 : bottom - 12 - (texts.length - 1) * lineHeight;
    return texts.map((line, i) => ({
      x: side === "start" ? left + 8 : right - 8,
      y: first + i * lineHeight,
      text: line,
      anchor: side,
      fill: colour.muted,
    }));
  };
  return [
    ...corner(corners.topLeft, "start", true),
    ...corner(corners.topRight, "end", true),
    ...corner(corners.bottomLeft, "start", false),
    ...corner(corners.bottomRight, "end", false),
  ];
}

function ends(values: number[]): [number, number] {
  const numbers = known(values);
  return [Math.min(...numbers), Math.max(...numbers)];
}
