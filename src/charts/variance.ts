import { lines, lying, outlined, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { type Label, within, written } from "./layout/labels.ts";
import { textWidth, widest, wrap } from "./layout/measure.ts";
import type { Picture } from "./layout/places.ts";
import { partsOf, rowsLayout } from "./layout/rows.ts";
import { difference, highest, lowest } from "./layout/scale.ts";
import { signedLabel, signedRoom } from "./layout/signed.ts";
import { colour, type Form, formWidth, lineHeight, type Tone, toneColour } from "./theme.ts";

export interface VarianceRow {
  label: string;
  actual: number | null;
  plan: number | null;
  /** The value written at the bar; why there is none when actual is null. */
  actualText: string;
  /** Written after it in grey: "of 8.0". */
  planText?: string;
  /** Actual minus plan, signed. */
  deltaText: string;
  /** The same as a share of the plan, signed. */
  shareText: string;
  tone: Tone;
}

export interface VarianceData {
  rows: VarianceRow[];
  /** Headings of the three panels: what is drawn, its difference, the difference as a share. */
  actualHeading: string;
  deltaHeading: string;
  shareHeading: string;
  /** End of the scale, to draw two charts on one. */
  max?: number;
  emptyText: string;
}

const thickness = { actual: 10, plan: 18 } as const;
const panelGap = 22;
const pinLength = 34;
/** Shorter bars, those of values and of differences together, say nothing. */
const leastRoom = 60;

/**
 * Actual (solid) in plan (outlined), their difference and its share, one row each. Three panels, a unit
 * equally long in the first two; narrow, or where the texts leave no room for bars: one panel, the
 * differences as numbers. Without rows: the empty text.
 */
export function variance(data: VarianceData, form: Form): Picture {
  if (data.rows.length === 0) return words(data.emptyText, form);
  return (form === "narrow" ? null : threePanels(data, form)) ?? panelAndNumbers(data, form);
}

/** Null where the texts leave no room for bars. */
function threePanels(data: VarianceData, form: Form): Picture | null {
  const { rows } = data;
  const width = formWidth[form];
  const deltas = rows.map((row) => ({
    value: difference(row.actual, row.plan),
    text: row.deltaText,
    tone: row.tone,
  }));
  const shares = rows.map((row) => ({ value: share(row), text: row.shareText, tone: row.tone }));
  const names = rows.map(({ label }) => ({ label }));
  const { left } = rowsLayout(names, form, { top: 0, drawing: thickness.plan });

  const pin = pinLength / Math.max(...shares.map(({ value }) => Math.abs(value ?? 0)), Number.EPSILON);
  const shareRoom = signedRoom(shares, pin);
  const shareWidth = Math.max(64, shareRoom.before + shareRoom.after);
  const deltaTexts = signedRoom(deltas, 0);
  const texts = widest(rows.map(valueText)) + 8 + Math.max(64, deltaTexts.before + deltaTexts.after);
  const deltaValues = deltas.map(({ value }) => value);
  const main = scaleEnd(data);
  const units = main + highest(deltaValues) - lowest(deltaValues);
  const room = width - left - shareWidth - 2 * panelGap - texts;
  if (room < leastRoom) return null;
  // One scale for values and differences: a bar of one FTE is equally long in both.
  const unit = units === 0 ? 0 : room / units;

  const shareLeft = width - shareWidth;
  const shareZero = shareLeft + shareRoom.before;
  const deltaRoom = signedRoom(deltas, unit);
  const deltaRight = shareLeft - panelGap;
  const deltaLeft = deltaRight - Math.max(64, deltaRoom.before + deltaRoom.after);
  const deltaZero = deltaLeft + deltaRoom.before;
  const headings = headingLabels([
    { text: data.actualHeading, x: left, left, right: deltaLeft - panelGap, anchor: "start" },
    { text: data.deltaHeading, x: deltaZero, left: deltaLeft, right: deltaRight, anchor: "middle" },
    { text: data.shareHeading, x: shareZero, left: shareLeft, right: width, anchor: "middle" },
  ]);
  const layout = rowsLayout(names, form, { top: headings.height + 6, drawing: thickness.plan });
  const y = (i: number) => layout.places[i]?.y ?? 0;
  const pins = shares.flatMap(({ value, tone }, i) =>
    value === null ? [] : [{ x: shareZero + value * pin, y: y(i), fill: toneColour[tone] }],
  );
  const values = rows.flatMap((row, i): Label[] => {
    const x = left + highest([row.actual, row.plan]) * unit + 8;
    const after = x + textWidth(`${row.actualText} `);
    const plan = { x: after, y: y(i), text: row.planText ?? "", fill: colour.muted };
    return [{ x, y: y(i), text: row.actualText }, plan];
  });
  const marks = [
    ...mainBars(rows, y, left, unit),
    solid(
      deltas.map(({ value, tone }, i) => ({
        ...lying(deltaZero, deltaZero + (value ?? 0) * unit, y(i), thickness.actual),
        fill: toneColour[tone],
      })),
    ),
    lines(
      pins.map(({ x, y, fill }) => ({ x1: shareZero, y1: y, x2: x, y2: y, stroke: fill })),
      { strokeWidth: 2 },
    ),
    solid(pins.map(({ x, y, fill }) => ({ ...lying(x - 4, x + 4, y, 8), fill }))),
    axes([left, deltaZero, shareZero], headings.height + 4, layout.height),
    ...written([
      ...headings.labels,
      ...layout.labels,
      ...values,
      ...deltas.map((item, i) => signedLabel(item, deltaZero, unit, y(i))),
      ...shares.map((item, i) => signedLabel(item, shareZero, pin, y(i))),
    ]),
  ];
  return { ...frame(form, layout.height, marks), parts: partsOf(rows, layout, form) };
}

function panelAndNumbers(data: VarianceData, form: Form): Picture {
  const { rows } = data;
  const right = formWidth[form];
  const column = (heading: string, texts: string[]) =>
    Math.max(widest(texts), Math.min(64, textWidth(heading)));
  const shareLeft =
    right -
    column(
      data.shareHeading,
      rows.map((row) => row.shareText),
    );
  const deltaRight = shareLeft - 12;
  const deltaLeft =
    deltaRight -
    column(
      data.deltaHeading,
      rows.map((row) => row.deltaText),
    );
  const barsRight = deltaLeft - 12;
  const headings = headingLabels([
    { text: data.actualHeading, x: 0, left: 0, right: barsRight, anchor: "start" },
    { text: data.deltaHeading, x: deltaRight, left: deltaLeft, right: deltaRight, anchor: "end" },
    { text: data.shareHeading, x: right, left: shareLeft, right, anchor: "end" },
  ]);
  const layout = rowsLayout(
    rows.map((row) => ({ label: row.label, text: valueText(row) })),
    form,
    { top: headings.height + 6, drawing: thickness.plan, isStacked: true },
  );
  const y = (i: number) => layout.places[i]?.y ?? 0;
  const numbers = rows.flatMap((row, i): Label[] => {
    const number = { y: y(i), anchor: "end", fill: toneColour[row.tone] } as const;
    return [
      { ...number, x: deltaRight, text: row.deltaText },
      { ...number, x: right, text: row.shareText },
    ];
  });
  const end = scaleEnd(data);
  const marks = [
    ...mainBars(rows, y, 0, end === 0 ? 0 : barsRight / end),
    ...layout.places.map((place) => axes([0.5], place.y - 12, place.y + 12)),
    ...written([...headings.labels, ...layout.labels, ...numbers]),
  ];
  return { ...frame(form, layout.height, marks), parts: partsOf(rows, layout, form) };
}

interface Heading {
  text: string;
  x: number;
  left: number;
  right: number;
  anchor: "start" | "middle" | "end";
}

function headingLabels(headings: Heading[]): { labels: Label[]; height: number } {
  const wrapped = headings.map(({ text, left, right }) => wrap(text, right - left, 3));
  const height = Math.max(...wrapped.map((texts) => texts.length)) * lineHeight;
  const labels = headings.flatMap(({ x, left, right, anchor }, panel) =>
    (wrapped[panel] ?? []).map((text, i, { length }) => {
      const y = height - (length - i - 0.5) * lineHeight;
      return within({ x, y, text, anchor, fill: colour.muted }, left, right);
    }),
  );
  return { labels, height };
}

function mainBars(rows: VarianceRow[], y: (row: number) => number, left: number, unit: number) {
  const bar = (value: number | null, i: number, height: number) =>
    value === null ? [] : [lying(left, left + value * unit, y(i), height)];
  return [
    outlined(rows.flatMap((row, i) => bar(row.plan, i, thickness.plan))),
    solid(rows.flatMap((row, i) => bar(row.actual, i, thickness.actual))),
  ];
}

function axes(xs: number[], top: number, bottom: number) {
  return lines(xs.map((x) => ({ x1: x, x2: x, y1: top, y2: bottom, stroke: colour.ink })));
}

function scaleEnd({ rows, max }: VarianceData): number {
  return highest([max, ...rows.flatMap((row) => [row.actual, row.plan])]);
}

function share({ actual, plan }: VarianceRow): number | null {
  const delta = difference(actual, plan);
  return delta === null || plan === null || plan <= 0 ? null : delta / plan;
}

function valueText({ actualText, planText }: VarianceRow): string {
  return planText === undefined ? actualText : `${actualText} ${planText}`;
}
