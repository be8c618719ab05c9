import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tick, words } from "./theme.ts";

export interface DaysStripRow {
  label: string;
  /** How many are late, in words. */
  text: string;
  /** Days since the last contact, one per account. */
  days: number[];
  /** Days between contacts after the plan, and where overdue begins. */
  norm: number | null;
  overdue: number | null;
}

export interface DaysStripData {
  rows: DaysStripRow[];
  ticks: Tick[];
  /** What the axis counts. */
  heading: string;
  normName: string;
  overdueName: string;
  emptyText: string;
}

/** A tick per account at the days since its last contact. Without rows: the empty text. */
export function daysStrip(data: DaysStripData, form: Form): PlotOptions {
  if (data.rows.length === 0) return words([data.emptyText], form);
  return words(
    data.rows.map((row) => `${row.label} · ${row.text}`),
    form,
  );
}
