import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tick, words } from "./theme.ts";

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

/** A rate with its interval, one row each. Without rows: the empty text. */
export function intervals(data: IntervalsData, form: Form): PlotOptions {
  if (data.rows.length === 0) return words([data.emptyText], form);
  return words(
    data.rows.map((row) => `${row.label} · ${row.text}`),
    form,
  );
}
