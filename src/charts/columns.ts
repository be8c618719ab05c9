import type { PlotOptions } from "@observablehq/plot";
import { monthLabels } from "./theme/axis.ts";
import { type Bar, lines, outlined, solid } from "./theme/bars.ts";
import { frame, words } from "./theme/frame.ts";
import { key } from "./theme/key.ts";
import { type Label, labelBox, thinned, within, written } from "./theme/labels.ts";
import { highest, known, lowest } from "./theme/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tone, toneColour } from "./theme.ts";

export interface ColumnsMonth {
  label: string;
  actual: number | null;
  plan: number | null;
  /** The same month of the previous year. */
  previous: number | null;
  text: string;
  /** Actual minus plan, signed; empty where there is no plan. */
  deltaText: string;
  tone: Tone;
}

export interface ColumnsData {
  months: ColumnsMonth[];
  /** Names of the three scenarios and of the row of differences. */
  actualName: string;
  planName: string;
  previousName: string;
  deltaName: string;
  emptyText: string;
}

const drawingHeight = { wide: 230, narrow: 200 } as const satisfies Record<Form, number>;

/**
 * Actual (solid) against plan (outlined) by month, the previous year light behind, and their differences in a row
 * above, a unit equally long in both. Texts that have no room are left out, the last month's never. Without months:
 * the empty text.
 */
export function columns(data: ColumnsData, form: Form): PlotOptions {
  const { months } = data;
  if (months.length === 0) return words(data.emptyText, form);
  const width = formWidth[form];
  const has = (scenario: "actual" | "plan" | "previous") =>
    known(months.map((month) => month[scenario])).length > 0;
  const names = key(
    [
      { text: has("actual") ? data.actualName : "", mark: "solid" },
      { text: has("plan") ? data.planName : "", mark: "outlined" },
      { text: has("previous") ? data.previousName : "", mark: "solid", fill: colour.previous },
    ],
    width,
  );
  const deltas = months.map(({ actual, plan }) => (actual === null || plan === null ? null : actual - plan));
  const varied = known(deltas).length > 0;
  const rise = highest(deltas);
  const fall = -lowest(deltas);
  const all = months.flatMap(({ actual, plan, previous }) => [actual, plan, previous]);
  const units = highest(all) - lowest(all) + rise + fall;
  const unit = units === 0 ? 0 : drawingHeight[form] / units;

  const deltaTop = names.height + (varied ? lineHeight + 4 : 0);
  const deltaZero = deltaTop + rise * unit + (known(deltas).some((delta) => delta >= 0) ? lineHeight : 4);
  const deltaBottom = varied ? deltaZero + fall * unit + (fall > 0 ? lineHeight : 4) : deltaTop;
  const zero = deltaBottom + 12 + lineHeight + highest(all) * unit;
  const bottom = zero - lowest(all) * unit;

  const slot = Math.min(72, width / months.length);
  const middle = (month: number) => (month + 0.5) * slot;
  const column = (
    month: number,
    value: number | null,
    [from, to]: readonly [number, number],
    base = zero,
  ): Bar[] =>
    value === null
      ? []
      : [
          {
            left: middle(month) + from * slot,
            right: middle(month) + to * slot,
            top: Math.min(base, base - value * unit),
            bottom: Math.max(base, base - value * unit),
          },
        ];
  const sides = { previous: [-0.46, 0], plan: [-0.34, 0.42], actual: [-0.2, 0.28] } as const;
  const grey = (bar: Bar): Bar => ({ ...bar, fill: colour.previous });

  const valueLabels = months.map((month, i): Label => {
    const y = zero - highest([month.actual, month.plan, month.previous]) * unit - 11;
    return within({ x: middle(i) + 0.04 * slot, y, text: month.text, anchor: "middle" }, 0, width);
  });
  const deltaLabels = months.map((month, i): Label => {
    const delta = deltas[i] ?? 0;
    const text = deltas[i] === null ? "" : month.deltaText;
    const y = deltaZero - delta * unit + (delta < 0 ? 10 : -10);
    const label = { x: middle(i) + 0.04 * slot, y, text, fill: toneColour[month.tone] };
    return within({ ...label, anchor: "middle" }, 0, width);
  });
  const axis = { y: bottom + 13, left: 0, right: width };
  return frame(form, bottom + lineHeight + 8, [
    ...names.marks,
    solid(months.flatMap(({ previous }, i) => column(i, previous, sides.previous).map(grey))),
    solid(
      months.flatMap(({ plan }, i) =>
        column(i, plan, sides.plan).map((bar) => ({ ...bar, fill: colour.paper })),
      ),
    ),
    outlined(months.flatMap(({ plan }, i) => column(i, plan, sides.plan))),
    solid(months.flatMap(({ actual }, i) => column(i, actual, sides.actual))),
    solid(
      months.flatMap(({ tone }, i) =>
        column(i, deltas[i] ?? null, sides.actual, deltaZero).map((bar) => ({
          ...bar,
          fill: toneColour[tone],
        })),
      ),
    ),
    lines(
      [...(varied ? [deltaZero] : []), zero].map((y) => ({
        x1: 0,
        x2: months.length * slot,
        y1: y,
        y2: y,
        stroke: colour.muted,
      })),
    ),
    ...written([
      ...(varied ? [{ x: 0, y: names.height + 12, text: data.deltaName, fill: colour.muted }] : []),
      ...bestFirst(
        valueLabels,
        months.map(({ actual }) => actual),
      ),
      ...(varied ? bestFirst(deltaLabels, deltas) : []),
      ...monthLabels(
        months.map(({ label }) => label),
        middle,
        axis,
      ),
    ]),
  ]);
}

// The last month is what the page is about; then the extremes; then whatever has room.
function bestFirst(labels: Label[], values: (number | null)[]): Label[] {
  const order = labels
    .map((label, i) => ({ label, size: Math.abs(values[i] ?? 0), i }))
    .filter(({ label }) => label.text !== "")
    .sort((a, b) => Number(b.i === labels.length - 1) - Number(a.i === labels.length - 1) || b.size - a.size);
  const sorted = order.map(({ label }) => label);
  const everyOneFits = thinned(sorted, 3).length === sorted.length;
  return everyOneFits
    ? sorted
    : thinned(sorted.slice(0, 3), 3).sort((a, b) => labelBox(a).left - labelBox(b).left);
}
