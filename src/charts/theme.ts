import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";

/** The two drawings of every chart; a container query shows one of them. */
export type Form = "wide" | "narrow";

/** Width of each drawing in CSS pixels. */
export const formWidth = { wide: 720, narrow: 288 } as const satisfies Record<Form, number>;

/** Good, bad or neither: colours variances only; a sign or word in the text always says the same. */
export type Tone = "good" | "bad" | "neutral";

/** A value on an axis or line, with its text ready in the reader's language. */
export interface Tick {
  value: number;
  text: string;
}

/** Lines of text as a drawing; what a chart without rows shows. */
export function words(lines: string[], form: Form): PlotOptions {
  const lineHeight = 20;
  return {
    width: formWidth[form],
    height: Math.max(1, lines.length) * lineHeight,
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [
      Plot.text(lines, {
        x: () => 0,
        y: (_: string, i: number) => (i + 0.5) * lineHeight,
        text: (line: string) => line,
        textAnchor: "start",
        fill: "var(--muted)",
      }),
    ],
  };
}
