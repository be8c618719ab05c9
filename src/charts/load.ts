import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tone, words } from "./theme.ts";

export interface LoadRow {
  label: string;
  /** Hours the plan asks and hours there are. */
  required: number | null;
  available: number | null;
  requiredText: string;
  availableText: string;
  /** What it comes to: the load as a share, or why there is none. */
  text: string;
  tone: Tone;
}

export interface LoadData {
  rows: LoadRow[];
  /** Where a plan fits, as shares of the available hours: 0.85 to 1.15. */
  band: [number, number];
  requiredName: string;
  availableName: string;
  bandName: string;
  emptyText: string;
}

/** Hours a plan asks against the hours there are, one row each. Without rows: the empty text. */
export function load(data: LoadData, form: Form): PlotOptions {
  if (data.rows.length === 0) return words([data.emptyText], form);
  return words(
    data.rows.map((row) => [row.label, row.requiredText, row.availableText, row.text].join(" · ")),
    form,
  );
}
