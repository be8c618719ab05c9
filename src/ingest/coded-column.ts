import type { Column } from "../contract/column.ts";
import type { RuleId } from "../contract/rules.ts";
import type { Bilingual } from "../contract/vocabulary.ts";
import {
  type CellFormat,
  type CellValue,
  cellReader,
  constantOf,
  holdsAnyText,
  withPlainSpaces,
} from "./cell.ts";
import type { Dictionary } from "./dictionary.ts";
import { didYouMean } from "./fold.ts";
import type { Problems } from "./problems.ts";
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

/** What each distinct text of a column means; the values apart, for a column of a million numbers has as many. */
interface Meanings {
  values: CellValue[];
  /** 1 for a text that means something. */
  full: Uint8Array;
  broken: ReadonlyMap<number, RuleId>;
}

function meaningsOf(texts: readonly string[], name: string, column: Column, reading: Reading): Meanings {
  const own = reading.source.mapping.values[name];
  if (!own && holdsAnyText(column)) {
    return {
      values: texts.map(withPlainSpaces),
      full: new Uint8Array(texts.length).fill(1),
      broken: new Map(),
    };
  }
  const read = cellReader(column, reading.format, own ?? {});
  const values: CellValue[] = [];
  const broken = new Map<number, RuleId>();
  texts.forEach((text, code) => {
    const meaning = read(text);
    values.push("value" in meaning ? meaning.value : null);
    if ("broken" in meaning) broken.set(code, meaning.broken);
  });
  return { values, full: Uint8Array.from(values, (value) => (value === null ? 0 : 1)), broken };
}

/** Reads each distinct text of a column once. Every row that holds a broken one, or nothing where something must be, is a problem and is rejected. */
export function codedColumn(
  name: string,
  column: Column,
  dictionary: Dictionary,
  reading: Reading,
): CodedColumn {
  const { source, raw, lines, torn, rejected, problems } = reading;
  const { file, mapping, contract } = source;
  const header = raw.layout.headers[raw.layout.positions.get(name) ?? -1] ?? name;
  const codes = dictionary.codes.toArray();
  const texts = [...dictionary.texts];
  const { values, full, broken } = meaningsOf(texts, name, column, reading);

  const given = mapping.defaults[name];
  const defaultCode = given === undefined ? -1 : texts.push(String(given)) - 1;
  if (given !== undefined) values.push(constantOf(given, column) ?? null);

  const reject = (rule: RuleId, row: number, value: string) => {
    const place = { file, kind: contract.kind, line: lines[row] ?? 0, column: header, value };
    problems.add(rule, place, expectation(value, column));
    rejected[row] = 1;
  };
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (full[code] === 1) continue;
    const rule = broken.get(code);
    if (rule === undefined && defaultCode >= 0) codes[row] = defaultCode;
    else if (torn[row] === 1) continue;
    else if (rule !== undefined) reject(rule, row, texts[code] ?? "");
    else if (!column.mayBeBlank) reject("cell.blank", row, "");
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
