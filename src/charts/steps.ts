import type { PlotOptions } from "@observablehq/plot";
import { type Form, words } from "./theme.ts";

export interface StepsRow {
  label: string;
  count: number | null;
  text: string;
  /** From the row before to this one: rate, k of n, interval. */
  rateText?: string;
}

export interface StepsData {
  rows: StepsRow[];
  emptyText: string;
}

/** Counts step by step, the rate between two steps written between them. Without rows: the empty text. */
export function steps(data: StepsData, form: Form): PlotOptions {
  if (data.rows.length === 0) return words([data.emptyText], form);
  return words(
    data.rows.map((row) => [row.label, row.text, row.rateText ?? ""].join(" · ")),
    form,
  );
}
