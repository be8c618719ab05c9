import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tone, words } from "./theme.ts";

export interface ColumnsMonth {
  label: string;
  actual: number | null;
  plan: number | null;
  /** The same month of the previous year. */
  previous: number | null;
  text: string;
  /** Actual minus plan, signed; empty where there is no plan. */
  deltaText: string;
  tone: Tone;
}

export interface ColumnsData {
  months: ColumnsMonth[];
  /** Names of the three scenarios and of the row of differences. */
  actualName: string;
  planName: string;
  previousName: string;
  deltaName: string;
  emptyText: string;
}

/** Actual against plan by month, previous year light behind, differences in a row above. */
export function columns(data: ColumnsData, form: Form): PlotOptions {
  if (data.months.length === 0) return words([data.emptyText], form);
  return words(
    data.months.map((month) => `${month.label} · ${month.text} · ${month.deltaText}`),
    form,
  );
}
