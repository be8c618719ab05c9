import * as Plot from "@observablehq/plot";
import { axisLabels } from "./layout/axis.ts";
import { lines } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { written } from "./layout/labels.ts";
import { type LineName, lineNames } from "./layout/line-names.ts";
import { widest } from "./layout/measure.ts";
import type { Picture } from "./layout/places.ts";
import { linear } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tick } from "./theme.ts";

export interface CurvesLine {
  /** Its name with what it comes to, at its end; a line without is one of those behind. */
  name: string | null;
  /** The share reached from each of these ages on, the youngest first. */
  steps: readonly { age: number; share: number }[];
  /** The age up to which it was followed: there the line ends. */
  until: number;
  /** The one that all are held against: it is dashed. */
  isReference: boolean;
}

export interface CurvesData {
  curves: readonly CurvesLine[];
  /** Ages and shares that are written at the axes; the last of each is the end of its scale. */
  ages: Tick[];
  shares: Tick[];
  emptyText: string;
}

const plotHeight = { full: 220, wide: 220, half: 320, narrow: 190 } as const satisfies Record<Form, number>;
const nameGap = 10;

interface Point {
  x: number;
  y: number;
}

/** A line that rises in steps, from nothing to where it was followed to. */
function stepsOf({ steps, until }: CurvesLine, last: number, place: (age: number, share: number) => Point) {
  const end = Math.min(until, last);
  const points = [place(0, 0)];
  let reached = 0;
  for (const { age, share } of steps.filter(({ age: each }) => each <= end)) {
    points.push(place(age, reached), place(age, share));
    reached = share;
  }
  points.push(place(end, reached));
  return { points, reached };
}

/**
 * Shares that grow with age, a line each that ends where it was followed to: those that are named dark,
 * with a dot at their end, the others light behind them, the reference dashed. Without any: the empty
 * text.
 */
export function curves(data: CurvesData, form: Form): Picture {
  const last = data.ages.at(-1)?.value ?? 0;
  if (data.curves.length === 0 || last <= 0) return words(data.emptyText, form);
  const top = lineHeight / 2;
  const bottom = top + plotHeight[form];
  const left = Math.ceil(widest(data.shares.map(({ text }) => text))) + 8;
  const y = linear([0, data.shares.at(-1)?.value ?? 1], [bottom, top]);
  const drawnOf = (x: (age: number) => number) =>
    data.curves.map((curve) => ({
      curve,
      ...stepsOf(curve, last, (age, share) => ({ x: x(age), y: y(share) })),
    }));
  const named = drawnOf(() => 0).flatMap(({ curve: { name, isReference }, reached }): LineName[] =>
    name === null ? [] : [{ value: reached, text: name, fill: isReference ? colour.muted : colour.ink }],
  );
  const names = lineNames(named, { y, form, bounds: [0, bottom + lineHeight / 2] });
  const right = formWidth[form] - (names.width === 0 ? 0 : names.width + nameGap);
  const x = linear([0, last], [left, right]);
  const drawn = drawnOf(x);
  const front = drawn.filter(({ curve }) => curve.name !== null);
  const marks = [
    lines(data.shares.map(({ value }) => ({ x1: left, x2: right, y1: y(value), y2: y(value) }))),
    ...drawn
      .filter(({ curve }) => curve.name === null)
      .map(({ points }) => Plot.line(points, { x: "x", y: "y", stroke: colour.previous, strokeWidth: 1.5 })),
    ...front.map(({ points, curve }) =>
      Plot.line(points, {
        x: "x",
        y: "y",
        stroke: curve.isReference ? colour.muted : colour.ink,
        strokeWidth: 2,
        ...(curve.isReference ? { strokeDasharray: "4 3" } : {}),
      }),
    ),
    Plot.dot(
      front.flatMap(({ points }) => points.slice(-1)),
      { x: "x", y: "y", r: 3.5, fill: colour.ink },
    ),
    ...written([
      ...names.labels,
      ...data.shares.map(({ value, text }) => ({
        x: left - 8,
        y: y(value),
        text,
        anchor: "end" as const,
        fill: colour.muted,
      })),
      ...axisLabels(data.ages, x, { y: bottom + 16, left, right }),
    ]),
  ];
  return frame(form, bottom + lineHeight + 10, marks);
}
