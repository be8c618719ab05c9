import type { Block, BlockOf, ChartView, PageView, Section, TableView } from "./page.ts";
import { plainText, type SaidInline, textOf } from "./statement.ts";

/** A page, or a section that may not be there. */
type PageOrSection = PageView | Section | undefined;

function blocksOf(part: PageOrSection): Block[] {
  if (part === undefined) return [];
  return "sections" in part ? part.sections.flatMap(({ blocks }) => blocks) : part.blocks;
}

/** The blocks of one kind in their order; none where the section is not there. */
export function blocksIn<Kind extends Block["kind"]>(part: PageOrSection, kind: Kind): BlockOf<Kind>[] {
  return blocksOf(part).filter((block): block is BlockOf<Kind> => block.kind === kind);
}

/** All charts, also those of pairs. */
export function chartsIn(part: PageOrSection): ChartView[] {
  return blocksOf(part).flatMap((block) => {
    if (block.kind === "chart") return [block.chart];
    return block.kind === "pair" ? block.charts : [];
  });
}

/** The chart with an id; undefined where it is not drawn. */
export function chartIn(part: PageOrSection, id: string): ChartView | undefined {
  return chartsIn(part).find((chart) => chart.id === id);
}

/** All tables but those that are the data of a chart. */
export function tablesIn(part: PageOrSection): TableView[] {
  return blocksIn(part, "table").map(({ table }) => table);
}

/** The section with an id; undefined where the page has none. */
export function sectionIn({ sections }: PageView, id: string): Section | undefined {
  return sections.find((section) => section.id === id);
}

/** What is said, with plain spaces; empty where nothing is. */
export function inWords(said: SaidInline | undefined): string {
  return plainText(textOf(said ?? "")).replaceAll("\u00a0", " ");
}
