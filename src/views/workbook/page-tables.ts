import type { Language, Reading } from "../../contract/vocabulary.ts";
import { textOf } from "../../text/said.ts";
import { siteWords } from "../../text/site.ts";
import { wordsIn } from "../../text/words.ts";
import type { Block, ChartView, PageView, Section, TableView } from "../page.ts";
import type { SheetTable } from "./sheet.ts";
import { sheetTable } from "./sheet-table.ts";

/** A table of a page with what is said above it. */
interface HeadedTable {
  table: TableView;
  headings: (string | undefined)[];
}

function readingName(reading: Reading | undefined, language: Language): string | undefined {
  const { fromHours, fromCustomers } = siteWords[language];
  return reading && (reading === "hours" ? fromHours : fromCustomers);
}

/** The tables of a block: its own, and those with the data of its charts. */
function tablesOf(block: Block, language: Language): HeadedTable[] {
  const ofChart = ({ table, message, subtitle, reading, note }: ChartView): HeadedTable => ({
    table: { ...table, ...(table.note === undefined && note !== undefined ? { note } : {}) },
    headings: [readingName(reading, language), textOf(message), subtitle, table.caption],
  });
  if (block.kind === "chart") return [ofChart(block.chart)];
  if (block.kind === "pair") return block.charts.map(ofChart);
  if (block.kind === "table" || block.kind === "beside")
    return [{ table: block.table, headings: [block.table.caption] }];
  return [];
}

/** The tables of a section, the first of them under what the section says. */
function sectionTables({ message, subtitle, blocks }: Section, language: Language): HeadedTable[] {
  const said = [message && textOf(message), subtitle];
  return blocks
    .flatMap((block) => tablesOf(block, language))
    .map(({ table, headings }, i) => ({ table, headings: i === 0 ? [...said, ...headings] : headings }));
}

/** Every table of a page that has rows, in the order in which they are read. */
export function pageTables({ sections }: PageView, language: Language): SheetTable[] {
  const words = wordsIn(language);
  return sections
    .flatMap((section) => sectionTables(section, language))
    .filter(({ table }) => table.rows.length > 0)
    .map(({ table, headings }) => {
      const said = new Set(headings.flatMap((heading) => (heading ? [heading] : [])));
      return sheetTable(table, [...said], words);
    });
}
