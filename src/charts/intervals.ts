import * as Plot from "@observablehq/plot";
import { axisLabels } from "./layout/axis.ts";
import { lines } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { type Label, within, written } from "./layout/labels.ts";
import { shortened } from "./layout/measure.ts";
import type { Picture } from "./layout/places.ts";
import { partsOf, rowsLayout } from "./layout/rows.ts";
import { known, linear } from "./layout/scale.ts";
import { colour, type Form, lineHeight, type Tick } from "./theme.ts";

export interface IntervalsRow {
  label: string;
  rate: number | null;
  low: number | null;
  high: number | null;
  /** Rate with its counts, or counts only. */
  text: string;
  /** Too few cases to rely on (n < 20): an open dot. */
  hollow: boolean;
}

export interface IntervalsData {
  rows: IntervalsRow[];
  /** The line all are read against, with its text. */
  reference: Tick | null;
  ticks: Tick[];
  emptyText: string;
}

const radius = 5;

/**
 * A rate (dot) on its interval (line), one row each, against one reference. The scale runs over what is drawn
 * and its ticks, not from 0. An open dot rests on few cases; a row without rate has its text only. Without
 * rows: the empty text.
 */
export function intervals(data: IntervalsData, form: Form): Picture {
  const { rows, reference } = data;
  if (rows.length === 0) return words(data.emptyText, form);
  const top = reference === null ? 0 : lineHeight + 4;
  const layout = rowsLayout(rows, form, { top, drawing: 14 });
  const { left, right, height } = layout;
  const values = [
    ...rows.flatMap(({ rate, low, high }) => [rate, low, high]),
    ...data.ticks.map(({ value }) => value),
    reference?.value,
  ];
  const scaled = known(values);
  const x = linear(scaled.length === 0 ? [0, 0] : [Math.min(...scaled), Math.max(...scaled)], [
    left + radius,
    right - radius,
  ]);
  const spans = rows.flatMap(({ low, high }, i) => {
    const y = layout.places[i]?.y ?? 0;
    return low === null || high === null
      ? []
      : [{ x1: x(low), x2: x(high), y1: y, y2: y, stroke: colour.ink }];
  });
  const dots = rows.flatMap(({ rate, hollow }, i) =>
    rate === null
      ? []
      : [{ x: x(rate), y: layout.places[i]?.y ?? 0, fill: hollow ? colour.paper : colour.ink }],
  );
  const hasScale = known(rows.map(({ rate }) => rate)).length > 0;
  const referenceLabels = reference === null ? [] : [nameOf(reference, x(reference.value), left, right)];
  const referenceLines =
    reference === null
      ? []
      : layout.places.map((place, i) => ({
          x1: x(reference.value),
          x2: x(reference.value),
          // Stacked rows have their names above the drawing: the line keeps clear of them.
          y1: layout.isStacked ? place.y - 10 : i === 0 ? top - 2 : place.top,
          y2: layout.isStacked ? place.y + 10 : place.bottom,
          stroke: colour.muted,
        }));
  const marks = [
    lines(referenceLines, { strokeDasharray: "4 3" }),
    lines(spans, { strokeWidth: 2 }),
    Plot.dot(dots, {
      x: "x",
      y: "y",
      r: radius,
      fill: (dot) => dot.fill,
      stroke: colour.ink,
      strokeWidth: 2,
    }),
    ...(hasScale && data.ticks.length > 0
      ? [lines([{ x1: left, x2: right, y1: height + 1, y2: height + 1 }])]
      : []),
    ...written([
      ...layout.labels,
      ...referenceLabels,
      ...(hasScale ? axisLabels(data.ticks, x, { y: height + 14, left, right }) : []),
    ]),
  ];
  const axis = hasScale && data.ticks.length > 0 ? lineHeight + 8 : 0;
  return { ...frame(form, height + axis, marks), parts: partsOf(rows, layout, form) };
}

function nameOf({ text }: Tick, x: number, left: number, right: number): Label {
  const y = lineHeight / 2;
  return within(
    { x, y, text: shortened(text, right - left), anchor: "middle", fill: colour.muted },
    left,
    right,
  );
}
