import type { Markish } from "@observablehq/plot";
import { colour, lineHeight } from "../theme.ts";
import { lines, outlined, solid } from "./bars.ts";
import { type Box, type Label, written } from "./labels.ts";
import { shortened, textWidth } from "./measure.ts";

/** How a thing looks in the chart. */
export interface Look {
  mark: "solid" | "outlined" | "line";
  fill?: string;
  opacity?: number;
}

export interface KeyItem extends Look {
  text: string;
}

/** Width and height of a sample in pixels. */
const sampleSize = 12;

/** Width of a sample with the space to its name. */
export const sampleWidth = sampleSize + 6;

/** The place of a sample with its left edge at `x` and its middle at `y`. */
export function sampleAt(x: number, y: number): Box {
  const half = sampleSize / 2;
  return { left: x, right: x + sampleSize, top: y - half, bottom: y + half };
}

/** Marks for samples in their places. */
export function samples(items: (Look & Box)[]): Markish[] {
  const middle = ({ left, right }: Box) => (left + right) / 2;
  return [
    solid(items.filter(({ mark }) => mark === "solid")),
    outlined(items.filter(({ mark }) => mark === "outlined")),
    lines(
      items
        .filter(({ mark }) => mark === "line")
        .map((item) => ({
          x1: middle(item),
          x2: middle(item),
          y1: item.top - 1,
          y2: item.bottom + 1,
          stroke: item.fill ?? colour.ink,
        })),
      { strokeWidth: 3 },
    ),
  ];
}

/**
 * The names of what is drawn, each behind a sample, in as many lines as `width` asks, from `top` down; a
 * name wider than that is shortened.
 * `height` is 0 without names.
 */
export function key(items: KeyItem[], width: number, top = 0): { marks: Markish[]; height: number } {
  let x = 0;
  let line = 0;
  const labels: Label[] = [];
  const places = items
    .filter((item) => item.text !== "")
    .map((item) => {
      const text = shortened(item.text, width - sampleWidth);
      const itemWidth = sampleWidth + textWidth(text);
      if (x > 0 && x + itemWidth > width) {
        x = 0;
        line += 1;
      }
      const y = top + (line + 0.5) * lineHeight;
      const place = { ...item, ...sampleAt(x, y) };
      labels.push({ x: x + sampleWidth, y, text, fill: colour.muted });
      x += itemWidth + 18;
      return place;
    });
  return {
    marks: [...samples(places), ...written(labels)],
    height: places.length === 0 ? 0 : (line + 1) * lineHeight,
  };
}
