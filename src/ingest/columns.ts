import type { ColumnKind } from "../contract/column.ts";
import type { SourceFile } from "../contract/dataset.ts";
import type { CellFormat } from "./cell.ts";
import { codedColumn, constantColumn } from "./coded-column.ts";
import { dateOrderOf, isAmbiguousDate } from "./date-format.ts";
import { type Decoded, decode, isWorkbook } from "./decode.ts";
import { decimalOf, isAmbiguousNumber } from "./number-format.ts";
import type { Place, Problems } from "./problems.ts";
import { type Export, type RawTable, readRaw } from "./raw.ts";
import { type Delimiter, delimiterOf } from "./split.ts";
import type { CodedColumn, Table } from "./table.ts";

/** A file as a table, with how it was read. */
export interface ReadTable {
  /** Null where its columns, or the way in which it writes dates and numbers, could not be told: that is a problem of its own. */
  table: Table | null;
  source: Omit<SourceFile, "rowsUsed" | "rowsRejected">;
}

/** The text of an export; null, with a problem, where it is none. */
function textOf({ contract, mapping, file, bytes }: Export, problems: Problems): Decoded | null {
  const decoded = isWorkbook(bytes) ? null : decode(bytes, mapping.encoding);
  if (decoded && decoded.text.trim() !== "") return decoded;
  const found = isWorkbook(bytes)
    ? { nl: "Dit is een Excel-werkmap.", en: "This is an Excel workbook." }
    : decoded
      ? { nl: "Dit bestand is leeg.", en: "This file is empty." }
      : {
          nl: "Dit is geen tekst in de verwachte codering.",
          en: "This is no text in the encoding expected.",
        };
  problems.add("file.unreadable", { file, kind: contract.kind }, found);
  return null;
}

function textsOfKind({ dictionaries }: RawTable, { contract }: Export, kind: ColumnKind): string[] {
  return [...dictionaries].flatMap(([name, { texts }]) =>
    contract.columns[name]?.kind === kind ? texts : [],
  );
}

/** The first cell that can be read in two ways. */
function exampleOf(
  raw: RawTable,
  { file, contract }: Export,
  kind: ColumnKind,
  isAmbiguous: (text: string) => boolean,
): Place & { value: string } {
  const lines = raw.lines.toArray();
  for (const [name, dictionary] of raw.dictionaries) {
    const code = contract.columns[name]?.kind === kind ? dictionary.texts.findIndex(isAmbiguous) : -1;
    if (code < 0) continue;
    const line = lines[dictionary.codes.toArray().indexOf(code)] ?? 0;
    const column = raw.layout.headers[raw.layout.positions.get(name) ?? -1] ?? name;
    return { file, kind: contract.kind, line, column, value: dictionary.texts[code] ?? "" };
  }
  return { file, kind: contract.kind, value: "" };
}

/** How numbers and dates of a file are written: as pinned, else as its content says. Null, with a problem, where it must be asked. */
function formatOf(source: Export, raw: RawTable, delimiter: string, problems: Problems): CellFormat | null {
  const { mapping } = source;
  const decimal = mapping.decimal ?? decimalOf(textsOfKind(raw, source, "amount"), delimiter);
  const dateOrder = mapping.date_order ?? dateOrderOf(textsOfKind(raw, source, "day"), delimiter);
  if (dateOrder === null) {
    const place = exampleOf(raw, source, "day", isAmbiguousDate);
    problems.add("file.ambiguous_dates", place, {
      nl: `Datums zoals ${place.value} kunnen dag-maand of maand-dag zijn.`,
      en: `Dates such as ${place.value} can be day-month or month-day.`,
    });
  }
  if (decimal === null) {
    const place = exampleOf(raw, source, "amount", isAmbiguousNumber);
    problems.add("file.ambiguous_numbers", place, {
      nl: `Een getal zoals ${place.value} kan duizenden of een breuk zijn.`,
      en: `A number such as ${place.value} can be thousands or a fraction.`,
    });
  }
  return decimal === null || dateOrder === null ? null : { decimal, dateOrder };
}

/** The columns of a file under the format that its content has. */
function tableOf(source: Export, raw: RawTable, format: CellFormat, problems: Problems): Table {
  const { contract, mapping, file } = source;
  const torn = Uint8Array.from(raw.rejected.toArray());
  const line = raw.lines.toArray();
  const rejected = torn.slice();
  const reading = { source, raw, format, lines: line, torn, rejected, problems };
  const columns = new Map<string, CodedColumn>();
  for (const [name, column] of Object.entries(contract.columns)) {
    const dictionary = raw.dictionaries.get(name);
    const given = mapping.defaults[name];
    if (dictionary) columns.set(name, codedColumn(name, column, dictionary, reading));
    else if (given !== undefined) columns.set(name, constantColumn(name, column, given, line.length));
  }
  return { contract, file, length: line.length, line, rejected, columns, isTorn: raw.isTorn };
}

interface Written {
  encoding: string;
  delimiter: Delimiter;
  format: CellFormat | null;
}

function sourceOf(
  source: Export,
  raw: RawTable,
  { encoding, delimiter, format }: Written,
): ReadTable["source"] {
  const holds = (kind: ColumnKind) => textsOfKind(raw, source, kind).length > 0;
  return {
    kind: source.contract.kind,
    file: source.file,
    sha256: source.sha256,
    encoding,
    delimiter,
    decimal: format && holds("amount") ? format.decimal : null,
    dateOrder: format && holds("day") ? format.dateOrder : null,
    rowsRead: raw.rowsRead,
    rowsSkipped: raw.rowsSkipped,
    columnsUnused: [...raw.layout.unused],
  };
}

/**
 * Bytes → typed columns. Every cell that is not as the contract says is a problem at its line and column, and its row is rejected. Null, with a
 * problem, where the file is no text or has no header.
 */
export function readTable(source: Export, problems: Problems): ReadTable | null {
  const { contract, mapping, file } = source;
  const decoded = textOf(source, problems);
  if (!decoded) return null;
  const { text, encoding } = decoded;
  const delimiter = mapping.delimiter ?? delimiterOf(text);
  const raw = readRaw(source, text, delimiter, problems);
  if (!raw) return null;
  if (raw.rowsRead === 0 && !raw.isTorn) {
    problems.add(
      "file.no_rows",
      { file, kind: contract.kind },
      {
        nl: "Verwacht: ten minste één regel onder de kop.",
        en: "Expected at least one row under the header.",
      },
    );
  }
  const format = formatOf(source, raw, delimiter, problems);
  const table = format && raw.layout.isComplete ? tableOf(source, raw, format, problems) : null;
  return { table, source: sourceOf(source, raw, { encoding, delimiter, format }) };
}
