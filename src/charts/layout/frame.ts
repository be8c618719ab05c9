import type { Markish, PlotOptions } from "@observablehq/plot";
import { colour, type Form, formWidth, lineHeight } from "../theme.ts";
import { written } from "./labels.ts";
import { wrap } from "./measure.ts";

/**
 * Options for a drawing whose marks are placed in pixels. Plot's own axes and margins measure no font and
 * collide, so every chart places its own labels, and then also its bars.
 */
export function frame(form: Form, height: number, marks: Markish[]): PlotOptions {
  return sized(formWidth[form], Math.ceil(height), marks);
}

/** The same for a drawing of any size. */
export function sized(width: number, height: number, marks: Markish[]): PlotOptions {
  return {
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    marks,
  };
}

/** Words as a drawing; what a chart shows when there is nothing to draw. */
export function words(text: string, form: Form): PlotOptions {
  const lines = wrap(text, formWidth[form], 4);
  const labels = lines.map((line, i) => ({
    x: 0,
    y: (i + 0.5) * lineHeight,
    text: line,
    fill: colour.muted,
  }));
  return frame(form, Math.max(1, lines.length) * lineHeight + 2, written(labels));
}
