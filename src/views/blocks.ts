import type { Inline } from "../text/said.ts";
import type { BlockOf, ChartView, TableView } from "./page.ts";

/** Texts as a paragraph each. */
export function paragraphs(...texts: Inline[]): BlockOf<"paragraph">[] {
  return texts.map((text) => ({ kind: "paragraph", text }));
}

/** Charts one under another, without those that there is nothing to draw of. */
export function charts(...drawn: (ChartView | undefined)[]): BlockOf<"chart">[] {
  return drawn.flatMap((chart) => (chart === undefined ? [] : [{ kind: "chart", chart }]));
}

/** Tables one under another. */
export function tables(...made: TableView[]): BlockOf<"table">[] {
  return made.map((table) => ({ kind: "table", table }));
}
