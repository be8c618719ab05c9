import { readableText, unreadCharacter } from "../../contract/clean-text.ts";
import type { Column } from "../../contract/column.ts";
import type { RuleId } from "../../contract/rules.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import type { Place, Problems } from "../problems/problems.ts";
import { OwnRowStates } from "../row-states.ts";
import { constantOf } from "./cell.ts";
import { headerOf, placesUnder } from "./cell-place.ts";
import type { ColumnContext, FoundInRows } from "./column-context.ts";
import { type Dictionary, mapDistinct } from "./fast/fast.ts";
import { faultFinder } from "./faults.ts";
import { type Meanings, parseDistinct, textReader } from "./parse-distinct.ts";
import { readAsBlank, saidTimes } from "./read-as-blank.ts";
import type { CodedColumn } from "./table.ts";
import { columnWords } from "./words/column-words.ts";
import type { WordsOfFile } from "./words/words-asked.ts";

/** The first row with each text, −1 where there is none, and how many rows have it. */
function rowsByCode(codes: Int32Array, length: number): { first: Int32Array; count: Int32Array } {
  const [first, count] = [new Int32Array(length).fill(-1), new Int32Array(length)];
  codes.forEach((code, row) => {
    if (code < 0) return;
    if (count[code] === 0) first[code] = row;
    count[code] = (count[code] ?? 0) + 1;
  });
  return { first, count };
}

/**
 * Tells once for each distinct text that stands for nothing, or has characters that nobody reads, how many
 * cells hold it.
 */
function reportRepaired(
  { nothing, unread }: Pick<Meanings, "nothing" | "unread">,
  { codes, texts }: Pick<CodedColumn, "codes" | "texts">,
  place: (row: number, value: string) => Place,
  problems: Problems,
): void {
  if (nothing.size + unread.size === 0) return;
  const { first, count } = rowsByCode(codes, texts.length);
  const tell = (code: number, rule: RuleId, said: (text: string) => Bilingual) => {
    const [row = -1, times = 0] = [first[code], count[code]];
    const text = texts.at(code) ?? "";
    if (row < 0) return;
    problems.add(rule, place(row, text), saidTimes(said(text), times));
  };
  for (const code of nothing) tell(code, "cell.no_value", () => readAsBlank);
  for (const code of unread) {
    tell(code, "cell.unread_characters", (text) => {
      const character = unreadCharacter(text);
      return { nl: `Gelezen zonder ${character}`, en: `Read without ${character}` };
    });
  }
}

/** A text that is no known word, how many cells hold it, and the first row that does. */
interface UnknownText {
  text: string;
  times: number;
  row: number;
}

/** The texts that stand in any row. */
function unknownTexts(texts: CodedColumn["texts"], first: Int32Array, count: Int32Array): UnknownText[] {
  const unknown: UnknownText[] = [];
  texts.forEach((text, code) => {
    const row = first[code] ?? -1;
    if (row >= 0) unknown.push({ text, times: count[code] ?? 0, row });
  });
  return unknown;
}

/** The same where texts are read as others, of which several may be the same word. */
function unknownMeant(
  read: (text: string) => string | null,
  texts: CodedColumn["texts"],
  first: Int32Array,
  count: Int32Array,
): UnknownText[] {
  const byText = new Map<string, UnknownText>();
  for (const each of unknownTexts(texts, first, count)) {
    const word = read(readableText(each.text)) ?? each.text;
    const before = byText.get(word);
    byText.set(word, {
      text: word,
      times: (before?.times ?? 0) + each.times,
      row: Math.min(each.row, before?.row ?? each.row),
    });
  }
  return [...byText.values()];
}

/**
 * The words of a column that are not known, to be asked once with those of the other files; null where there
 * are none. Their rows are wrong: a word that nobody has explained is never taken for another.
 */
function unknownWords(
  name: string,
  column: Column,
  { codes, texts, broken }: Pick<CodedColumn, "codes" | "texts"> & Pick<Meanings, "broken">,
  reading: ColumnContext,
): WordsOfFile | null {
  if (!broken.includes("cell.unknown_word")) return null;
  const { opened, lacksCells } = reading;
  const asked = codes.map((code, row) =>
    lacksCells[row] === 0 && broken[code] === "cell.unknown_word" ? code : -1,
  );
  const { first, count } = rowsByCode(asked, texts.length);
  const read = textReader(name, opened);
  const unknown = read === null ? unknownTexts(texts, first, count) : unknownMeant(read, texts, first, count);
  const row = unknown.reduce((least, each) => Math.min(least, each.row), codes.length);
  if (row === codes.length) return null;
  const { contract, mappingAt } = opened.source;
  const place = placesUnder(headerOf(name, opened), reading)(row, "");
  return { kind: contract.kind, name, column, place, mappingAt, words: unknown };
}

/**
 * The texts of a column and what they mean, with those of its default behind them; −1 for the code of a
 * default that there is not.
 */
function withDefault(
  texts: CodedColumn["texts"],
  values: CodedColumn["values"],
  given: string | number | undefined,
  column: Column,
) {
  if (given === undefined) return { texts, values, defaultCode: -1 };
  return {
    texts: [...mapDistinct(texts, (text) => text), String(given)],
    values: [...mapDistinct(values, (value) => value), constantOf(given, column) ?? null],
    defaultCode: texts.length,
  };
}

/** A column, what is wrong in it, and the words that must be asked; null where there are none. */
interface ReadColumn extends FoundInRows {
  column: CodedColumn;
  asked: WordsOfFile | null;
}

/**
 * Reads each distinct text of a column once. Every row that holds a broken one, or nothing where something
 * must be, is a problem, and wrong.
 */
export function codedColumn(
  name: string,
  column: Column,
  dictionary: Dictionary,
  reading: ColumnContext,
): ReadColumn {
  const { opened, lacksCells } = reading;
  const states = new OwnRowStates(reading.lines.length);
  const problems = reading.before.ofNextPass();
  const { mapping } = opened;
  const header = headerOf(name, opened);
  const place = placesUnder(header, reading);
  const codes = dictionary.codes.toArray();
  const own = dictionary.texts();
  const {
    values: read,
    full,
    broken,
    areDistinctKeys,
    ...repaired
  } = parseDistinct(own, name, column, reading);
  const given = mapping.defaults[name];
  reportRepaired(repaired, { codes, texts: own }, place, problems);
  const { texts, values, defaultCode } = withDefault(own, read, given, column);

  const lookup = mapping.lookup[name];
  const { isKnown } = columnWords(name, column, opened.source);
  const faultOf = faultFinder({
    column,
    format: reading.format,
    broken,
    lookup: lookup && { ...lookup, kind: opened.source.contract.kind, name, isKnown },
    hasDefault: defaultCode >= 0,
  });
  const asked = unknownWords(name, column, { codes, texts: own, broken }, reading);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (full[code] === 1) continue;
    if (broken[code] === "cell.unknown_word") {
      states.setWrong(row);
      continue;
    }
    const fault = faultOf(code);
    if (defaultCode >= 0 && (fault === null || fault.readsAsBlank)) codes[row] = defaultCode;
    if (fault === null || lacksCells[row] === 1) continue;
    const value = () => texts.at(code) ?? "";
    const isError = problems.add(fault.rule, place(row, value), (didYouMean) =>
      fault.expected(value(), didYouMean),
    );
    if (isError || !fault.readsAsBlank) states.setWrong(row);
  }
  return { column: { header, codes, texts, values, areDistinctKeys }, asked, problems, rowStates: states };
}

/** A column that only report.yaml gives: one value for every row. */
export function constantColumn(
  name: string,
  column: Column,
  given: string | number,
  rows: number,
): CodedColumn {
  const values = [constantOf(given, column) ?? null];
  return { header: name, codes: new Int32Array(rows), texts: [String(given)], values, areDistinctKeys: true };
}
