import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { monthLabels } from "./layout/axis.ts";
import { lines } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { thinned, written } from "./layout/labels.ts";
import { type LineName, lineNames } from "./layout/line-names.ts";
import { along, type Picture } from "./layout/places.ts";
import { highest, known, linear, lowest } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight } from "./theme.ts";

/** What may come at the end, with its name. */
interface FanEnd {
  value: number;
  text: string;
}

/** Where a range lies at the end. */
type FanRange = readonly [low: number, high: number];

export interface FanData {
  /** The months of the year; what had come by the end of each, null of those to come. */
  months: { label: string; total: number | null }[];
  /** The inner and the outer range of the end, where they may be shown. */
  ranges?: { inner: FanRange; outer: FanRange; text: string };
  runRate: FanEnd;
  target?: FanEnd;
  emptyText: string;
}

const height = { full: 105, wide: 140, half: 140, narrow: 160 } as const satisfies Record<Form, number>;

/** From the end of the year to its names. */
const nameGap = 14;

/** Where things stand, in pixels. */
interface Places {
  /** The end of a month, −1 for the beginning of the year. */
  x: (month: number) => number;
  y: (value: number) => number;
  right: number;
}

/**
 * What has come by the end of each month of a year, and from the last of them where the year may end: an
 * inner range on an outer one, the run rate dashed, the target as an outlined mark. Only its end is forecast.
 * Without a month that has come: the empty text.
 */
export function fan(data: FanData, form: Form): Picture {
  const { months, ranges, runRate, target } = data;
  const last = months.findLastIndex(({ total }) => total !== null);
  const from = months[last]?.total ?? null;
  if (from === null) return words(data.emptyText, form);
  const all = [
    ...known(months.map(({ total }) => total)),
    ...[runRate.value, target?.value ?? 0, ...(ranges?.outer ?? [])],
  ];
  const [top, bottom] = [lineHeight, lineHeight + height[form]];
  const y = linear([lowest(all), highest(all)], [bottom, top]);
  const names = lineNames(endNames(data), { y, form, bounds: [0, bottom + lineHeight / 2] });
  const right = formWidth[form] - names.width - nameGap;
  const x = (month: number) => ((month + 1) * right) / months.length;
  const places: Places = { x, y, right };
  const middle = (month: number) => x(month) - right / months.length / 2;
  const under = monthLabels(
    months.map(({ label }) => label),
    middle,
    { y: bottom + 14, left: 0, right },
  );
  const marks = [
    ...wedges(ranges, { month: last, total: from }, places),
    ...come(months, places),
    lines([{ x1: x(last), x2: right, y1: y(from), y2: y(runRate.value), stroke: colour.muted }], {
      strokeDasharray: "5 4",
      strokeWidth: 1.5,
    }),
    ...targetMark(target, places),
    ...written(thinned([...names.labels.map((label) => ({ ...label, x: right + nameGap })), ...under])),
  ];
  const pointed = along({ count: months.length, x: middle, top, bottom });
  return { ...frame(form, bottom + lineHeight + 8, marks), places: [pointed] };
}

function endNames({ ranges, runRate, target }: FanData): LineName[] {
  return [
    ...(target ? [{ ...target, fill: colour.ink }] : []),
    { ...runRate, fill: colour.muted },
    ...(ranges
      ? [{ value: (ranges.inner[0] + ranges.inner[1]) / 2, text: ranges.text, fill: colour.ink }]
      : []),
  ];
}

/** The ranges, each as wide as it is at the end and nothing where it begins. */
function wedges(
  ranges: FanData["ranges"],
  from: { month: number; total: number },
  { x, y, right }: Places,
): Markish[] {
  if (!ranges) return [];
  const start = { x: x(from.month), low: y(from.total), high: y(from.total) };
  const wedge = ([low, high]: FanRange, fill: string) =>
    Plot.areaY([start, { x: right, low: y(low), high: y(high) }], { x: "x", y1: "low", y2: "high", fill });
  return [wedge(ranges.outer, colour.tint), wedge(ranges.inner, colour.rule)];
}

/** What has come, from nothing at the beginning of the year. */
function come(months: FanData["months"], { x, y, right }: Places): Markish[] {
  const points = [{ total: 0 }, ...months].map(({ total }, i) => ({
    x: x(i - 1),
    y: total === null ? Number.NaN : y(total),
  }));
  const last = points.findLast((point) => !Number.isNaN(point.y));
  return [
    lines([{ x1: 0, x2: right, y1: y(0), y2: y(0), stroke: colour.muted }]),
    Plot.line(points, { x: "x", y: "y", stroke: colour.ink, strokeWidth: 1.75 }),
    Plot.dot(last ? [last] : [], { x: "x", y: "y", r: 3.5, fill: colour.ink }),
  ];
}

/** The promise is outlined. */
function targetMark(target: FanEnd | undefined, { y, right }: Places): Markish[] {
  const mark = target ? [{ x: right, y: y(target.value) }] : [];
  return [Plot.dot(mark, { x: "x", y: "y", r: 5, stroke: colour.ink, fill: colour.paper, strokeWidth: 1.5 })];
}
