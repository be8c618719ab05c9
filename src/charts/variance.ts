import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tone, words } from "./theme.ts";

export interface VarianceRow {
  label: string;
  actual: number | null;
  plan: number | null;
  /** The value written at the bar; why there is none when actual is null. */
  actualText: string;
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

/** Actual in plan, their difference and its share, one row each. Without rows: the empty text. */
export function variance(data: VarianceData, form: Form): PlotOptions {
  if (data.rows.length === 0) return words([data.emptyText], form);
  return words(
    data.rows.map((row) => [row.label, row.actualText, row.deltaText, row.shareText].join(" · ")),
    form,
  );
}
