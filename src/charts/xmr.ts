import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tick, words } from "./theme.ts";

export interface XmrPoint {
  label: string;
  value: number | null;
  /** A signal of change: drawn as a diamond, with its text if there is one. */
  signal?: boolean;
  text?: string;
}

export interface XmrData {
  points: XmrPoint[];
  /** The three lines with their texts; null where there are too few months. */
  mean: Tick | null;
  lower: Tick | null;
  upper: Tick | null;
  emptyText: string;
}

/** A process-behaviour chart: values by month between their natural limits. Without a value: the empty text. */
export function xmr(data: XmrData, form: Form): PlotOptions {
  const known = data.points.filter((point) => point.value !== null);
  if (known.length === 0) return words([data.emptyText], form);
  return words(
    known.map((point) => `${point.label} · ${point.text ?? point.value}`),
    form,
  );
}
