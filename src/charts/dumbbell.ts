import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tick, words } from "./theme.ts";

export interface DumbbellRow {
  label: string;
  /** Share of the hours spent; share of the customers' need. */
  hours: number | null;
  customers: number | null;
  /** The difference, signed. */
  text: string;
}

export interface DumbbellData {
  rows: DumbbellRow[];
  /** Names of the two ends, written once. */
  hoursName: string;
  customersName: string;
  ticks: Tick[];
  emptyText: string;
}

/** Two values of one measure and the way between them, one row each. Without rows: the empty text. */
export function dumbbell(data: DumbbellData, form: Form): PlotOptions {
  if (data.rows.length === 0) return words([data.emptyText], form);
  return words(
    data.rows.map((row) => `${row.label} · ${row.text}`),
    form,
  );
}
