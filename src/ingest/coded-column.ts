import type { Column } from "../contract/column.ts";
import type { Bilingual } from "../contract/vocabulary.ts";
import { type CellFormat, type CellValue, cellReader, constantOf, type Meaning } from "./cell.ts";
import type { Dictionary } from "./dictionary.ts";
import { didYouMean } from "./fold.ts";
import type { Place, Problems } from "./problems.ts";
import type { Export, RawTable } from "./raw.ts";
import type { CodedColumn } from "./table.ts";

/** What the columns of one file are read with; `rejected` is filled on the way. */
export interface Reading {
  source: Export;
  raw: RawTable;
  format: CellFormat;
  lines: Int32Array;
  /** 1 for a row that has not the cells it must have: its cells are not read. */
  torn: Uint8Array;
  rejected: Uint8Array;
  problems: Problems;
}

function expectation(text: string, column: Column): Bilingual {
  const words = [...(column.words ?? [])].flatMap(([value, others]) => [value, ...others]);
  const hint = didYouMean(text, words);
  return {
    nl: `Verwacht: ${column.expected.nl}.${hint.nl}`,
    en: `Expected ${column.expected.en}.${hint.en}`,
  };
}

function isBroken(meaning: Meaning | undefined): meaning is Extract<Meaning, { broken: unknown }> {
  return meaning !== undefined && "broken" in meaning;
}

const isFull = (meaning: Meaning) => "value" in meaning && meaning.value !== null;

/** Records a cell that is broken, or blank where it may not be; gives whether its row can be used. */
function isUsable(column: Column, meaning: Meaning | undefined, place: Place, problems: Problems): boolean {
  if (!isBroken(meaning) && column.mayBeBlank) return true;
  const rule = isBroken(meaning) ? meaning.broken : "cell.blank";
  problems.add(rule, place, expectation(place.value ?? "", column));
  return false;
}

/** Reads each distinct text of a column once. Every row that holds a broken one, or nothing where something must be, is a problem and is rejected. */
export function codedColumn(
  name: string,
  column: Column,
  dictionary: Dictionary,
  reading: Reading,
): CodedColumn {
  const { source, raw, format, lines, torn, rejected, problems } = reading;
  const { file, mapping, contract } = source;
  const header = raw.layout.headers[raw.layout.positions.get(name) ?? -1] ?? name;
  const codes = dictionary.codes.toArray();
  const texts = [...dictionary.texts];
  const meanings = texts.map(cellReader(column, format, mapping.values[name] ?? {}));
  const values = meanings.map((meaning): CellValue => ("value" in meaning ? meaning.value : null));
  const full = Uint8Array.from(meanings, (meaning) => (isFull(meaning) ? 1 : 0));

  const given = mapping.defaults[name];
  const defaultCode = given === undefined ? -1 : texts.push(String(given)) - 1;
  if (given !== undefined) values.push(constantOf(given, column) ?? null);

  const check = (row: number, code: number) => {
    const place = {
      file,
      kind: contract.kind,
      line: lines[row] ?? 0,
      column: header,
      value: texts[code] ?? "",
    };
    if (!isUsable(column, meanings[code], place, problems)) rejected[row] = 1;
  };
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (full[code] === 1) continue;
    if (defaultCode >= 0 && !isBroken(meanings[code])) codes[row] = defaultCode;
    else if (torn[row] === 0) check(row, code);
  }
  return { header, codes, texts, values };
}

/** A column that only report.yaml gives: one value for every row. */
export function constantColumn(
  name: string,
  column: Column,
  given: string | number,
  rows: number,
): CodedColumn {
  const values = [constantOf(given, column) ?? null];
  return { header: name, codes: new Int32Array(rows), texts: [String(given)], values };
}
