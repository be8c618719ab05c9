import type { Language } from "../../contract/vocabulary.ts";
import type { Block, Cell, ChartView, NotesView, PageView, Section, TableView } from "../page.ts";
import { type Reader, readerOf } from "../parts/reader.ts";
import type { Report } from "../report.ts";
import { foldedNotes, notesView, spokenNotes } from "./note-texts.ts";
import { numbersWithin } from "./numbers-within.ts";

/** Where the notes of a page are read, each once. */
interface Placing {
  reader: Reader;
  /** Those that are read somewhere already. */
  placed: Set<number>;
  /** Whether they are read together at the foot of the page, which has no room for them elsewhere. */
  isTight: boolean;
}

/** The notes beside some parts of a page that are read nowhere yet: they are read here. */
function claimed({ reader, placed, isTight }: Placing, ...parts: unknown[]): { notes?: NotesView } {
  const numbers = numbersWithin(reader.report, parts).filter((number) => !placed.has(number));
  for (const number of numbers) placed.add(number);
  const notes = isTight ? undefined : notesView(reader, numbers);
  return notes === undefined ? {} : { notes };
}

/** A row in which each note is marked once, at the first of its figures. */
function markedOnce(row: readonly Cell[]): Cell[] {
  const seen = new Set<number>();
  return row.map(({ notes, ...cell }) => {
    const own = (notes ?? []).filter((number) => !seen.has(number));
    for (const number of own) seen.add(number);
    return own.length === 0 ? cell : { ...cell, notes: own };
  });
}

function ofTable(table: TableView, notes: { notes?: NotesView }): TableView {
  const { rows, foot } = table;
  return { ...table, rows: rows.map(markedOnce), ...(foot ? { foot: foot.map(markedOnce) } : {}), ...notes };
}

function ofChart(placing: Placing, chart: ChartView): ChartView {
  const { reader, placed } = placing;
  const numbers = numbersWithin(reader.report, [chart.table, chart.message]);
  const spoken = spokenNotes(
    reader,
    numbers.filter((number) => !placed.has(number)),
  );
  const description = [chart.description, ...spoken].join(" ");
  const own = claimed(placing, chart.table, chart.message);
  return { ...chart, ...own, description, table: ofTable(chart.table, {}) };
}

/** Charts and open tables first: there a note stands at its month, or in the row of whom it is about. */
function atFigures(placing: Placing, block: Block): Block {
  switch (block.kind) {
    case "chart":
      return { ...block, chart: ofChart(placing, block.chart) };
    case "pair": {
      const [first, second] = block.charts;
      return { ...block, charts: [ofChart(placing, first), ofChart(placing, second)] };
    }
    case "table":
    case "beside":
      if (block.table.isFolded) return block;
      return { ...block, table: ofTable(block.table, claimed(placing, block.table)) };
    case "discuss":
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, ...claimed(placing, row.said, row.evidence) })),
      };
    case "topics":
      return {
        ...block,
        topics: block.topics.map((topic) => ({ ...topic, ...claimed(placing, topic.said, topic.evidence) })),
      };
    default:
      return block;
  }
}

/** Then what is folded, and what sentences speak of that stand in no table. */
function atSentences(placing: Placing, section: Section): Section {
  const blocks = section.blocks.map((block): Block => {
    const isFolded = (block.kind === "table" || block.kind === "beside") && block.table.isFolded;
    return isFolded ? { ...block, table: ofTable(block.table, claimed(placing, block.table)) } : block;
  });
  const { notes } = claimed(placing, section.message, blocks);
  return { ...section, blocks: notes === undefined ? blocks : [...blocks, { kind: "notes", notes }] };
}

/** The page that is read in a minute has its notes at its foot, folded. */
const tightPage = "index";

/** A page with all its notes at its foot, folded. */
function atFoot(view: PageView, { reader, placed }: Placing): PageView {
  const notes = foldedNotes(reader, [...placed]);
  const last = view.sections.at(-1);
  if (notes === undefined) return view;
  if (last === undefined) return { ...view, notes };
  const blocks: Block[] = [...last.blocks, { kind: "notes", notes }];
  return { ...view, sections: [...view.sections.slice(0, -1), { ...last, blocks }] };
}

/**
 * A page with the notes beside its figures: each is read once, where its figure stands first in a chart, a
 * table or what to discuss, else under the sentences that speak of it; on a page without room at its foot. A
 * report without notes stays as it is.
 */
export function withNotes(view: PageView, report: Report, language: Language): PageView {
  const { notes = [] } = report.snapshot;
  if (notes.length === 0) return view;
  const placing: Placing = {
    reader: readerOf(report, language),
    placed: new Set(),
    isTight: view.slug === tightPage,
  };
  const sections = view.sections
    .map((section) => ({ ...section, blocks: section.blocks.map((block) => atFigures(placing, block)) }))
    .map((section) => atSentences(placing, section));
  const noted = { ...view, sections, ...claimed(placing, view.title, view.figure, view.lead) };
  return placing.isTight ? atFoot(noted, placing) : noted;
}
