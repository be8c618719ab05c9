import type { PlotOptions } from "@observablehq/plot";
import { type Form, words } from "./theme.ts";

export interface ServiceRow {
  label: string;
  served: number | null;
  shortfall: number | null;
  surplus: number | null;
  servedText: string;
  shortfallText: string;
  surplusText: string;
}

export interface ServiceData {
  rows: ServiceRow[];
  /** Names of the three parts, written once above their numbers. */
  servedName: string;
  shortfallName: string;
  surplusName: string;
  emptyText: string;
}

/** Contacts done, missing and too many, one bar each. Without rows: the empty text. */
export function service(data: ServiceData, form: Form): PlotOptions {
  if (data.rows.length === 0) return words([data.emptyText], form);
  return words(
    data.rows.map((row) => [row.label, row.servedText, row.shortfallText, row.surplusText].join(" · ")),
    form,
  );
}
