import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tick, words } from "./theme.ts";

export interface PlacementPoint {
  label: string;
  x: number | null;
  y: number | null;
  /** Written after the label, where there is room. */
  text: string;
}

export interface PlacementData {
  points: PlacementPoint[];
  /** Between these two values x is as it should be. */
  xBand: [number, number];
  /** From this value y is as it should be. */
  yNorm: number;
  xTicks: Tick[];
  yTicks: Tick[];
  xHeading: string;
  yHeading: string;
  /** What a place in each corner means. */
  corners: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string };
  emptyText: string;
}

/** Points between two measures, with the four corners in words. Without points: the empty text. */
export function placement(data: PlacementData, form: Form): PlotOptions {
  if (data.points.length === 0) return words([data.emptyText], form);
  return words(
    data.points.map((point) => `${point.label} · ${point.text}`),
    form,
  );
}
