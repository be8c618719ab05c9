import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { lines } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { type FunnelLimit, funnelCurve } from "./layout/funnel-curve.ts";
import { type Box, type Label, labelBox, written } from "./layout/labels.ts";
import { shortened, widest } from "./layout/measure.ts";
import { named, spread, square } from "./layout/place.ts";
import type { Picture } from "./layout/places.ts";
import { type Axes, planeArea, planeLabels, underPlane } from "./layout/plane.ts";
import { linear } from "./layout/scale.ts";
import { colour, type Form, lineHeight, type Tick } from "./theme.ts";

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

export interface FunnelPlotData {
  points: FunnelPoint[];
  /** The rate of all, with its text. */
  p0: Tick;
  /** Limits at the cases of each point, in ascending order: the curves run along them. */
  limits: FunnelLimit[];
  text95: string;
  text998: string;
  nTicks: Tick[];
  rateTicks: Tick[];
  nHeading: string;
  rateHeading: string;
  emptyText: string;
}

const plotHeight = { full: 320, wide: 320, half: 300, narrow: 260 } as const satisfies Record<Form, number>;
const radius = { point: 4, ring: 8 } as const;

/**
 * Rates by the number of cases they rest on, between the limits of chance: 95 % shaded, 99.8 % as lines. A
 * flagged point has a ring and, where there is room, its name. Both scales run over the ticks and the points,
 * not from 0. Without points: the empty text.
 */
export function funnelPlot(data: FunnelPlotData, form: Form): Picture {
  if (data.points.length === 0) return words(data.emptyText, form);
  const axes: Axes = {
    xTicks: data.nTicks,
    yTicks: data.rateTicks,
    xHeading: data.nHeading,
    yHeading: data.rateHeading,
  };
  const names = lineNames(data, form);
  const area = planeArea(axes, form, plotHeight[form], widest(names.map(({ text }) => text)) + 10);
  const { left, right, top, bottom } = area;
  const counts = [
    ...data.nTicks.map(({ value }) => value),
    ...[...data.points, ...data.limits].map(({ n }) => n),
  ];
  const rates = [
    ...data.rateTicks.map(({ value }) => value),
    ...data.points.map(({ rate }) => rate),
    data.p0.value,
  ];
  const x = linear([Math.min(...counts), Math.max(...counts)], [left, right]);
  const y = linear([Math.min(...rates), Math.max(...rates)], [bottom, top]);
  const nameLabels = placedNames(names, area, y);
  const labels = [...planeLabels(axes, area, x, y), ...nameLabels];
  const points = data.points.map((point) => ({ ...point, x: x(point.n), y: y(point.rate) }));
  const flagged = points.filter((point) => point.flagged);
  const callouts = named(
    flagged.map(({ x, y, label, text }) => {
      const texts = [`${label} ${text}`.trim(), label];
      return { x, y, texts: texts.map((words) => shortened(words, (right - left) * 0.7)) };
    }),
    { bounds: { ...area, top: top - 8 }, taken: labels.map(labelBox), radius: radius.ring },
  );
  const marks = [
    ...limitMarks(funnelCurve(data.limits, data.p0.value), area, x, y),
    lines([
      { x1: left, x2: right, y1: y(data.p0.value), y2: y(data.p0.value), stroke: colour.ink },
      { x1: left, x2: right, y1: bottom, y2: bottom, stroke: colour.muted },
    ]),
    Plot.dot(points, { x: "x", y: "y", r: radius.point, fill: colour.ink, stroke: colour.paper }),
    Plot.dot(flagged, { x: "x", y: "y", r: radius.ring, stroke: colour.ink, strokeWidth: 1.75 }),
    ...written([...labels, ...callouts]),
  ];
  const places = points.map(({ x, y, label }) => ({ ...square(x, y, radius.ring), row: label, column: 1 }));
  return { ...frame(form, bottom + underPlane, marks), places };
}

type Scale = (value: number) => number;

// Near no cases the limits leave the scale: the shading runs along its edge, a line stops there.
function limitMarks(limits: FunnelLimit[], { top, bottom }: Box, x: Scale, y: Scale): Markish[] {
  const held = (rate: number) => Math.min(bottom, Math.max(top, y(rate)));
  const inside = (rate: number) => (y(rate) < top || y(rate) > bottom ? Number.NaN : y(rate));
  const curve = (limit: "low95" | "high95" | "low998" | "high998", options = {}) =>
    Plot.line(limits, {
      x: ({ n }: FunnelLimit) => x(n),
      y: (at: FunnelLimit) => inside(at[limit]),
      stroke: colour.muted,
      strokeWidth: 1,
      ...options,
    });
  const dashed = { strokeDasharray: "4 3", strokeWidth: 1.5 };
  return [
    Plot.areaY(limits, {
      x: ({ n }: FunnelLimit) => x(n),
      y1: ({ low95 }: FunnelLimit) => held(low95),
      y2: ({ high95 }: FunnelLimit) => held(high95),
      fill: colour.tint,
    }),
    curve("low95"),
    curve("high95"),
    curve("low998", dashed),
    curve("high998", dashed),
  ];
}

function placedNames(names: Tick[], { right, top, bottom }: Box, y: Scale): Label[] {
  const places = spread(
    names.map(({ value }) => Math.min(bottom, Math.max(top, y(value)))),
    names.map(() => lineHeight),
    [top - lineHeight / 2, bottom + lineHeight / 2],
  );
  return names.map(({ text }, i) => {
    return { x: right + 8, y: places[i] ?? 0, text, fill: i === 0 ? colour.ink : colour.muted };
  });
}

// What the lines are, at their right ends: the rate of all first.
function lineNames({ p0, limits, text95, text998 }: FunnelPlotData, form: Form): Tick[] {
  const end = limits.at(-1);
  const widthOfNames = form === "narrow" ? 84 : 180;
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
