import * as Plot from "@observablehq/plot";
import { lines, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { type Box, type Label, labelBox, written } from "./layout/labels.ts";
import { shortened, wrap } from "./layout/measure.ts";
import { named, square } from "./layout/place.ts";
import type { Picture } from "./layout/places.ts";
import { planeArea, planeLabels, underPlane } from "./layout/plane.ts";
import { known, linear } from "./layout/scale.ts";
import { colour, type Form, lineHeight, type Tick } from "./theme.ts";

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

const plotHeight = { full: 280, wide: 320, half: 220, narrow: 320 } as const satisfies Record<Form, number>;
const radius = 5;

/**
 * Points between two measures: the band where x is as it should be, the line from which y is, and the four
 * corners in words. A point is named where there is room. Points without a value are left out. Without
 * points: the empty text.
 */
export function placement(data: PlacementData, form: Form): Picture {
  const points = data.points.flatMap(({ x, y, ...rest }) =>
    x === null || y === null ? [] : [{ ...rest, x, y }],
  );
  if (points.length === 0) return words(data.emptyText, form);
  const area = planeArea(data, form, plotHeight[form]);
  const corners = cornerLabels(data.corners, area);
  const x = linear(
    ends([...points.map((point) => point.x), ...data.xBand, ...data.xTicks.map(({ value }) => value)]),
    [area.left + radius + 2, area.right - radius - 2],
  );
  const y = linear(
    ends([...points.map((point) => point.y), data.yNorm, ...data.yTicks.map(({ value }) => value)]),
    between(corners, area),
  );
  const places = points.map((point) => ({ ...point, x: x(point.x), y: y(point.y) }));
  const marks = [
    ...surroundings(data, area, x, y),
    Plot.dot(places, { x: "x", y: "y", r: radius, fill: colour.ink, stroke: colour.paper }),
    ...written([...planeLabels(data, area, x, y), ...corners, ...pointNames(places, corners, area)]),
  ];
  const pointed = places.map(({ x, y, label }) => ({ ...square(x, y, radius + 4), row: label }));
  return { ...frame(form, area.bottom + underPlane, marks), places: pointed, parts: pointed };
}

type Scale = (value: number) => number;

// Short names first: they find room more easily, so more points have one.
function pointNames(
  places: { label: string; text: string; x: number; y: number }[],
  corners: Label[],
  area: Box,
) {
  const points = places
    .toSorted((a, b) => a.label.length - b.label.length)
    .map(({ x, y, label, text }) => ({
      x,
      y,
      texts: [`${label} ${text}`.trim(), label, shortened(label, 110)],
    }));
  return named(points, { bounds: area, taken: corners.map(labelBox), radius });
}

function surroundings(
  { xBand, yNorm }: PlacementData,
  { left, right, top, bottom }: Box,
  x: Scale,
  y: Scale,
) {
  const upright = (at: number, stroke: string) => ({ x1: at, x2: at, y1: top, y2: bottom, stroke });
  const level = (at: number) => ({ x1: left, x2: right, y1: at, y2: at, stroke: colour.muted });
  return [
    solid([{ left: x(xBand[0]), right: x(xBand[1]), top, bottom, fill: colour.tint }]),
    lines([level(bottom), upright(left, colour.muted)]),
    lines([level(y(yNorm)), ...xBand.map((value) => upright(x(value), colour.rule))], {
      strokeDasharray: "4 3",
    }),
  ];
}

// The points keep between the words of the upper and of the lower corners: no word lies under a point.
function between(corners: Label[], { top, bottom }: Box): [number, number] {
  const clear = lineHeight / 2 + radius + 3;
  const middle = (top + bottom) / 2;
  const upper = corners.map((label) => label.y).filter((at) => at < middle);
  const lower = corners.map((label) => label.y).filter((at) => at > middle);
  return [Math.min(bottom, ...lower) - clear, Math.max(top, ...upper) + clear];
}

// In the corners words tell what a place there means, in at most four lines and two fifths of the width.
function cornerLabels(corners: PlacementData["corners"], { left, right, top, bottom }: Box): Label[] {
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
