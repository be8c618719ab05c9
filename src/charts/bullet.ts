import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tone, words } from "./theme.ts";

export interface BulletRow {
  label: string;
  value: number | null;
  norm: number | null;
  /** The value in words; why there is none when value is null. */
  text: string;
  normText?: string;
  /** Upper ends of two to five ranges, ascending, drawn as shades of one grey. */
  bands?: number[];
  /** End of this row's own scale, when its unit is not that of the others. */
  max?: number;
  tone?: Tone;
}

export interface BulletData {
  rows: BulletRow[];
  emptyText: string;
}

/** A value against its norm, one row each. Without rows: the empty text. */
export function bullet(data: BulletData, form: Form): PlotOptions {
  if (data.rows.length === 0) return words([data.emptyText], form);
  return words(
    data.rows.map((row) => `${row.label} · ${row.text}`),
    form,
  );
}
