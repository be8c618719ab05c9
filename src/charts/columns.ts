import { monthLabels } from "./layout/axis.ts";
import { type Bar, lines, outlined, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { key } from "./layout/key.ts";
import { type Label, labelBox, thinned, within, written } from "./layout/labels.ts";
import { textWidth } from "./layout/measure.ts";
import { along, type Picture } from "./layout/places.ts";
import { difference, highest, known, lowest } from "./layout/scale.ts";
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
  /** One of the months that the message is about: it stands out from the others. */
  named?: boolean;
}

export interface ColumnsData {
  months: ColumnsMonth[];
  /** How far a month ordinarily lies from its plan: the lowest and the highest difference. */
  band?: { low: number; high: number };
  /** Names of the three scenarios and of the band. */
  actualName: string;
  planName: string;
  previousName: string;
  bandName?: string;
  emptyText: string;
}

const height = { full: 194, wide: 180, half: 170, narrow: 160 } as const satisfies Record<Form, number>;

/** Width of a month, at the most. */
const mostSlot = 96;

/** Of a month's width: what an actual column takes at least and at most, and with its plan around it. */
const share = { least: 0.47, most: 0.7, plan: 0.86, previous: 0.07 } as const;

const bandLook = { fill: colour.muted, opacity: 0.16 } as const;

/** What the marks and the texts of a chart are placed by, in pixels. */
interface Places {
  /** Width of a month, of its actual column and of the plan around that. */
  slot: number;
  actual: number;
  plan: number;
  /** Where a value is 0, and the place of any. */
  zero: number;
  y: (value: number) => number;
  /** Where the columns begin and end. */
  top: number;
  bottom: number;
  right: number;
}

/**
 * Actual (solid) in plan (outlined) by month, its value at its foot and the difference above it, the previous
 * year light behind, and a tint where a month ordinarily lies. Where texts have no room, those of the last
 * month, of the named ones and of the two furthest from their plan stand above. Without months: the empty
 * text.
 */
export function columns(data: ColumnsData, form: Form): Picture {
  const { months } = data;
  if (months.length === 0) return words(data.emptyText, form);
  const names = keyOf(data, form);
  const places = placesOf(data, form, names.height);
  const { slot, zero, bottom, right } = places;
  const bars = barsOf(data, places);
  const marks = [
    ...names.marks,
    solid(bars.band),
    // Shading alone is too faint for some eyes and screens: it has edges.
    lines(
      bars.band.flatMap(({ left, right, top, bottom }) => [top, bottom].map((y) => level(left, right, y))),
    ),
    solid(bars.previous),
    solid(bars.plan.map((bar) => ({ ...bar, fill: colour.paper }))),
    solid(bars.bandInPlan),
    solid(bars.actual),
    outlined(bars.plan),
    lines([{ ...level(0, months.length * slot, zero), stroke: colour.muted }]),
    ...written([...textsOf(months, places), ...monthNames(months, { slot, y: bottom + 13, right })]),
  ];
  const pointed = along({ count: months.length, x: (i) => (i + 0.5) * slot, top: names.height, bottom });
  return { ...frame(form, bottom + lineHeight + 8, marks), places: [pointed] };
}

function level(x1: number, x2: number, y: number) {
  return { x1, x2, y1: y, y2: y };
}

function placesOf({ months, band }: ColumnsData, form: Form, keyHeight: number): Places {
  const right = formWidth[form];
  const slot = Math.min(mostSlot, right / months.length);
  const text = Math.max(...months.map((month) => textWidth(month.text, month.named)));
  const actual = Math.min(share.most * slot, Math.max(share.least * slot, text + 6));
  const plan = Math.min(share.plan * slot, actual + 16);
  const values = months.flatMap(({ actual, plan, previous }) => [
    actual,
    plan,
    previous,
    ...(band === undefined || plan === null ? [] : [plan + band.low, plan + band.high]),
  ]);
  const length = highest(values) - lowest(values);
  const unit = length === 0 ? 0 : height[form] / length;
  // Above the highest there is room for a value and a difference.
  const top = keyHeight + 2 * lineHeight + 6;
  const zero = top + highest(values) * unit;
  const y = (value: number) => zero - value * unit;
  return { slot, actual, plan, zero, y, top, bottom: y(lowest(values)), right };
}

function barsOf({ months, band }: ColumnsData, { slot, actual, plan, y }: Places) {
  const some = months.some(({ named }) => named === true);
  const bar = (i: number, width: number, [from, to]: [number, number]): Bar => {
    const middle = (i + 0.5) * slot;
    const ends = [y(from), y(to)];
    const [left, right] = [middle - width / 2, middle + width / 2];
    return { left, right, top: Math.min(...ends), bottom: Math.max(...ends) };
  };
  const each = (value: (month: ColumnsMonth) => number | null, draw: (value: number, i: number) => Bar) =>
    months.flatMap((month, i) => {
      const known = value(month);
      return known === null ? [] : [draw(known, i)];
    });
  const ordinary = (width: number, from: (plan: number) => [number, number]) =>
    each(
      (month) => (band === undefined ? null : month.plan),
      (value, i) => ({ ...bar(i, width, from(value)), ...bandLook }),
    );
  const { low, high } = band ?? { low: 0, high: 0 };
  return {
    band: ordinary(slot, (value) => [value + low, value + high]),
    bandInPlan: ordinary(plan, (value) => [Math.min(value, Math.max(0, value + low)), Math.max(0, value)]),
    previous: each(
      (month) => month.previous,
      (value, i) => {
        const { left, right, ...ends } = bar(i, plan, [0, value]);
        return {
          ...ends,
          left: left - share.previous * slot,
          right: (left + right) / 2,
          fill: colour.previous,
        };
      },
    ),
    plan: each(
      (month) => month.plan,
      (value, i) => bar(i, plan, [0, value]),
    ),
    actual: each(
      (month) => month.actual,
      (value, i) => {
        const isPlain = some && months[i]?.named !== true;
        return { ...bar(i, actual, [0, value]), fill: isPlain ? colour.muted : colour.ink };
      },
    ),
  };
}

/** The values at the feet of their columns, or above them, and the differences above all. */
function textsOf(months: ColumnsMonth[], places: Places): Label[] {
  const { slot, zero, y } = places;
  const areInside = months.every(({ text, named }) => textWidth(text, named) <= places.actual - 4);
  const isInside = ({ actual }: ColumnsMonth) => areInside && zero - y(actual ?? 0) >= lineHeight + 4;
  const inside = months.flatMap((month, i): Label[] =>
    isInside(month)
      ? [
          {
            ...labelOf(month, month.text),
            x: (i + 0.5) * slot,
            y: zero - 12,
            fill: colour.paper,
            halo: false,
          },
        ]
      : [],
  );
  const above = months.map((month, i) => {
    const difference = { ...labelOf(month, month.deltaText), fill: toneColour[month.tone] };
    const texts = [...(isInside(month) ? [] : [labelOf(month, month.text)]), difference];
    return stacked(
      texts.filter(({ text }) => text !== ""),
      i,
      months,
      places,
    );
  });
  const allFit = above.flat().every((label) => width(label) <= slot - 2);
  return [...inside, ...(allFit ? above.flat() : foremost(months, above))];
}

/** A text of a month; it has a rim, as it may lie on the tint or a column of the previous year. */
function labelOf({ named }: ColumnsMonth, text: string): Label {
  return { x: 0, y: 0, text, anchor: "middle", halo: true, ...(named === true ? { strong: true } : {}) };
}

/** Texts of a month one above the other, above every column that they would lie on. */
function stacked(texts: Label[], month: number, months: ColumnsMonth[], places: Places): Label[] {
  const { slot, y, right } = places;
  const placed = texts.map((label) => within({ ...label, x: (month + 0.5) * slot }, 0, right));
  const reach = placed.map(labelBox);
  const isUnder = (_: ColumnsMonth, i: number) =>
    i === month || reach.some(({ left, right }) => left < (i + 1) * slot && i * slot < right);
  const under = months.filter(isUnder).flatMap(({ actual, plan, previous }) => [actual, plan, previous]);
  const foot = y(highest(under)) - 11;
  return placed.map((label, i) => ({ ...label, y: foot - i * lineHeight }));
}

/** The texts of the last month, of the named ones and of the two furthest from plan, none on another. */
function foremost(months: ColumnsMonth[], above: Label[][]): Label[] {
  const ranked = months
    .map(({ actual, plan, named }, i) => ({
      labels: above[i] ?? [],
      isFirst: i === months.length - 1 || named === true,
      away: Math.abs(difference(actual, plan) ?? actual ?? 0),
      i,
    }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || (a.isFirst ? b.i - a.i : b.away - a.away));
  const kept: Label[] = [];
  for (const { labels } of ranked.slice(0, ranked.filter(({ isFirst }) => isFirst).length + 2)) {
    // A value without its difference, or the other way round, would be read as the neighbour's.
    if (thinned([...kept, ...labels], 3).length === kept.length + labels.length) kept.push(...labels);
  }
  return kept;
}

function width(label: Label): number {
  return textWidth(label.text, label.strong);
}

function monthNames(
  months: ColumnsMonth[],
  { slot, y, right }: { slot: number; y: number; right: number },
): Label[] {
  const named = new Set(months.filter((month) => month.named === true).map(({ label }) => label));
  const labels = monthLabels(
    months.map(({ label }) => label),
    (month) => (month + 0.5) * slot,
    { y, left: 0, right },
  );
  return labels.map((label) =>
    named.has(label.text) ? within({ ...label, strong: true, fill: colour.ink }, 0, right) : label,
  );
}

function keyOf({ months, band, ...names }: ColumnsData, form: Form) {
  const has = (value: (month: ColumnsMonth) => number | null) => known(months.map(value)).length > 0;
  const plans = has(({ plan }) => plan);
  return key(
    [
      { text: has(({ actual }) => actual) ? names.actualName : "", mark: "solid" },
      { text: plans ? names.planName : "", mark: "outlined" },
      {
        text: has((month) => month.previous) ? names.previousName : "",
        mark: "solid",
        fill: colour.previous,
      },
      { text: plans && band !== undefined ? (names.bandName ?? "") : "", mark: "solid", ...bandLook },
    ],
    formWidth[form],
  );
}
