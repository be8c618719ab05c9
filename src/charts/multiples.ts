import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tick, type Tone, words } from "./theme.ts";

export interface MultiplesPanel {
  label: string;
  /** The last value against its norm, in words. */
  note: string;
  /** Colour of the note. */
  tone?: Tone;
  /** One per month, null where there is none. */
  values: (number | null)[];
  norm: (number | null)[];
}

export interface MultiplesData {
  panels: MultiplesPanel[];
  firstLabel: string;
  lastLabel: string;
  /** The few values written at the axis; the last one is the end of the scale when above all values. */
  ticks: Tick[];
  emptyText: string;
}

/** One small line per panel, all on one scale, norm dashed. Without panels: the empty text. */
export function multiples(data: MultiplesData, form: Form): PlotOptions {
  if (data.panels.length === 0) return words([data.emptyText], form);
  return words(
    data.panels.map((panel) => `${panel.label} · ${panel.note}`),
    form,
  );
}
