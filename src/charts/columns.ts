import type { PlotOptions } from "@observablehq/plot";
import { monthLabels } from "./theme/axis.ts";
import { type Bar, lines, outlined, solid } from "./theme/bars.ts";
import { frame, words } from "./theme/frame.ts";
import { key } from "./theme/key.ts";
import { type Label, labelBox, thinned, within, written } from "./theme/labels.ts";
import { levels } from "./theme/levels.ts";
import { highest, known } from "./theme/scale.ts";
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

// Where a column begins and ends, as shares of a month's width from its middle.
const sides = { previous: [-0.46, 0], plan: [-0.34, 0.42], actual: [-0.2, 0.28] } as const;

/**
 * Actual (solid) against plan (outlined) by month, the previous year light behind, and their differences in a row
 * above, a unit equally long in both. Texts that have no room are left out, the last month's never. Without months:
 * the empty text.
 */
export function columns(data: ColumnsData, form: Form): PlotOptions {
  const { months } = data;
  if (months.length === 0) return words(data.emptyText, form);
  const names = scenarioKey(data, form);
  const deltas = months.map(({ actual, plan }) => (actual === null || plan === null ? null : actual - plan));
  const varied = known(deltas).length > 0;
  const values = months.flatMap(({ actual, plan, previous }) => [actual, plan, previous]);
  const { unit, deltaZero, zero, bottom } = levels({ values, deltas, top: names.height, form });
  const slot = Math.min(72, formWidth[form] / months.length);
  const middle = (month: number) => (month + 0.5) * slot;
  const standing = (
    side: keyof typeof sides,
    measured: (month: ColumnsMonth, i: number) => number | null,
    fill: (month: ColumnsMonth) => string = () => colour.ink,
    base = zero,
  ): Bar[] =>
    months.flatMap((month, i) => {
      const value = measured(month, i);
      if (value === null) return [];
      const ends = [base, base - value * unit] as const;
      const [left, right] = sides[side].map((share) => middle(i) + share * slot);
      return [
        {
          left: left ?? 0,
          right: right ?? 0,
          top: Math.min(...ends),
          bottom: Math.max(...ends),
          fill: fill(month),
        },
      ];
    });
  const above = (text: string, month: number, y: number, fill: string = colour.ink): Label =>
    within({ x: middle(month) + 0.04 * slot, y, text, anchor: "middle", fill }, 0, formWidth[form]);
  const valueLabels = months.map(({ actual, plan, previous, text }, i) =>
    above(text, i, zero - highest([actual, plan, previous]) * unit - 11),
  );
  const deltaLabels = months.map(({ deltaText, tone }, i) => {
    const delta = deltas[i] ?? 0;
    const y = deltaZero - delta * unit + (delta < 0 ? 10 : -10);
    return above(deltas[i] === null ? "" : deltaText, i, y, toneColour[tone]);
  });
  const zeroLine = (y: number) => ({ x1: 0, x2: months.length * slot, y1: y, y2: y, stroke: colour.muted });
  return frame(form, bottom + lineHeight + 8, [
    ...names.marks,
    solid(
      standing(
        "previous",
        ({ previous }) => previous,
        () => colour.previous,
      ),
    ),
    solid(
      standing(
        "plan",
        ({ plan }) => plan,
        () => colour.paper,
      ),
    ),
    outlined(standing("plan", ({ plan }) => plan)),
    solid(standing("actual", ({ actual }) => actual)),
    solid(
      standing(
        "actual",
        (_, i) => deltas[i] ?? null,
        ({ tone }) => toneColour[tone],
        deltaZero,
      ),
    ),
    lines([...(varied ? [deltaZero] : []), zero].map(zeroLine)),
    ...written([
      ...(varied ? [{ x: 0, y: names.height + 12, text: data.deltaName, fill: colour.muted }] : []),
      ...bestFirst(
        valueLabels,
        months.map(({ actual }) => actual),
      ),
      ...bestFirst(deltaLabels, deltas),
      ...monthLabels(
        months.map(({ label }) => label),
        middle,
        { y: bottom + 13, left: 0, right: formWidth[form] },
      ),
    ]),
  ]);
}

function scenarioKey({ months, actualName, planName, previousName }: ColumnsData, form: Form) {
  const nameOf = (name: string, values: (number | null)[]) => (known(values).length > 0 ? name : "");
  return key(
    [
      {
        text: nameOf(
          actualName,
          months.map(({ actual }) => actual),
        ),
        mark: "solid",
      },
      {
        text: nameOf(
          planName,
          months.map(({ plan }) => plan),
        ),
        mark: "outlined",
      },
      {
        text: nameOf(
          previousName,
          months.map(({ previous }) => previous),
        ),
        mark: "solid",
        fill: colour.previous,
      },
    ],
    formWidth[form],
  );
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
