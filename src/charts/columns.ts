import type { PlotOptions } from "@observablehq/plot";
import { monthLabels } from "./layout/axis.ts";
import { type Bar, lines, outlined, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { key } from "./layout/key.ts";
import { type Label, labelBox, thinned, touches, within, written } from "./layout/labels.ts";
import { levels } from "./layout/levels.ts";
import { widest } from "./layout/measure.ts";
import { difference, highest, known } from "./layout/scale.ts";
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

/** Width of a month, at the most. */
const mostSlot = 72;

/** What the marks and the texts of a chart are placed by, in pixels. */
interface Places {
  /** Width of a month. */
  slot: number;
  zero: number;
  deltaZero: number;
  unit: number;
}

/**
 * Actual (solid) against plan (outlined) by month, the previous year light behind, and their differences in a
 * row above, a unit equally long in both. Texts that have no room are left out, the last month's never.
 * Without months: the empty text.
 */
export function columns(data: ColumnsData, form: Form): PlotOptions {
  const { months } = data;
  if (months.length === 0) return words(data.emptyText, form);
  const names = scenarioKey(data, form);
  const deltas = months.map(({ actual, plan }) => difference(actual, plan));
  const varied = known(deltas).length > 0;
  const values = months.flatMap(({ actual, plan, previous }) => [actual, plan, previous]);
  const { unit, deltaZero, zero, bottom } = levels({ values, deltas, top: names.height, form });
  const { slot, everyOneFits } = slots(months, form);
  const places = { slot, unit, zero, deltaZero };
  const bars = barsOf(months, deltas, places);
  const labels = labelsOf(months, deltas, { ...places, everyOneFits, right: formWidth[form] });
  const zeroLine = (y: number) => ({ x1: 0, x2: months.length * slot, y1: y, y2: y, stroke: colour.muted });
  return frame(form, bottom + lineHeight + 8, [
    ...names.marks,
    solid(bars.previous),
    solid(bars.plan.map((bar) => ({ ...bar, fill: colour.paper }))),
    outlined(bars.plan),
    solid(bars.actual),
    solid(bars.delta),
    lines([...(varied ? [deltaZero] : []), zero].map(zeroLine)),
    ...written([
      ...(varied ? [{ x: 0, y: names.height + 12, text: data.deltaName, fill: colour.muted }] : []),
      ...(everyOneFits
        ? [...labels.values, ...labels.deltas]
        : [
            ...lastAndExtremes(
              labels.values,
              months.map(({ actual }) => actual),
              [...bars.previous, ...bars.plan, ...bars.actual],
            ),
            ...lastAndExtremes(labels.deltas, deltas, bars.delta),
          ]),
      ...monthLabels(
        months.map(({ label }) => label),
        (month) => (month + 0.5) * slot,
        { y: bottom + 13, left: 0, right: formWidth[form] },
      ),
    ]),
  ]);
}

/**
 * Width of a month; where some text is wider than that, room is left right of the last month for its text.
 */
function slots(months: ColumnsMonth[], form: Form): { slot: number; everyOneFits: boolean } {
  const width = formWidth[form];
  const texts = months.map(({ text, deltaText }) => widest([text, deltaText]));
  const slot = Math.min(mostSlot, width / months.length);
  if (texts.every((each) => each <= slot)) return { slot, everyOneFits: true };
  const beforeLast = months.length - 0.5 + sides.actual[0];
  return { slot: Math.min(mostSlot, (width - (texts.at(-1) ?? 0)) / beforeLast), everyOneFits: false };
}

function barsOf(months: ColumnsMonth[], deltas: (number | null)[], places: Places) {
  const { slot, unit, zero, deltaZero } = places;
  const bars = (side: keyof typeof sides, values: (number | null)[], base: number, fills: string[] = []) =>
    values.flatMap((value, i): Bar[] => {
      if (value === null) return [];
      const ends = [base, base - value * unit];
      const [left, right] = sides[side];
      const middle = (i + 0.5) * slot;
      return [
        {
          left: middle + left * slot,
          right: middle + right * slot,
          top: Math.min(...ends),
          bottom: Math.max(...ends),
          fill: fills[i] ?? colour.ink,
        },
      ];
    });
  const of = (key: "actual" | "plan" | "previous") => months.map((month) => month[key]);
  return {
    previous: bars(
      "previous",
      of("previous"),
      zero,
      months.map(() => colour.previous),
    ),
    plan: bars("plan", of("plan"), zero),
    actual: bars("actual", of("actual"), zero),
    delta: bars(
      "actual",
      deltas,
      deltaZero,
      months.map(({ tone }) => toneColour[tone]),
    ),
  };
}

/** A text for each month above what stands in it, and one beyond each difference. */
function labelsOf(
  months: ColumnsMonth[],
  deltas: (number | null)[],
  { slot, unit, zero, deltaZero, everyOneFits, right }: Places & { everyOneFits: boolean; right: number },
) {
  const above = (text: string, month: number, y: number, fill: string = colour.ink): Label => {
    const middle = (month + 0.5) * slot;
    // To the left, a text wider than its month would lie on the month before.
    if (!everyOneFits && month === months.length - 1)
      return { x: middle + sides.actual[0] * slot, y, text, fill };
    return within({ x: middle + 0.04 * slot, y, text, anchor: "middle", fill }, 0, right);
  };
  return {
    values: months.map(({ actual, plan, previous, text }, i) =>
      above(text, i, zero - highest([actual, plan, previous]) * unit - 11),
    ),
    deltas: months.map(({ deltaText, tone }, i) => {
      const delta = deltas[i] ?? 0;
      const y = deltaZero - delta * unit + (delta < 0 ? 10 : -10);
      return above(deltas[i] === null ? "" : deltaText, i, y, toneColour[tone]);
    }),
  };
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

/**
 * The last month is what the page is about; then the two that are furthest from zero, where they lie on no
 * bar.
 */
function lastAndExtremes(labels: Label[], values: (number | null)[], bars: Bar[]): Label[] {
  const isLast = (i: number) => i === labels.length - 1;
  const best = labels
    .map((label, i) => ({ label, size: Math.abs(values[i] ?? 0), i }))
    .filter(({ label }) => label.text !== "")
    .sort((a, b) => Number(isLast(b.i)) - Number(isLast(a.i)) || b.size - a.size)
    .slice(0, 3)
    .filter(({ label, i }) => isLast(i) || !bars.some((bar) => touches(labelBox(label), bar)))
    .map(({ label }) => label);
  return thinned(best, 3);
}
