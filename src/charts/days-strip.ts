import type { PlotOptions } from "@observablehq/plot";
import { axisLabels } from "./layout/axis.ts";
import { lines, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { key } from "./layout/key.ts";
import { written } from "./layout/labels.ts";
import { shortened } from "./layout/measure.ts";
import { rowsLayout } from "./layout/rows.ts";
import { highest, linear } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tick } from "./theme.ts";

export interface DaysStripRow {
  label: string;
  /** How many are late, in words. */
  text: string;
  /** Days since the last contact, one per account. */
  days: number[];
  /** Days between contacts after the plan, and where overdue begins. */
  norm: number | null;
  overdue: number | null;
}

export interface DaysStripData {
  rows: DaysStripRow[];
  ticks: Tick[];
  /** What the axis counts. */
  heading: string;
  normName: string;
  overdueName: string;
  emptyText: string;
}

const tickHeight = 20;
const overdueShade = { fill: colour.muted, opacity: 0.18 } as const;

/**
 * A tick per account at the days since its last contact, one row each, where ticks would stand on each other
 * one for all; a thick line where the plan asks the next contact, shading from where it is overdue. Without
 * rows: the empty text.
 */
export function daysStrip(data: DaysStripData, form: Form): PlotOptions {
  const { rows } = data;
  if (rows.length === 0) return words(data.emptyText, form);
  const width = formWidth[form];
  const has = (line: "norm" | "overdue") => rows.some((row) => row[line] !== null);
  const names = key(
    [
      { text: has("norm") ? data.normName : "", mark: "line" },
      { text: has("overdue") ? data.overdueName : "", mark: "solid", ...overdueShade },
    ],
    width,
  );
  const layout = rowsLayout(rows, form, { top: names.height + 6, drawing: tickHeight });
  const { left, right, height } = layout;
  const end = highest([
    ...rows.flatMap(({ days, norm, overdue }) => [...days, norm, overdue]),
    ...data.ticks.map(({ value }) => value),
  ]);
  const x = linear([0, end === 0 ? 1 : end], [left + 1, right - 2]);
  const upright = (value: number, row: number, half: number) => {
    const y = layout.places[row]?.y ?? 0;
    return { x1: x(value), x2: x(value), y1: y - half, y2: y + half, stroke: colour.ink };
  };
  const shades = rows.flatMap(({ overdue }, i) => {
    const y = layout.places[i]?.y ?? 0;
    if (overdue === null) return [];
    const box = { left: x(overdue), right, top: y - tickHeight / 2 - 2, bottom: y + tickHeight / 2 + 2 };
    return [{ ...box, ...overdueShade }];
  });
  const axisTop = height + 2;
  return frame(form, axisTop + 10 + (data.ticks.length === 0 ? 0 : lineHeight) + lineHeight / 2 + 4, [
    ...names.marks,
    solid(shades),
    // Shading alone is too faint for some eyes and screens: it has an edge.
    lines(shades.map(({ left: x, top: y1, bottom: y2 }) => ({ x1: x, x2: x, y1, y2, stroke: colour.muted }))),
    lines(layout.places.map(({ y }) => ({ x1: left, x2: right, y1: y, y2: y }))),
    lines(
      rows.flatMap(({ days }, i) => apart(days, x).map((day) => upright(day, i, tickHeight / 2 - 3))),
      { strokeWidth: 1.5 },
    ),
    lines(
      rows.flatMap(({ norm }, i) => (norm === null ? [] : [upright(norm, i, tickHeight / 2 + 2)])),
      { strokeWidth: 3.5 },
    ),
    ...written([
      ...layout.labels,
      ...axisLabels(data.ticks, x, { y: axisTop + 10, left, right }),
      {
        x: right,
        y: axisTop + 10 + (data.ticks.length === 0 ? 0 : lineHeight),
        text: shortened(data.heading, width),
        anchor: "end",
        fill: colour.muted,
      },
    ]),
  ]);
}

/**
 * Of days that stand within half a pixel one: of thousands of accounts most ticks lie on others, and each
 * weighs as much as one that is seen.
 */
function apart(days: number[], x: (day: number) => number): number[] {
  return [...new Map(days.map((day) => [Math.round(2 * x(day)), day])).values()];
}
