import * as Plot from "@observablehq/plot";
import { monthLabels } from "./layout/axis.ts";
import { lines } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { labelBox, written } from "./layout/labels.ts";
import { lineNames } from "./layout/line-names.ts";
import { named, square } from "./layout/place.ts";
import { along, type Picture } from "./layout/places.ts";
import { known, linear } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tick } from "./theme.ts";

export interface XmrPoint {
  label: string;
  value: number | null;
  /** A signal of change: drawn as a diamond, with its text if there is one. */
  signal?: boolean;
  text?: string;
}

export interface XmrData {
  points: XmrPoint[];
  /** The three lines with their texts; null where there are too few months. */
  mean: Tick | null;
  lower: Tick | null;
  upper: Tick | null;
  emptyText: string;
}

const plotHeight = { full: 190, wide: 190, half: 180, narrow: 170 } as const satisfies Record<Form, number>;

/**
 * A process-behaviour chart: values by month between their natural limits, a signal as a diamond. The scale
 * runs over values and limits, not from 0. A month without value is a gap. Without any value: the empty text.
 */
export function xmr(data: XmrData, form: Form): Picture {
  const { points } = data;
  const levels = [data.upper, data.mean, data.lower].filter((level) => level !== null);
  const values = known(points.map(({ value }) => value));
  if (values.length === 0) return words(data.emptyText, form);
  const scaled = [...values, ...levels.map(({ value }) => value)];
  const top = lineHeight;
  const bottom = top + plotHeight[form];
  const y = linear([Math.min(...scaled), Math.max(...scaled)], [bottom - 10, top]);
  const names = lineNames(levels, { y, form, bounds: [0, bottom] });
  const right = formWidth[form] - (names.width === 0 ? 0 : names.width + 10);
  const x = linear([0, points.length - 1], [8, right - 10]);
  const drawn = points.map((point, i) => ({
    ...point,
    x: x(i),
    // A missing month is not a number to Plot either: the line breaks there.
    y: point.value === null ? Number.NaN : y(point.value),
  }));
  const present = drawn.filter(({ value }) => value !== null);
  const signals = present.filter(({ signal }) => signal === true);
  const plain = present.filter(({ signal }) => signal !== true);
  const texts = named(
    [...signals].reverse().map(({ x, y, text }) => ({ x, y, texts: text === undefined ? [] : [text] })),
    {
      bounds: { left: 0, right, top: 0, bottom },
      taken: [...plain.map(({ x, y }) => square(x, y, 4)), ...names.labels.map(labelBox)],
      radius: 7,
    },
  );
  const level = (tick: Tick | null) =>
    tick === null ? [] : [{ x1: 0, x2: right, y1: y(tick.value), y2: y(tick.value), stroke: colour.muted }];
  const marks = [
    lines(level(data.mean)),
    lines([...level(data.lower), ...level(data.upper)], { strokeDasharray: "4 3" }),
    Plot.line(drawn, { x: "x", y: "y", stroke: colour.ink, strokeWidth: 1.5 }),
    Plot.dot(plain, { x: "x", y: "y", r: 3, fill: colour.ink }),
    Plot.dot(signals, {
      x: "x",
      y: "y",
      r: 7,
      symbol: "diamond",
      fill: colour.paper,
      stroke: colour.ink,
      strokeWidth: 2.5,
    }),
    ...written([
      ...texts,
      ...names.labels,
      ...monthLabels(
        points.map(({ label }) => label),
        x,
        { y: bottom + 12, left: 0, right },
      ),
    ]),
  ];
  const pointed = along({ count: points.length, x, top: 0, bottom });
  return { ...frame(form, bottom + lineHeight + 4, marks), places: [pointed] };
}
