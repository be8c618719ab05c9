import { isStatement, plainText, type SaidInline } from "../../../src/text/said.ts";
import type { Block, ChartView, PageView, Section } from "../../../src/views/page.ts";

/** Words of a page that stand there without being a statement, and where. */
export interface PlainWords {
  place: string;
  text: string;
}

/** What may be said in plain words or in a statement, where anything is. */
type Spoken = SaidInline | undefined;

/** Plain words; none of a statement, which answers for its own. */
function wordsIn(said: Spoken): string[] {
  return said === undefined || isStatement(said) ? [] : [plainText(said)];
}

/** The label of a list, without the count of what stands under it. */
const uncounted = (label: string, count: number) => label.replace(new RegExp(`\\b${count}\\b`), "");

/** The subtitle is the key of a drawing: what is drawn, in which unit, over which months. */
function ofChart({ message, note, table }: ChartView): Spoken[] {
  return [message, note, table.note];
}

/** What is said in a block, but for the cells of tables and the marks of charts, which are figures. */
function ofBlock(block: Block): Spoken[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "points":
      return block.points;
    case "folded":
      return [uncounted(block.label, block.points.length), ...block.points];
    case "keys":
      return block.keys.flatMap(({ label, note }) => [label, note]);
    case "chart":
      return [block.foldedUnder, ...ofChart(block.chart)];
    case "pair":
      return block.charts.flatMap(ofChart);
    case "discuss":
      return block.rows.flatMap(({ said, evidence, hours, customers }) => [
        said,
        ...evidence,
        hours,
        customers,
      ]);
    case "topics":
      return block.topics.flatMap(({ said, evidence, offer }) => [said, ...evidence, offer]);
    case "twin":
      return [...block.hours, ...block.customers];
    case "table":
      return [block.table.note];
    case "beside":
      return [block.table.note, ...block.texts];
    // What somebody wrote is theirs: the report says no more of it than that they wrote it.
    case "notes":
    case "to-write":
    case "planner":
    case "terms":
    case "pairs":
    case "register":
    case "files":
      return [];
    default:
      return block satisfies never;
  }
}

function ofSection({ message, blocks }: Section): Spoken[] {
  return [message, ...blocks.flatMap(ofBlock)];
}

/** All words of a page that are no statement, in reading order. */
export function plainWordsOf({ title, figure, lead, sections }: PageView): PlainWords[] {
  const parts: [string, Spoken[]][] = [
    ["title", [title]],
    ["figure", figure?.notes ?? []],
    ["lead", lead],
    ...sections.map((section): [string, Spoken[]] => [section.id, ofSection(section)]),
  ];
  return parts.flatMap(([place, said]) => said.flatMap(wordsIn).map((text) => ({ place, text })));
}
