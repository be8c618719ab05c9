import type { PlotOptions } from "@observablehq/plot";
import { lines, lying, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { block, type Label, labelBox, touches, written } from "./layout/labels.ts";
import { textWidth, wrap } from "./layout/measure.ts";
import { highest, known, linear, lowest } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tone, toneColour } from "./theme.ts";

export interface EffectsRow {
  label: string;
  value: number | null;
  /** The value, signed; why there is none when it is null. */
  text: string;
  /** The same effect in a usual month; null where that is not known. */
  usual: number | null;
  tone: Tone;
}

export interface EffectsData {
  rows: EffectsRow[];
  /** What the effects add up to, written under them. */
  total: { label: string; text: string; tone: Tone };
  /** Both ends of the scale, to draw two charts on one; it is widened where a row reaches beyond them. */
  domain?: [number, number];
  emptyText: string;
}

const thickness = 18;
const tickHeight = 28;
const rowHeight = 34;
/** From the end of a bar or a tick to the text. */
const away = 8;
/** Width of the column of names, whatever they are: two charts on one scale have their zero at one place. */
const nameWidth = 148;
/** Room for a text beyond either end of the scale; a wider one takes its room from the scale. */
const leastTextRoom = 52;

/**
 * Effects from a line of zero as bars lying down, each in the colour of its tone, with a black tick where a
 * usual month lies, and under a rule what they add up to. Narrow: names above their bars. Without rows: the
 * empty text.
 */
export function effects(data: EffectsData, form: Form): PlotOptions {
  const { rows, total } = data;
  if (rows.length === 0) return words(data.emptyText, form);
  const width = formWidth[form];
  const left = form === "narrow" ? 0 : nameWidth;
  const x = scaleOf(data, [left, width]);
  const { places, labels, bottom } = rowPlaces(rows, form);
  const zero = x(0);
  const bars = rows.flatMap(({ value, tone }, i) =>
    value === null ? [] : [{ ...lying(zero, x(value), places[i] ?? 0, thickness), fill: toneColour[tone] }],
  );
  const ticks = rows.flatMap(({ usual }, i) => (usual === null ? [] : [upright(x(usual), places[i] ?? 0)]));
  const totalY = bottom + 8 + lineHeight / 2;
  const sum = known(rows.map(({ value }) => value)).reduce((all, value) => all + value, 0);
  const totalNames = wrap(total.label, form === "narrow" ? width - totalWidth(total.text) : nameWidth - away);
  const nameEnd = Math.max(...totalNames.map((name) => textWidth(name, true)), 0);
  return frame(form, totalY + (totalNames.length - 0.5) * lineHeight + 4, [
    solid(bars),
    lines(zeroLines(form, zero, { places, bottom })),
    lines(ticks, { strokeWidth: 2 }),
    lines([{ x1: 0, x2: width, y1: bottom, y2: bottom }]),
    ...written([
      ...labels,
      ...rows.map((row, i) => valueLabel(row, x, places[i] ?? 0)),
      ...totalNames.map((text, i): Label => ({ x: 0, y: totalY + i * lineHeight, text, strong: true })),
      totalLabel(total, { zero, isBelow: sum < 0, y: totalY, nameEnd, width }),
    ]),
  ]);
}

type Scale = (value: number) => number;

function scaleOf({ rows, total, domain = [0, 0] }: EffectsData, [left, right]: [number, number]): Scale {
  const values = [...domain, ...rows.flatMap(({ value, usual }) => [value, usual])];
  const texts = [...rows, total].map(({ text }) => textWidth(text, true) + 2 * away);
  const room = Math.min(Math.max(leastTextRoom, ...texts), (right - left) / 2);
  return linear([lowest(values), highest(values)], [left + room, right - room]);
}

/** The middles of the bars from the top down, and the names beside or above them. */
function rowPlaces(rows: EffectsRow[], form: Form) {
  const places: number[] = [];
  const labels: Label[] = [];
  let bottom = 0;
  for (const { label } of rows) {
    const name = wrap(label, form === "narrow" ? formWidth.narrow : nameWidth - away, 3);
    const nameHeight = name.length * lineHeight;
    if (form === "narrow") {
      labels.push(...block(name, { x: 0, y: bottom + nameHeight / 2 }));
      bottom += nameHeight;
    }
    const height = form === "narrow" ? tickHeight : Math.max(rowHeight, nameHeight + 8);
    const y = bottom + height / 2;
    if (form !== "narrow") labels.push(...block(name, { x: 0, y }));
    places.push(y);
    bottom += form === "narrow" ? height + 8 : height;
  }
  return { places, labels, bottom: bottom + 4 };
}

function upright(x: number, y: number) {
  return { x1: x, x2: x, y1: y - tickHeight / 2, y2: y + tickHeight / 2, stroke: colour.ink };
}

// Narrow, the names stand between the bars: the line keeps clear of them.
function zeroLines(form: Form, zero: number, { places, bottom }: { places: number[]; bottom: number }) {
  if (form === "narrow") return places.map((y) => ({ ...upright(zero, y), stroke: colour.muted }));
  return [{ x1: zero, x2: zero, y1: 0, y2: bottom, stroke: colour.muted }];
}

/** Beyond the end of the bar; beyond the tick where it would lie on that. */
function valueLabel({ value, text, usual, tone }: EffectsRow, x: Scale, y: number): Label {
  const isBelow = (value ?? 0) < 0;
  const beyond = (edge: number): Label => ({
    x: isBelow ? edge - away : edge + away,
    y,
    text,
    anchor: isBelow ? "end" : "start",
    fill: toneColour[tone],
    strong: true,
  });
  const end = x(value ?? 0);
  const atEnd = beyond(end);
  if (usual === null) return atEnd;
  const tick = { left: x(usual), right: x(usual), top: y - tickHeight / 2, bottom: y + tickHeight / 2 };
  if (!touches(labelBox(atEnd), tick, away / 2)) return atEnd;
  return beyond(isBelow ? Math.min(end, tick.left) : Math.max(end, tick.right));
}

const totalWidth = (text: string) => textWidth(text, true) + 2 * away;

/** Beside zero, on the side of the sum; at the right end where the name has that place. */
function totalLabel(
  { text, tone }: EffectsData["total"],
  place: { zero: number; isBelow: boolean; y: number; nameEnd: number; width: number },
): Label {
  const { zero, isBelow, y, nameEnd, width } = place;
  const label: Label = { x: zero + away, y, text, fill: toneColour[tone], strong: true };
  const beside: Label = isBelow ? { ...label, x: zero - away, anchor: "end" } : label;
  const { left, right } = labelBox(beside);
  return left >= nameEnd + away && right <= width ? beside : { ...label, x: width, anchor: "end" };
}
