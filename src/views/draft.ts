import type { MetricId } from "../contract/metric-ids.ts";
import type { FileKind, Language } from "../contract/vocabulary.ts";
import { formats } from "../text/format.ts";
import { isStatement, type Said, textOf } from "../text/said.ts";
import { siteWords } from "../text/site.ts";
import type { Block, ChartView, PageView, TableView } from "./page.ts";
import type { Report } from "./report.ts";

/** Words behind what a note says already. */
function behind(note: Said | undefined, words: string): Said {
  if (note === undefined) return words;
  return isStatement(note) ? { ...note, text: `${textOf(note)} ${words}` } : `${note} ${words}`;
}

/**
 * Writes under each chart and table of a draft, of whose figures rows were left out, how many of which file.
 * A report that is no draft stays as it is.
 */
export function withDraftNotes(
  view: PageView,
  { snapshot, definition }: Report,
  language: Language,
): PageView {
  const { draft, settings } = snapshot;
  if (draft === undefined || draft.left_out.length === 0) return view;
  const words = siteWords[language].draft;
  const f = formats(language, settings.currency);

  /** What is said where these metrics are shown; empty where none of them rests on a file with wrong rows. */
  const noteOf = (metrics: readonly (MetricId | undefined)[]): string => {
    const kinds = new Set<FileKind>(
      metrics.flatMap((metric) => (metric === undefined ? [] : (definition(metric)?.files ?? []))),
    );
    const left = draft.left_out.filter(({ kind }) => kinds.has(kind));
    return left.length === 0
      ? ""
      : words.without(f.list(left.map(({ file, rows }) => words.rows(rows, file))));
  };
  const tableOf = (table: TableView): TableView => {
    const note = noteOf(table.columns.map((column) => column.definition));
    return note === "" ? table : { ...table, note: behind(table.note, note) };
  };
  const chartOf = (chart: ChartView): ChartView => {
    const note = noteOf(chart.metrics);
    return note === "" ? chart : { ...chart, note: behind(chart.note, note) };
  };
  const blockOf = (block: Block): Block => {
    if (block.kind === "chart") return { ...block, chart: chartOf(block.chart) };
    if (block.kind === "pair")
      return { ...block, charts: [chartOf(block.charts[0]), chartOf(block.charts[1])] };
    if (block.kind === "table" || block.kind === "beside") return { ...block, table: tableOf(block.table) };
    return block;
  };
  return {
    ...view,
    sections: view.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockOf) })),
  };
}
