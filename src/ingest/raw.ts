import type { FileContract } from "../contract/file.ts";
import type { FileMapping } from "../contract/mapping.ts";
import { Dictionary } from "./dictionary.ts";
import { foldName } from "./fold.ts";
import { GrowingInts } from "./growing.ts";
import { type Layout, layoutOf } from "./headers.ts";
import type { Problems } from "./problems.ts";
import { type Delimiter, type OnRow, type QuoteFault, split } from "./split.ts";

/** One export as it lies in the data folder. */
export interface Export {
  contract: FileContract;
  mapping: FileMapping;
  file: string;
  sha256: string;
  bytes: Uint8Array;
}

/** The rows of a file, each column in a dictionary, before any cell is read. */
export interface RawTable {
  layout: Layout;
  dictionaries: ReadonlyMap<string, Dictionary>;
  lines: GrowingInts;
  /** 1 for a row that cannot be used. */
  rejected: GrowingInts;
  rowsRead: number;
  rowsSkipped: number;
  /** Whether rows may be lost behind a quote that is wrong. */
  isTorn: boolean;
}

/** Whether `skip:` in report.yaml leaves a row out on purpose. */
function skipTest(mapping: FileMapping, { headers }: Layout): (cells: readonly string[]) => boolean {
  const tests = Object.entries(mapping.skip).map(([header, words]) => ({
    position: headers.findIndex((each) => foldName(each) === foldName(header)),
    words: new Set(words.map((word) => foldName(String(word)))),
  }));
  return (cells) =>
    tests.some(({ position, words }) => position >= 0 && words.has(foldName(cells[position] ?? "")));
}

/** Whether a row lacks no cell that must be filled, and has none too many. Spreadsheets leave out blank cells at the end. */
function hasItsCells(
  cells: readonly string[],
  line: number,
  leastCells: number,
  { headers }: Layout,
  { file, contract }: Export,
  problems: Problems,
): boolean {
  const isShort = cells.length < leastCells;
  const isLong =
    cells.length > headers.length && cells.slice(headers.length).some((cell) => cell.trim() !== "");
  if (!isShort && !isLong) return true;
  problems.add(
    isLong ? "row.too_long" : "row.too_short",
    { file, kind: contract.kind, line },
    {
      nl: `Verwacht: ${headers.length} cellen, gevonden: ${cells.length}.`,
      en: `Expected ${headers.length} cells, found ${cells.length}.`,
    },
  );
  return false;
}

function reportFault(
  fault: QuoteFault,
  headers: readonly string[],
  source: Export,
  problems: Problems,
): void {
  const { file, contract } = source;
  const column = headers[fault.position];
  problems.add(
    fault.rule,
    { file, kind: contract.kind, line: fault.line, ...(column ? { column } : {}) },
    fault.rule === "row.stray_quote"
      ? {
          nl: "Verwacht: aanhalingstekens om een hele cel heen.",
          en: "Expected quotes around a whole cell.",
        }
      : { nl: "Verwacht: een aanhalingsteken dat sluit.", en: "Expected a quote that closes." },
  );
}

/** Collects the rows under a header. */
function rowCollector(raw: RawTable, source: Export, problems: Problems): OnRow {
  const { layout } = raw;
  const { contract, mapping } = source;
  const skips = Object.keys(mapping.skip).length > 0 ? skipTest(mapping, layout) : () => false;
  const targets = [...layout.positions].flatMap(([name, position]) => {
    const dictionary = raw.dictionaries.get(name);
    return dictionary ? [{ position, dictionary }] : [];
  });
  const leastCells = [...layout.positions]
    .filter(([name]) => contract.columns[name]?.mayBeBlank === false && !(name in mapping.defaults))
    .reduce((least, [, position]) => Math.max(least, position + 1), 0);
  return (cells, line) => {
    raw.rowsRead++;
    if (skips(cells)) {
      raw.rowsSkipped++;
      return;
    }
    raw.rejected.push(hasItsCells(cells, line, leastCells, layout, source, problems) ? 0 : 1);
    raw.lines.push(line);
    for (const { position, dictionary } of targets) dictionary.push(cells[position] ?? "");
  };
}

/** Splits a text into dictionaries, one for each column that is used. Null without a header. */
export function readRaw(
  source: Export,
  text: string,
  delimiter: Delimiter,
  problems: Problems,
): RawTable | null {
  const found: { raw: RawTable | null } = { raw: null };
  let collect: OnRow | null = null;
  let isTorn = false;
  split(
    text,
    delimiter,
    (cells, line) => {
      if (collect) return collect(cells, line);
      const headers = cells.map((cell) => cell.trim());
      const layout = layoutOf({ ...source, line, headers }, problems);
      const raw: RawTable = {
        layout,
        dictionaries: new Map([...layout.positions.keys()].map((name) => [name, new Dictionary()])),
        lines: new GrowingInts(),
        rejected: new GrowingInts(),
        rowsRead: 0,
        rowsSkipped: 0,
        isTorn: false,
      };
      found.raw = raw;
      collect = rowCollector(raw, source, problems);
    },
    (fault) => {
      isTorn = true;
      reportFault(fault, found.raw?.layout.headers ?? [], source, problems);
    },
  );
  return found.raw && { ...found.raw, isTorn };
}
