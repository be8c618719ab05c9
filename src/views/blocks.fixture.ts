import type { Place } from "../charts/theme.ts";
import { plainText, type SaidInline, textOf } from "../text/said.ts";
import type { Block, BlockOf, ChartView, PageView, Section, TableView } from "./page.ts";

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

/** All charts, each with how much of the page it has: those of pairs have half. */
export function placedChartsIn(part: PageOrSection): { chart: ChartView; place: Place }[] {
  return blocksOf(part).flatMap((block): { chart: ChartView; place: Place }[] => {
    if (block.kind === "chart") return [{ chart: block.chart, place: "full" }];
    return block.kind === "pair" ? block.charts.map((chart) => ({ chart, place: "half" })) : [];
  });
}

/** All charts, also those of pairs. */
export function chartsIn(part: PageOrSection): ChartView[] {
  return placedChartsIn(part).map(({ chart }) => chart);
}

/** The chart with an id; undefined where it is not drawn. */
export function chartIn(part: PageOrSection, id: string): ChartView | undefined {
  return chartsIn(part).find((chart) => chart.id === id);
}

/** All tables but those that are the data of a chart. */
export function tablesIn(part: PageOrSection): TableView[] {
  return blocksOf(part).flatMap((block) =>
    block.kind === "table" || block.kind === "beside" ? [block.table] : [],
  );
}

/** The section with an id; undefined where the page has none. */
export function sectionIn({ sections }: PageView, id: string): Section | undefined {
  return sections.find((section) => section.id === id);
}

/** What is said, with plain spaces; empty where nothing is. */
export function inWords(said: SaidInline | undefined): string {
  return plainText(textOf(said ?? "")).replaceAll("\u00a0", " ");
}
