import type { Markish } from "@observablehq/plot";
import { colour, lineHeight } from "../theme.ts";
import { outlined, solid } from "./bars.ts";
import { type Label, written } from "./labels.ts";
import { textWidth } from "./measure.ts";

export interface KeyItem {
  text: string;
  mark: "solid" | "outlined";
  fill?: string;
  opacity?: number;
}

const swatch = 12;

/** The names of what is drawn, each behind a sample, in as many lines as `width` asks. `height` is 0 without names. */
export function key(items: KeyItem[], width: number): { marks: Markish[]; height: number } {
  let x = 0;
  let line = 0;
  const labels: Label[] = [];
  const samples = items
    .filter((item) => item.text !== "")
    .map((item) => {
      const itemWidth = swatch + 6 + textWidth(item.text);
      if (x > 0 && x + itemWidth > width) {
        x = 0;
        line += 1;
      }
      const y = (line + 0.5) * lineHeight;
      const box = { left: x, right: x + swatch, top: y - swatch / 2, bottom: y + swatch / 2 };
      labels.push({ x: x + swatch + 6, y, text: item.text, fill: colour.muted });
      x += itemWidth + 18;
      return { ...item, ...box };
    });
  return {
    marks: [
      solid(samples.filter((sample) => sample.mark === "solid")),
      outlined(samples.filter((sample) => sample.mark === "outlined")),
      ...written(labels),
    ],
    height: samples.length === 0 ? 0 : (line + 1) * lineHeight,
  };
}
