import type { PlotOptions } from "@observablehq/plot";
import { type Form, type Tone, words } from "./theme.ts";

export interface WaterfallStep {
  label: string;
  /** Where the bar begins and ends on the scale; a total begins at 0. */
  from: number;
  to: number;
  text: string;
  kind: "plan" | "actual" | "effect";
  tone: Tone;
}

export interface WaterfallData {
  steps: WaterfallStep[];
  /** Both ends of the scale, to draw two charts on one. A begin above 0 cuts the totals, with a mark. */
  domain?: [number, number];
  /** Says that the totals are cut; drawn when they are. */
  cutText?: string;
  emptyText: string;
}

/** The way from one total to another, effect by effect. Without steps: the empty text. */
export function waterfall(data: WaterfallData, form: Form): PlotOptions {
  if (data.steps.length === 0) return words([data.emptyText], form);
  return words(
    data.steps.map((step) => step.label + " · " + step.text),
    form,
  );
}
