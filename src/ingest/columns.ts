import type { Column } from "../contract/column.ts";
import type { SourceFile } from "../contract/dataset.ts";
import type { FileContract } from "../contract/file.ts";
import type { RuleId } from "../contract/rules.ts";
import type { FileMapping } from "../contract/settings.ts";
import type { Bilingual } from "../contract/vocabulary.ts";
import { type DateOrder, dateOrderOf, parseDay } from "./date-format.ts";
import { decode } from "./decode.ts";
import { didYouMean, foldName } from "./fold.ts";
import { GrowingInts } from "./growing.ts";
import { type Layout, layoutOf } from "./headers.ts";
import { type Decimal, decimalOf, parseNumber } from "./number-format.ts";
import type { Problems } from "./problems.ts";
import { delimiterOf, split } from "./split.ts";
import type { CodedColumn, Table } from "./table.ts";

/** One export as it lies in the data folder. */
export interface Export {
  contract: FileContract;
  mapping: FileMapping;
  file: string;
  sha256: string;
  bytes: Uint8Array;
}

/** A file as a table, with how it was read. Null where it could not be read at all. */
export interface ReadTable {
  table: Table;
  source: Omit<SourceFile, "rowsUsed" | "rowsRejected">;
}

/** Collects one column while the rows go by: each distinct text once. */
class Dictionary {
  readonly codes = new GrowingInts();
  readonly texts: string[] = [];
  readonly #known = new Map<string, number>();

  push(cell: string): void {
    const text = cell.trim();
    if (text === "") {
      this.codes.push(-1);
      return;
    }
    let code = this.#known.get(text);
    if (code === undefined) {
      code = this.texts.length;
      this.texts.push(text);
      this.#known.set(text, code);
    }
    this.codes.push(code);
  }
}

interface Raw {
  layout: Layout;
  dictionaries: ReadonlyMap<string, Dictionary>;
  lines: GrowingInts;
  rejected: GrowingInts;
  rowsRead: number;
  rowsSkipped: number;
}

type Format = { decimal: Decimal; dateOrder: DateOrder };

/** Whether `skip:` in report.yaml leaves a row out on purpose. */
function skipTest(mapping: FileMapping, headers: readonly string[]): (cells: readonly string[]) => boolean {
  const tests = Object.entries(mapping.skip).map(([header, words]) => ({
    position: headers.findIndex((each) => foldName(each) === foldName(header)),
    words: new Set(words.map((word) => foldName(String(word)))),
  }));
  return (cells) => tests.some(({ position, words }) => words.has(foldName(cells[position] ?? "")));
}

function checkLength(
  cells: readonly string[],
  line: number,
  { headers }: Layout,
  file: string,
  problems: Problems,
) {
  const extra = cells.slice(headers.length).filter((cell) => cell.trim() !== "");
  if (cells.length >= headers.length && extra.length === 0) return true;
  const counted: Bilingual = {
    nl: `Verwacht: ${headers.length} cellen, gevonden: ${cells.length}.`,
    en: `Expected ${headers.length} cells, found ${cells.length}.`,
  };
  problems.add(extra.length > 0 ? "row.too_long" : "row.too_short", { file, line, expected: counted });
  return false;
}

/** Splits a text into dictionaries, one for each column that is used. Null without a header. */
function readRaw(
  { contract, mapping, file }: Export,
  text: string,
  delimiter: SourceFile["delimiter"],
  problems: Problems,
): Raw | null {
  let raw: Raw | null = null;
  let skips: (cells: readonly string[]) => boolean = () => false;
  const known = delimiter === ";" || delimiter === "," || delimiter === "\t" ? delimiter : "|";
  const { unclosedQuoteOn } = split(text, known, (cells, line) => {
    if (raw === null) {
      const layout = layoutOf(
        { contract, mapping, file, line, headers: cells.map((cell) => cell.trim()) },
        problems,
      );
      const dictionaries = new Map([...layout.positions.keys()].map((name) => [name, new Dictionary()]));
      raw = {
        layout,
        dictionaries,
        lines: new GrowingInts(),
        rejected: new GrowingInts(),
        rowsRead: 0,
        rowsSkipped: 0,
      };
      skips = skipTest(mapping, layout.headers);
      return;
    }
    raw.rowsRead++;
    if (skips(cells)) {
      raw.rowsSkipped++;
      return;
    }
    raw.rejected.push(checkLength(cells, line, raw.layout, file, problems) ? 0 : 1);
    raw.lines.push(line);
    for (const [name, position] of raw.layout.positions)
      raw.dictionaries.get(name)?.push(cells[position] ?? "");
  });
  if (unclosedQuoteOn !== null) {
    problems.add("file.unclosed_quote", {
      file,
      line: unclosedQuoteOn,
      expected: { nl: "Verwacht: een aanhalingsteken dat sluit.", en: "Expected a quote that closes." },
    });
  }
  return raw;
}

/** The known value behind a word, by report.yaml first and then by the contract. */
function wordValue(text: string, column: Column, own: Readonly<Record<string, string>>): string | null {
  const folded = foldName(text);
  const mapped = Object.entries(own).find(([word]) => foldName(word) === folded)?.[1];
  if (mapped !== undefined) return mapped;
  for (const [value, words] of column.words ?? []) {
    if (foldName(value) === folded || words.some((word) => foldName(word) === folded)) return value;
  }
  return own["*"] ?? null;
}

function parsed(text: string, column: Column, format: Format, own: Readonly<Record<string, string>>) {
  if (column.kind === "amount") return parseNumber(text, format.decimal);
  if (column.kind === "day") return parseDay(text, format.dateOrder);
  if (column.kind === "choice") return wordValue(text, column, own);
  return own[text] ?? text.replace(/\s+/gu, " ");
}

const ruleOfKind: Record<Column["kind"], RuleId> = {
  text: "cell.blank",
  key: "cell.blank",
  day: "cell.not_a_date",
  amount: "cell.not_a_number",
  choice: "cell.unknown_word",
};

/** What a distinct text of a column means, or which rule it breaks. */
function meaning(text: string, column: Column, format: Format, own: Readonly<Record<string, string>>) {
  const value = parsed(text, column, format, own);
  if (value === null) return { broken: ruleOfKind[column.kind] };
  const checked = column.schema.safeParse(value);
  if (checked.success) return { value: checked.data };
  return {
    broken: column.kind === "choice" ? ("cell.unknown_word" as const) : ("cell.out_of_range" as const),
  };
}

function expectation(text: string, column: Column): Bilingual {
  const words = [...(column.words ?? [])].flatMap(([value, others]) => [value, ...others]);
  const hint = didYouMean(text, words);
  return {
    nl: `Verwacht: ${column.expected.nl}.${hint.nl}`,
    en: `Expected ${column.expected.en}.${hint.en}`,
  };
}

interface Cells {
  name: string;
  column: Column;
  dictionary: Dictionary;
  header: string;
}

/** Checks each distinct text once; the rows that hold a broken one are problems and are rejected. */
function coded(
  cells: Cells,
  raw: Raw,
  format: Format,
  { file, mapping }: Export,
  rejected: Uint8Array,
  problems: Problems,
): CodedColumn {
  const { name, column, dictionary, header } = cells;
  const found = dictionary.texts.map((text) => meaning(text, column, format, mapping.values[name] ?? {}));
  const codes = dictionary.codes.toArray();
  const fallback =
    mapping.defaults[name] === undefined ? null : parsed(String(mapping.defaults[name]), column, format, {});
  const lines = raw.lines.toArray();
  codes.forEach((code, row) => {
    if (rejected[row] === 1) return;
    if (code < 0) {
      if (!column.required || fallback !== null) return;
      const expected = { nl: `Verwacht: ${column.expected.nl}.`, en: `Expected ${column.expected.en}.` };
      if (problems.add("cell.blank", { file, line: lines[row] ?? 0, column: header, value: "", expected }))
        rejected[row] = 1;
      return;
    }
    const broken = found[code]?.broken;
    if (broken === undefined) return;
    const text = dictionary.texts[code] ?? "";
    problems.add(broken, {
      file,
      line: lines[row] ?? 0,
      column: header,
      value: text,
      expected: expectation(text, column),
    });
    rejected[row] = 1;
  });
  const texts = [...dictionary.texts];
  const values: (string | number | null)[] = found.map((each) => each.value ?? null);
  if (fallback !== null && codes.includes(-1)) {
    texts.push(String(mapping.defaults[name]));
    values.push(fallback);
    codes.forEach((code, row) => {
      if (code < 0) codes[row] = texts.length - 1;
    });
  }
  return { header, codes, texts, values };
}

/** A column that only report.yaml gives: one value for every row. */
function constant(name: string, column: Column, value: string | number, rows: number): CodedColumn {
  const text = String(value);
  const day = parseDay(text, "ymd");
  const meant = column.kind === "day" ? day : column.kind === "choice" ? wordValue(text, column, {}) : value;
  const shown = column.kind === "key" || column.kind === "text" ? text : meant;
  return { header: name, codes: new Int32Array(rows), texts: [text], values: [shown] };
}

function textsOfKind(raw: Raw, contract: FileContract, kind: Column["kind"]): string[] {
  return [...raw.dictionaries].flatMap(([name, { texts }]) =>
    contract.columns[name]?.kind === kind ? texts : [],
  );
}

/** How numbers and dates of a file are written: as pinned, else as its content says. */
function formatOf(source: Export, raw: Raw, delimiter: string, problems: Problems): Format | null {
  const { contract, mapping, file } = source;
  const decimal = mapping.decimal ?? decimalOf(textsOfKind(raw, contract, "amount"), delimiter);
  const days = textsOfKind(raw, contract, "day");
  const dateOrder = mapping.date_order ?? dateOrderOf(days, delimiter);
  if (dateOrder !== null) return { decimal, dateOrder };
  const example = days[0] ?? "";
  const expected = {
    nl: `Datums zoals ${example} kunnen dag-maand of maand-dag zijn.`,
    en: `Dates such as ${example} can be day-month or month-day.`,
  };
  problems.add("file.ambiguous_dates", { file, value: example, expected });
  return null;
}

/**
 * Bytes → typed columns. Every cell that is not as the contract says is a problem at its line and column, and its row is rejected. Null, with a
 * problem, where the file has no header or its dates cannot be told.
 */
export function readTable(source: Export, problems: Problems): ReadTable | null {
  const { contract, mapping, file, sha256, bytes } = source;
  const { text, encoding } = decode(bytes, mapping.encoding);
  const delimiter = mapping.delimiter ?? delimiterOf(text);
  const raw = text.includes("\0") ? null : readRaw(source, text, delimiter, problems);
  if (raw === null) {
    const expected = { nl: "Verwacht: een CSV met een kopregel.", en: "Expected a CSV with a header." };
    problems.add("file.unreadable", { file, expected });
    return null;
  }
  const format = formatOf(source, raw, delimiter, problems);
  if (format === null) return null;

  const rejected = Uint8Array.from(raw.rejected.toArray());
  const columns = new Map<string, CodedColumn>();
  for (const [name, column] of Object.entries(contract.columns)) {
    const dictionary = raw.dictionaries.get(name);
    const given = mapping.defaults[name];
    if (dictionary) {
      const header = raw.layout.headers[raw.layout.positions.get(name) ?? -1] ?? name;
      columns.set(name, coded({ name, column, dictionary, header }, raw, format, source, rejected, problems));
    } else if (given !== undefined) columns.set(name, constant(name, column, given, rejected.length));
  }
  if (raw.rowsRead === 0) {
    problems.add("file.no_rows", {
      file,
      expected: { nl: "Verwacht: ten minste één regel.", en: "Expected at least one row." },
    });
  }
  return {
    table: { contract, file, length: rejected.length, line: raw.lines.toArray(), rejected, columns },
    source: {
      kind: contract.kind,
      file,
      sha256,
      encoding,
      delimiter,
      decimal: textsOfKind(raw, contract, "amount").length > 0 ? format.decimal : null,
      dateOrder: textsOfKind(raw, contract, "day").length > 0 ? format.dateOrder : null,
      rowsRead: raw.rowsRead,
      rowsSkipped: raw.rowsSkipped,
      columnsUnused: [...raw.layout.unused],
    },
  };
}
