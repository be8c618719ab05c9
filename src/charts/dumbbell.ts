import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { axisLabels } from "./layout/axis.ts";
import { lines } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { written } from "./layout/labels.ts";
import { shortened, textWidth } from "./layout/measure.ts";
import { rowsLayout } from "./layout/rows.ts";
import { highest, linear } from "./layout/scale.ts";
import { colour, type Form, lineHeight, type Tick } from "./theme.ts";

export interface DumbbellRow {
  label: string;
  /** Share of the hours spent; share of the customers' need. */
  hours: number | null;
  customers: number | null;
  /** The difference, signed. */
  text: string;
}

export interface DumbbellData {
  rows: DumbbellRow[];
  /** Names of the two ends, written once. */
  hoursName: string;
  customersName: string;
  ticks: Tick[];
  emptyText: string;
}

const radius = 5.5;
const drawing = 16;

type Scale = (value: number) => number;

/**
 * The share of the hours (solid dot) and of the customers' need (open dot), and the way between them, one row
 * each; the two are named above the first row. Without rows: the empty text.
 */
export function dumbbell(data: DumbbellData, form: Form): PlotOptions {
  const { rows } = data;
  if (rows.length === 0) return words(data.emptyText, form);
  const { left, right } = rowsLayout(rows, form, { top: 0, drawing });
  const values = [
    ...rows.flatMap(({ hours, customers }) => [hours, customers]),
    ...data.ticks.map((t) => t.value),
  ];
  const end = highest(values);
  const x = linear([0, end === 0 ? 1 : end], [left + radius + 1, right - radius - 1]);
  const names = endNames(data, x, left, right);
  const top = Math.max(0, ...names.map((name) => name.y)) + lineHeight / 2 + 4;
  const layout = rowsLayout(rows, form, { top, drawing });
  const { height } = layout;
  const y = (row: number) => layout.places[row]?.y ?? 0;
  const dots = (reading: "hours" | "customers") => [
    ...names.filter((name) => name.reading === reading),
    ...rows.flatMap((row, i) => {
      const value = row[reading];
      return value === null ? [] : [{ x: x(value), y: y(i) }];
    }),
  ];
  const links = rows.flatMap(({ hours, customers }, i) =>
    hours === null || customers === null ? [] : [{ x1: x(hours), x2: x(customers), y1: y(i), y2: y(i) }],
  );
  const axis = { y: height + 12, left, right };
  return frame(form, height + (data.ticks.length === 0 ? 0 : lineHeight + 6), [
    lines(layout.places.map((place) => ({ x1: left, x2: right, y1: place.y, y2: place.y }))),
    lines(
      links.map((link) => ({ ...link, stroke: colour.muted })),
      { strokeWidth: 4 },
    ),
    Plot.dot(dots("customers"), {
      x: "x",
      y: "y",
      r: radius,
      fill: colour.paper,
      stroke: colour.customers,
      strokeWidth: 2.5,
    }),
    Plot.dot(dots("hours"), { x: "x", y: "y", r: radius, fill: colour.hours }),
    ...written([
      ...layout.labels,
      ...names.map((name) => ({ ...name, x: name.x + radius + 6 })),
      ...axisLabels(data.ticks, x, axis),
    ]),
  ]);
}

// Both names stand over their dots of the first row, moved apart where they would touch; where they have no
// room side by side, one under the other.
function endNames({ rows, hoursName, customersName }: DumbbellData, x: Scale, left: number, right: number) {
  const first = rows[0];
  const sample = 2 * radius + 6;
  const between = 16;
  const [low, high] = [
    { reading: "hours" as const, text: hoursName, at: first?.hours ?? 0 },
    { reading: "customers" as const, text: customersName, at: first?.customers ?? 0 },
  ]
    .sort((a, b) => a.at - b.at)
    .map((end) => {
      const text = shortened(end.text, right - left - sample);
      return { ...end, text, width: sample + textWidth(text), fill: colour[end.reading] };
    });
  if (low === undefined || high === undefined) return [];
  const y = lineHeight / 2;
  if (low.width + between + high.width > right - left) {
    return [low, high].map((end, i) => ({ ...end, x: left + radius, y: y + i * lineHeight }));
  }
  const start = Math.max(left, Math.min(x(low.at) - radius, right - low.width - high.width - between));
  const next = Math.min(right - high.width, Math.max(x(high.at) - radius, start + low.width + between));
  return [
    { ...low, x: start + radius, y },
    { ...high, x: next + radius, y },
  ];
}
