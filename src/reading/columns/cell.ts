import { monthOfDay } from "../../calendar/window.ts";
import type { Column, ColumnKind, PeriodEdge } from "../../contract/column.ts";
import type { RuleId } from "../../contract/rules.ts";
import { foldName, withPlainSpaces } from "../fold.ts";
import { toFillIn } from "../problems/to-fill-in.ts";
import type { FiscalYears } from "../report-calendar.ts";
import type { CellFormat, CellValue, Meaning } from "./cell-meaning.ts";
import { parseDay, plainDays } from "./dates/day-format.ts";
import { countedPeriod, parsePeriod } from "./dates/period-format.ts";
import { numberIn } from "./numbers/number-in.ts";
import { saidWords } from "./words/said-words.ts";
import { stageWord } from "./words/stage-word.ts";
import { wordsInParts } from "./words/words-in-parts.ts";

/** What can be said of the texts of a column before they are read. */
export interface ColumnWords {
  /** Whether a text stands for nothing. */
  isNothing(text: string): boolean;
  /** Whether a text is the number or name of something that is known, which `"*"` leaves as it is. */
  isKnown(text: string): boolean;
}

const ruleOfKind: Record<ColumnKind, RuleId> = {
  text: "cell.blank",
  key: "cell.blank",
  day: "cell.not_a_date",
  amount: "cell.not_a_number",
  choice: "cell.unknown_word",
};

/** Of a million texts that break a rule each means the same. */
const brokenOfKind: Record<ColumnKind, Meaning> = {
  text: { broken: ruleOfKind.text },
  key: { broken: ruleOfKind.key },
  day: { broken: ruleOfKind.day },
  amount: { broken: ruleOfKind.amount },
  choice: { broken: ruleOfKind.choice },
};

/** The value behind each known word of a column, folded. */
function foldedWords({ words = new Map() }: Column): Map<string, string> {
  const values = new Map<string, string>();
  for (const [value, others] of words) {
    for (const word of [value, ...others].map(foldName)) if (!values.has(word)) values.set(word, value);
  }
  return values;
}

/** Columns whose words are folded: a column of a million unknown words asks for them as often. */
const wordsKnown = new WeakMap<Column, Map<string, string>>();

/** The known value behind a word, in whichever language; null where there is none. */
function wordValue(text: string, column: Column): string | null {
  const known = wordsKnown.get(column) ?? foldedWords(column);
  wordsKnown.set(column, known);
  return known.get(foldName(text)) ?? null;
}

/** The day that a period stands for; null where the column takes months alone and it is longer. */
function periodIn(text: string, edge: PeriodEdge, { takesMonths }: Column, fiscal: FiscalYears) {
  const [day, first, last] = [edge, "first" as const, "last" as const].map((each) =>
    parsePeriod(text, each, fiscal),
  );
  if (day == null || first == null || last == null) return null;
  return takesMonths && monthOfDay(first) !== monthOfDay(last) ? null : day;
}

function parsed(text: string, column: Column, format: CellFormat): CellValue {
  if (column.kind === "amount") {
    return numberIn(text, column, format);
  }
  if (column.kind === "day") {
    const { days } = format;
    const day = parseDay(text, days);
    if (day === null && column.monthAs) return periodIn(text, column.monthAs, column, days.fiscal);
    return day === null && days.readsMonths ? (countedPeriod(text)?.lastWeekday ?? null) : day;
  }
  return column.kind === "choice" ? wordValue(text, column) : withPlainSpaces(text).trim();
}

function checked(value: CellValue, column: Column): Meaning {
  if (value === null) return brokenOfKind[column.kind];
  return column.schema.safeParse(value).success ? { value } : { broken: "cell.out_of_range" };
}

/**
 * What a constant in report.yaml means in a column: numbers with a point or a comma, dates as 2026-10-31,
 * words in either language. Blank is null. Undefined where the column cannot hold it.
 */
export function constantOf(given: string | number, column: Column): CellValue | undefined {
  const text = String(given).trim();
  if (text === "") return null;
  if (text === toFillIn) return undefined;
  if (column.kind === "day" && !/^\d{4}-/.test(text)) return undefined;
  const decimal = typeof given === "string" && text.includes(",") ? "," : ".";
  const meaning = checked(parsed(text, column, { decimal, factor: 1, days: plainDays }), column);
  return "value" in meaning ? meaning.value : undefined;
}

/** Whether every text that is not blank may stand in a column: then there is nothing to check. */
export function holdsAnyText({ kind }: Column): boolean {
  return kind === "text" || kind === "key";
}

/** The rule that a text breaks that is longer than any that is read. */
export function ruleOfLong(column: Column): RuleId {
  return holdsAnyText(column) ? "cell.too_long" : ruleOfKind[column.kind];
}

/**
 * Reads the cells of one column; `own` are the words of the export and what report.yaml says that they mean,
 * `"*"` all others that are not known.
 */
export function cellReader(
  column: Column,
  format: CellFormat,
  own: Readonly<Record<string, string | number>>,
  { isNothing, isKnown }: ColumnWords,
): (text: string) => Meaning {
  const constants = Object.entries(own).map(([word, given]) => [word, constantOf(given, column)] as const);
  const words = saidWords(constants.filter(([word]) => word !== "*"));
  const inParts = column.kind === "choice" ? wordsInParts(constants) : () => undefined;
  const known = (text: string) => words(text) ?? inParts(text);
  // Of a stage something is taken away: parts of it are no parts of a cell any more.
  const find = (word: string) => words(word) ?? wordValue(word, column);
  const blankIsNothing = (text: string): Meaning => {
    if (text === "" || isNothing(text)) return { value: null };
    const meaning = checked(parsed(text, column, format), column);
    if (!("broken" in meaning) || !column.isStage) return meaning;
    const stage = stageWord(text, find);
    return stage === null ? meaning : { value: stage };
  };
  if (constants.length === 0) return blankIsNothing;
  const every = constants.find(([word]) => word === "*")?.[1];
  const isWords = holdsAnyText(column);
  return (text) => {
    const meant = known(text);
    if (meant !== undefined) return { value: meant };
    if (isWords && every !== undefined && !isNothing(text) && !isKnown(text)) return { value: every };
    const meaning = blankIsNothing(text);
    return "broken" in meaning && every !== undefined ? { value: every } : meaning;
  };
}
