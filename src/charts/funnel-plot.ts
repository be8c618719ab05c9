import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tick, words } from "./theme.ts";

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

/** Rates by the number of cases, between the limits of chance. Without points: the empty text. */
export function funnelPlot(data: FunnelPlotData, form: Form): PlotOptions {
  if (data.points.length === 0) return words([data.emptyText], form);
  return words(
    data.points.map((point) => `${point.label} · ${point.text}`),
    form,
  );
}
