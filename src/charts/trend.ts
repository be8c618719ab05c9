import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { monthLabels } from "./layout/axis.ts";
import { lines, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { type Label, thinned, within, written } from "./layout/labels.ts";
import { levels } from "./layout/levels.ts";
import { type LineName, lineNames } from "./layout/line-names.ts";
import { along, type Picture } from "./layout/places.ts";
import { difference, known } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tone, toneColour } from "./theme.ts";

export interface TrendMonth {
  label: string;
  actual: number | null;
  plan: number | null;
  text: string;
  planText: string;
  /** Actual minus plan, signed; empty where there is no plan. */
  deltaText: string;
  tone: Tone;
}

export interface TrendData {
  months: TrendMonth[];
  /** Names of the two lines and of the row of differences. */
  actualName: string;
  planName: string;
  deltaName: string;
  emptyText: string;
}

/** Where things stand, in pixels. */
interface Places {
  x: (month: number) => number;
  /** Width of a month. */
  slot: number;
  /** Where the months end and the names begin. */
  right: number;
  zero: number;
  y: (value: number) => number;
  deltaZero: number;
  deltaY: (delta: number) => number;
}

/** From a line's end to its name. */
const nameGap = 10;

/**
 * Actual (a line) and plan (a dashed one) over more months than have room for columns, each named at its end
 * with its last value, and their differences as a row above, a unit equally long in both. Of values and
 * differences the highest and the lowest are written. A month without value is a gap. Without any value: the
 * empty text.
 */
export function trend(data: TrendData, form: Form): Picture {
  const { months } = data;
  const of = (key: "actual" | "plan") => months.map((month) => month[key]);
  const values = [...of("actual"), ...of("plan")];
  if (known(values).length === 0) return words(data.emptyText, form);
  const deltas = months.map(({ actual, plan }) => difference(actual, plan));
  const { unit, deltaZero, zero, bottom } = levels({ values, deltas, top: 0, form });
  const height = bottom + lineHeight + 8;
  const y = (value: number) => zero - value * unit;
  const deltaY = (delta: number) => deltaZero - delta * unit;

  const top = y(Math.max(0, ...known(values)));
  const last = months.at(-1);
  const lineEnds = [
    ...lineEnd(of("actual"), { name: data.actualName, lastText: last?.text, fill: colour.ink }),
    ...lineEnd(of("plan"), { name: data.planName, lastText: last?.planText, fill: colour.muted }),
  ];
  const ends = lineNames(lineEnds, { y, form, bounds: [top - lineHeight / 2, height] });
  const deltaEnds = lineNames(lastDelta(data, deltas), { y: deltaY, form, bounds: [0, top - lineHeight] });
  const right = formWidth[form] - Math.max(ends.width, deltaEnds.width) - nameGap;
  const slot = right / months.length;
  const places = { x: (month: number) => (month + 0.5) * slot, slot, right, zero, y, deltaZero, deltaY };

  const monthNames = monthLabels(
    months.map(({ label }) => label),
    places.x,
    { y: bottom + 13, left: 0, right },
  );
  const hasDeltas = known(deltas).length > 0;
  const heading: Label[] = hasDeltas ? [{ x: 0, y: 12, text: data.deltaName, fill: colour.muted }] : [];
  const marks = [
    ...(hasDeltas ? deltaMarks(months, deltas, places) : []),
    ...valueMarks(months, places),
    ...written(
      thinned([
        ...heading,
        ...[...ends.labels, ...deltaEnds.labels].map((label) => ({ ...label, x: right + nameGap })),
        ...monthNames,
        ...valueExtremes(months, places),
        ...deltaExtremes(months, deltas, places),
      ]),
    ),
  ];
  const pointed = along({ count: months.length, x: places.x, top: 0, bottom });
  return { ...frame(form, height, marks), places: [pointed] };
}

function valueMarks(months: TrendMonth[], { x, y, zero, right }: Places): Markish[] {
  // A missing month is not a number to Plot either: the line breaks there.
  const path = (of: "actual" | "plan") =>
    months.map((month, i) => ({ x: x(i), y: month[of] === null ? Number.NaN : y(month[of]), zero }));
  const [actual, plan] = [path("actual"), path("plan")];
  const there = ({ y }: { y: number } = { y: Number.NaN }) => !Number.isNaN(y);
  const alone = actual.filter((point, i) => there(point) && !there(actual[i - 1]) && !there(actual[i + 1]));
  return [
    Plot.areaY(actual, { x: "x", y1: "zero", y2: "y", fill: colour.tint }),
    lines([{ x1: 0, x2: right, y1: zero, y2: zero, stroke: colour.muted }]),
    Plot.line(plan, { x: "x", y: "y", stroke: colour.muted, strokeDasharray: "3 3", strokeWidth: 1.5 }),
    Plot.line(actual, { x: "x", y: "y", stroke: colour.ink, strokeWidth: 1.75 }),
    Plot.dot(alone, { x: "x", y: "y", r: 1.75, fill: colour.ink }),
    Plot.dot(actual.filter(there).slice(-1), { x: "x", y: "y", r: 3.5, fill: colour.ink }),
  ];
}

function deltaMarks(months: TrendMonth[], deltas: (number | null)[], places: Places): Markish[] {
  const { x, slot, right, deltaZero, deltaY } = places;
  const bars = deltas.flatMap((delta, i) => {
    if (delta === null) return [];
    const [from, to] = [deltaZero, deltaY(delta)];
    return [
      {
        left: x(i) - 0.32 * slot,
        right: x(i) + 0.32 * slot,
        top: Math.min(from, to),
        bottom: Math.max(from, to),
        fill: toneColour[months[i]?.tone ?? "neutral"],
      },
    ];
  });
  return [solid(bars), lines([{ x1: 0, x2: right, y1: deltaZero, y2: deltaZero, stroke: colour.muted }])];
}

function valueExtremes(months: TrendMonth[], { x, y, right }: Places): Label[] {
  const values = months.map(({ actual }) => actual);
  return extremes(values).map(({ month, value, away }) =>
    beyond({ x: x(month), y: y(value), text: months[month]?.text ?? "" }, away, right),
  );
}

function deltaExtremes(months: TrendMonth[], deltas: (number | null)[], places: Places): Label[] {
  return extremes(deltas).flatMap(({ month, value, away }) => {
    // The lowest of all gains ends above zero, where its neighbours are.
    if (away > 0 ? value >= 0 : value < 0) return [];
    const fill = toneColour[months[month]?.tone ?? "neutral"];
    const label = { x: places.x(month), y: places.deltaY(value), text: months[month]?.deltaText ?? "", fill };
    return [beyond(label, away, places.right)];
  });
}

/** A label above (`away` −1) or below (1) a place, between the ends of the months. */
function beyond(label: Label, away: number, right: number): Label {
  return within({ ...label, y: label.y + 11 * away, anchor: "middle" }, 0, right);
}

/**
 * The months of the highest and of the lowest value; none for the last month, which is named at its end, and
 * one where all are the same.
 */
function extremes(values: (number | null)[]): { month: number; value: number; away: -1 | 1 }[] {
  const numbers = known(values);
  const [high, low] = [Math.max(...numbers), Math.min(...numbers)];
  const found = [
    { month: values.indexOf(high), value: high, away: -1 as const },
    ...(low < high ? [{ month: values.indexOf(low), value: low, away: 1 as const }] : []),
  ];
  return found.filter(({ month }) => month >= 0 && month < values.length - 1);
}

interface LineEnd {
  name: string;
  /** The value of the last month. */
  lastText: string | undefined;
  fill: string;
}

/**
 * The name of a line at the height of its last value; the value is written only where that is of the last
 * month.
 */
function lineEnd(values: (number | null)[], { name, lastText, fill }: LineEnd): LineName[] {
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at] ?? null;
  if (value === null) return [];
  return [{ value, text: at === values.length - 1 ? `${name} ${lastText}` : name, fill }];
}

/** The difference of the last month. */
function lastDelta({ months }: TrendData, deltas: (number | null)[]): LineName[] {
  const [last, value] = [months.at(-1), deltas.at(-1) ?? null];
  if (last === undefined || value === null) return [];
  return [{ value, text: last.deltaText, fill: toneColour[last.tone] }];
}
