import type { Column } from "../contract/column.ts";
import type { Lookup } from "../contract/mapping.ts";
import type { RuleId } from "../contract/rules.ts";
import type { Bilingual } from "../contract/vocabulary.ts";
import {
  type CellFormat,
  type CellValue,
  cellReader,
  constantOf,
  holdsAnyText,
  saysNothing,
  withPlainSpaces,
} from "./cell.ts";
import type { Dictionary } from "./dictionary.ts";
import { didYouMean, foldKey } from "./fold.ts";
import type { Place, Problems } from "./problems.ts";
import type { Opened } from "./raw.ts";
import type { CodedColumn } from "./table.ts";

/** What the columns of one file are read with; `rejected` is filled on the way. */
export interface Reading {
  opened: Opened;
  format: CellFormat;
  lines: Int32Array;
  /** 1 for a row that has not the cells it must have: its cells are not read. */
  torn: Uint8Array;
  rejected: Uint8Array;
  problems: Problems;
}

/** Remembers what was found for each text, for the same broken one may stand in every row. */
function cached<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const earlier = known.get(text) ?? find(text);
    known.set(text, earlier);
    return earlier;
  };
}

function unknownKey(lookup: Lookup | undefined): Bilingual {
  return {
    nl: `Verwacht: een ${lookup?.key ?? "sleutel"} die in ${lookup?.file ?? "de andere export"} staat.`,
    en: `Expected a ${lookup?.key ?? "key"} that stands in ${lookup?.file ?? "the other export"}.`,
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

/** What each distinct text of a column means; the values apart, for a column of a million numbers has as many. */
interface Meanings {
  values: CellValue[];
  /** 1 for a text that means something. */
  full: Uint8Array;
  broken: ReadonlyMap<number, RuleId>;
  /** Texts that stand for nothing, such as n.v.t. */
  nothing: ReadonlySet<number>;
}

/** The text that is read for the text of a cell: the first of several, and what another export says of it. Null where that says nothing. */
function textReader(name: string, { opened }: Reading): ((text: string) => string | null) | null {
  const { mapping, source } = opened;
  const mark = mapping.firstOf[name];
  const lookup = source.lookups.get(name);
  if (mark === undefined && !lookup) return null;
  return (text) => {
    const first = mark === undefined ? text : (text.split(mark)[0] ?? "").trim();
    return lookup ? (lookup.get(foldKey(first)) ?? null) : first;
  };
}

function meaningsOf(texts: readonly string[], name: string, column: Column, reading: Reading): Meanings {
  const own = reading.opened.mapping.values[name];
  const readText = textReader(name, reading);
  if (!own && !readText && holdsAnyText(column)) {
    return {
      values: texts.map(withPlainSpaces),
      full: new Uint8Array(texts.length).fill(1),
      broken: new Map(),
      nothing: new Set(),
    };
  }
  const read = cellReader(column, reading.format, own ?? {});
  const values: CellValue[] = [];
  const broken = new Map<number, RuleId>();
  const nothing = new Set<number>();
  texts.forEach((text, code) => {
    const meant = readText ? readText(text) : text;
    const meaning = meant === null ? ({ broken: "lookup.unknown_key" } as const) : read(meant);
    values.push("value" in meaning ? meaning.value : null);
    if ("broken" in meaning) broken.set(code, meaning.broken);
    else if (meaning.value === null && saysNothing(text)) nothing.add(code);
  });
  return { values, full: Uint8Array.from(values, (value) => (value === null ? 0 : 1)), broken, nothing };
}

/** Tells once for each distinct text that stands for nothing how many cells hold it. */
function reportNothing(
  nothing: ReadonlySet<number>,
  { codes, texts }: Pick<CodedColumn, "codes" | "texts">,
  place: (row: number, value: string) => Place,
  problems: Problems,
): void {
  for (const code of nothing) {
    const first = codes.indexOf(code);
    let count = 0;
    for (const each of codes) if (each === code) count++;
    if (first < 0) continue;
    problems.add("cell.no_value", place(first, texts[code] ?? ""), {
      nl: count === 1 ? "Gelezen als lege cel." : `Gelezen als lege cel, ${count} keer.`,
      en: count === 1 ? "Read as a blank cell." : `Read as a blank cell, ${count} times.`,
    });
  }
}

/** Reads each distinct text of a column once. Every row that holds a broken one, or nothing where something must be, is a problem and is rejected. */
export function codedColumn(
  name: string,
  column: Column,
  dictionary: Dictionary,
  reading: Reading,
): CodedColumn {
  const { opened, lines, torn, rejected, problems } = reading;
  const { source, mapping, layout, head } = opened;
  const header = head.headers[layout.positions.get(name) ?? -1] ?? name;
  const codes = dictionary.codes.toArray();
  const texts = [...dictionary.texts];
  const { values, full, broken, nothing } = meaningsOf(texts, name, column, reading);
  const place = (row: number, value: string): Place => ({
    file: source.file,
    kind: source.contract.kind,
    line: lines[row] ?? 0,
    column: header,
    value,
  });
  reportNothing(nothing, { codes, texts }, place, problems);

  const given = mapping.defaults[name];
  const defaultCode = given === undefined ? -1 : texts.push(String(given)) - 1;
  if (given !== undefined) values.push(constantOf(given, column) ?? null);

  const expected = cached((text: string) => expectation(text, column));
  const reject = (rule: RuleId, row: number, value: string) => {
    const isError = problems.add(
      rule,
      place(row, value),
      rule === "lookup.unknown_key" ? unknownKey(source.mapping.lookup[name]) : expected(value),
    );
    if (isError || rule !== "lookup.unknown_key" || !column.mayBeBlank) rejected[row] = 1;
  };
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (full[code] === 1) continue;
    const rule = broken.get(code);
    if (rule === undefined && defaultCode >= 0) codes[row] = defaultCode;
    else if (torn[row] === 1) continue;
    else if (rule !== undefined) reject(rule, row, texts[code] ?? "");
    else if (!column.mayBeBlank) reject("cell.blank", row, texts[code] ?? "");
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
