import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { axisLabels } from "./theme/axis.ts";
import { lines } from "./theme/bars.ts";
import { frame, words } from "./theme/frame.ts";
import { type Label, labelBox, thinned, written } from "./theme/labels.ts";
import { shortened, widest } from "./theme/measure.ts";
import { named, spread } from "./theme/place.ts";
import { highest, linear, lowest } from "./theme/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tick } from "./theme.ts";

export interface FunnelPoint {
  label: string;
  /** Cases the rate rests on. */
  n: number;
  rate: number;
  /** Outside the 99.8 % limits: drawn with a ring and its label. */
  flagged: boolean;
  /** Written after the label of a flagged point. */
  text: string;
}

/** Limits at one n; the curves run through them in ascending n. */
export interface FunnelLimit {
  n: number;
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}

export interface FunnelPlotData {
  points: FunnelPoint[];
  /** The rate of all, with its text. */
  p0: Tick;
  limits: FunnelLimit[];
  text95: string;
  text998: string;
  nTicks: Tick[];
  rateTicks: Tick[];
  nHeading: string;
  rateHeading: string;
  emptyText: string;
}

const plotHeight = { wide: 320, narrow: 260 } as const satisfies Record<Form, number>;
const radius = 4;

/**
 * Rates by the number of cases they rest on, between the limits of chance: 95 % shaded, 99.8 % as lines. A flagged
 * point has a ring and, where there is room, its name. The rates' scale ends at the last tick or the highest point.
 * Without points: the empty text.
 */
export function funnelPlot(data: FunnelPlotData, form: Form): PlotOptions {
  const { points, limits } = data;
  if (points.length === 0) return words(data.emptyText, form);
  const width = formWidth[form];
  const names = lineNames(data, form);
  const left = widest(data.rateTicks.map(({ text }) => text)) + 10;
  const right = width - widest(names.map(({ text }) => text)) - 10;
  const top = lineHeight + 10;
  const bottom = top + plotHeight[form];
  const n = [...data.nTicks.map(({ value }) => value), ...points.map((p) => p.n), ...limits.map((l) => l.n)];
  const rates = [
    ...data.rateTicks.map(({ value }) => value),
    ...points.map(({ rate }) => rate),
    data.p0.value,
  ];
  const x = linear([0, highest(n)], [left, right]);
  const low = lowest(rates);
  const high = highest(rates);
  const y = linear([low, high], [bottom, top]);
  // Near no cases the limits leave the scale: they run along its edge.
  const yHeld = (rate: number) => y(Math.min(high, Math.max(low, rate)));
  const curve = (limit: keyof FunnelLimit, stroke: string, strokeDasharray?: string) =>
    Plot.line(limits, {
      x: (l: FunnelLimit) => x(l.n),
      y: (l: FunnelLimit) => (l[limit] < low || l[limit] > high ? Number.NaN : y(l[limit])),
      stroke,
      ...(strokeDasharray === undefined ? {} : { strokeDasharray }),
    });
  const places = spread(
    names.map(({ value }) => yHeld(value)),
    names.map(() => lineHeight),
    [top, bottom],
  );
  const nameLabels = names.map(({ text }, i): Label => {
    return { x: right + 8, y: places[i] ?? 0, text, fill: i === 0 ? colour.ink : colour.muted };
  });
  const axis = { y: bottom + 14, left, right };
  const frameLabels: Label[] = [
    { x: 0, y: lineHeight / 2, text: shortened(data.rateHeading, width), fill: colour.muted },
    ...thinned(
      data.rateTicks.map(({ value, text }) => ({
        x: left - 8,
        y: y(value),
        text,
        anchor: "end",
        fill: colour.muted,
      })),
    ),
    ...axisLabels(data.nTicks, x, axis),
    {
      x: right,
      y: bottom + 14 + lineHeight,
      text: shortened(data.nHeading, right),
      anchor: "end",
      fill: colour.muted,
    },
  ];
  const flagged = points.filter((point) => point.flagged);
  const callouts = named(
    flagged.map((point) => {
      const texts = [`${point.label} ${point.text}`.trim(), point.label];
      return {
        x: x(point.n),
        y: y(point.rate),
        texts: texts.map((text) => shortened(text, (right - left) * 0.7)),
      };
    }),
    {
      bounds: { left, right, top: top - 8, bottom },
      taken: [...frameLabels, ...nameLabels].map(labelBox),
      radius: 8,
    },
  );
  return frame(form, bottom + 2 * lineHeight + 8, [
    Plot.areaY(limits, {
      x: (limit: FunnelLimit) => x(limit.n),
      y1: (limit: FunnelLimit) => yHeld(limit.low95),
      y2: (limit: FunnelLimit) => yHeld(limit.high95),
      fill: colour.tint,
    }),
    curve("low95", colour.rule),
    curve("high95", colour.rule),
    curve("low998", colour.muted, "4 3"),
    curve("high998", colour.muted, "4 3"),
    lines([
      { x1: left, x2: right, y1: y(data.p0.value), y2: y(data.p0.value), stroke: colour.ink },
      { x1: left, x2: right, y1: bottom, y2: bottom, stroke: colour.muted },
    ]),
    Plot.dot(points, {
      x: (point: FunnelPoint) => x(point.n),
      y: (point: FunnelPoint) => y(point.rate),
      r: radius,
      fill: colour.ink,
      stroke: colour.paper,
    }),
    Plot.dot(flagged, {
      x: (point: FunnelPoint) => x(point.n),
      y: (point: FunnelPoint) => y(point.rate),
      r: 8,
      stroke: colour.ink,
      strokeWidth: 1.75,
    }),
    ...written([...frameLabels, ...nameLabels, ...callouts]),
  ]);
}

// What the lines are, at their right ends: the rate of all first.
function lineNames({ p0, limits, text95, text998 }: FunnelPlotData, form: Form): Tick[] {
  const end = limits.at(-1);
  const widthOfNames = form === "wide" ? 180 : 84;
  const names = [
    p0,
    ...(end === undefined
      ? []
      : [
          { value: end.high998, text: text998 },
          { value: end.high95, text: text95 },
          { value: end.low95, text: text95 },
          { value: end.low998, text: text998 },
        ]),
  ];
  return names.map(({ value, text }) => ({ value, text: shortened(text, widthOfNames) }));
}
