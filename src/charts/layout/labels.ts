import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { colour, fontSize, lineHeight } from "../theme.ts";
import { textWidth } from "./measure.ts";

/** One line of text in a chart: `x` at its anchor, `y` at its middle, in pixels. */
export interface Label {
  x: number;
  y: number;
  text: string;
  anchor?: "start" | "middle" | "end";
  fill?: string;
  strong?: boolean;
  /** A rim of the page's colour, for a label that may lie on lines. */
  halo?: boolean;
}

/** The space a label takes, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The space of a label's line. */
export function labelBox(label: Label): Box {
  const width = textWidth(label.text, label.strong);
  const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor ?? "start"];
  return { left, right: left + width, top: label.y - fontSize / 2, bottom: label.y + fontSize / 2 };
}

/** Whether two spaces come nearer to each other than `gap` pixels across. */
export function touches(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}

/** Lines of text as labels around a middle `y`. */
export function block(lines: string[], label: Omit<Label, "text">): Label[] {
  return lines.map((text, i) => ({
    ...label,
    text,
    y: label.y + (i - (lines.length - 1) / 2) * lineHeight,
  }));
}

/** The label moved sideways until it lies between `left` and `right`. */
export function within(label: Label, left: number, right: number): Label {
  const box = labelBox(label);
  const shift = Math.max(0, left - box.left) + Math.min(0, right - Math.max(box.right, left));
  return { ...label, x: label.x + shift };
}

/** The labels that leave `gap` pixels to those before them in the list: the first ones win. */
export function thinned(labels: Label[], gap = 8): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const box = labelBox(label);
    if (kept.every((other) => !touches(box, labelBox(other), gap))) kept.push(label);
  }
  return kept;
}

/**
 * Marks for labels, one group for those that are set alike; empty texts are left out. Under a class the style
 * sheet can tell them from the others.
 */
export function written(labels: Label[], className?: string): Markish[] {
  const groups = Map.groupBy(
    labels.filter((label) => label.text !== ""),
    (label) => `${label.anchor ?? "start"} ${label.strong ?? false} ${label.halo ?? false}`,
  );
  return [...groups.values()].map((group) =>
    Plot.text(group, {
      x: (label: Label) => label.x,
      y: (label: Label) => label.y,
      text: (label: Label) => label.text,
      fill: (label: Label) => label.fill ?? colour.ink,
      textAnchor: group[0]?.anchor ?? "start",
      ...(className === undefined ? {} : { className }),
      ...(group[0]?.strong ? { fontWeight: 600 } : {}),
      ...(group[0]?.halo ? { stroke: colour.paper, strokeWidth: 4 } : {}),
    }),
  );
}
