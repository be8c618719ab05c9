import { expect, test } from "vitest";
import { dayOfParts } from "../../calendar/day.ts";
import {
  amount,
  type Column,
  choice,
  day,
  dayOfWork,
  key,
  periodDay,
  share,
  text,
} from "../../contract/column.ts";
import { cellReader, constantOf, holdsAnyText, ruleOfLong } from "./cell.ts";
import type { CellFormat } from "./cell-meaning.ts";
import { plainDays } from "./dates/day-format.ts";
import { saysNothing } from "./words/nothing-words.ts";

const words = { nl: "kolom", doc: { nl: "", en: "" } };
const value = amount({ ...words, min: 0, max: 1000 });
const outcome = choice({
  ...words,
  words: { won: ["gewonnen", "getekend"], lost: ["verloren", "getekend"] },
});
const stage = choice({ ...words, words: { won: ["gewonnen"], lost: ["verloren"] }, isStage: true });
const days = { ...plainDays, order: "dmy" } as const;
const format: CellFormat = { decimal: ",", factor: 1, days };
const plain = { isNothing: saysNothing, isKnown: () => false };

/** What a cell of a column means, under what report.yaml says of its words. */
const read = (
  column: Column,
  cell: string,
  own: Record<string, string | number> = {},
  other: Partial<CellFormat> = {},
) => cellReader(column, { ...format, ...other }, own, plain)(cell);
const day31 = dayOfParts(2026, 10, 31);

test("a cell means a number, a day, a known word or a text; blank and a word for nothing mean nothing", () => {
  expect(read(value, "1.000,00")).toEqual({ value: 1000 });
  expect(read(day(words), "31-10-2026")).toEqual({ value: day31 });
  expect(read(outcome, "GEWONNEN")).toEqual({ value: "won" });
  expect(read(outcome, "lost")).toEqual({ value: "lost" });
  expect(read(text(words), " Jan\u00a0 Smit ")).toEqual({ value: "Jan Smit" });
  for (const cell of ["", "-", "n.v.t."]) expect(read(value, cell)).toEqual({ value: null });
});

test("the first value that has a word has it", () => {
  expect(read(outcome, "getekend")).toEqual({ value: "won" });
});

test("what a cell cannot mean breaks the rule of its kind, or that of its bounds", () => {
  expect(read(value, "x")).toEqual({ broken: "cell.not_a_number" });
  expect(read(value, "50%")).toEqual({ broken: "cell.not_a_number" });
  expect(read(value, "1001")).toEqual({ broken: "cell.out_of_range" });
  expect(read(value, "-1")).toEqual({ broken: "cell.out_of_range" });
  expect(read(day(words), "x")).toEqual({ broken: "cell.not_a_date" });
  expect(read(day(words), "31-12-1949")).toEqual({ broken: "cell.out_of_range" });
  expect(read(day(words), "01-01-1950")).toMatchObject({ value: dayOfParts(1950, 1, 1) });
  expect(read(day(words), "31-12-2099")).toMatchObject({ value: dayOfParts(2099, 12, 31) });
  expect(read(outcome, "x")).toEqual({ broken: "cell.unknown_word" });
});

test("a number is multiplied by what report.yaml says, a percentage is not", () => {
  expect(read(value, "1,5", {}, { factor: 100 })).toEqual({ value: 150 });
  expect(read(share(words), "50%", {}, { factor: 0.01 })).toEqual({ value: 0.5 });
  expect(read(share(words), "50", {}, { factor: 0.01 })).toEqual({ value: 0.5 });
});

test("a month stands for its first or last day where a period is bound, for its last weekday where it is counted, and else for none", () => {
  expect(read(periodDay("first", words), "10-2026")).toEqual({ value: dayOfParts(2026, 10, 1) });
  expect(read(periodDay("last", words), "10-2026")).toEqual({ value: day31 });
  const work = dayOfWork("count", words);
  expect(read(work, "10-2026", {}, { days: { ...days, readsMonths: true } })).toEqual({
    value: dayOfParts(2026, 10, 30),
  });
  expect(read(work, "10-2026")).toEqual({ broken: "cell.not_a_date" });
  expect(read(work, "x", {}, { days: { ...days, readsMonths: true } })).toEqual({
    broken: "cell.not_a_date",
  });
});

test("a stage is known with what stands around it, another choice is not", () => {
  expect(read(stage, "5. Gewonnen (NL)")).toEqual({ value: "won" });
  expect(read(outcome, "5. Gewonnen (NL)")).toEqual({ broken: "cell.unknown_word" });
  expect(read(stage, "5. Onbekend")).toEqual({ broken: "cell.unknown_word" });
  expect(read(stage, "5. Getekend", { Getekend: "won" })).toEqual({ value: "won" });
});

test("words of report.yaml go first, and * means every other that is not known", () => {
  const own = { Akkoord: "won", "*": "lost" };
  expect(read(outcome, "akkoord", own)).toEqual({ value: "won" });
  expect(read(outcome, "gewonnen", own)).toEqual({ value: "won" });
  expect(read(outcome, "iets", own)).toEqual({ value: "lost" });
  expect(read(outcome, "", own)).toEqual({ value: null });
  expect(read(outcome, "verloren", { verloren: "won" })).toEqual({ value: "won" });
  expect(read(text(words), "iets", { "*": "Noord" })).toEqual({ value: "Noord" });
  expect(read(text(words), "-", { "*": "Noord" })).toEqual({ value: null });
  expect(
    cellReader(key(words), format, { "*": "K1" }, { ...plain, isKnown: (each) => each === "K2" })("K2"),
  ).toEqual({ value: "K2" });
});

test("a constant of report.yaml is a number with a point or a comma, a date with its year first, a word in either language", () => {
  expect([constantOf("1,5", value), constantOf("1.5", value), constantOf(1.5, value)]).toEqual([
    1.5, 1.5, 1.5,
  ]);
  expect(constantOf("2026-10-31", day(words))).toBe(day31);
  expect(constantOf("31-10-2026", day(words))).toBeUndefined();
  expect(constantOf("31 okt 2026", day(words))).toBeUndefined();
  expect(constantOf("verloren", outcome)).toBe("lost");
  expect(constantOf("iets", outcome)).toBeUndefined();
  expect(constantOf(" ", value)).toBeNull();
  expect(constantOf("?", text(words))).toBeUndefined();
  expect(constantOf(1001, value)).toBeUndefined();
});

test("any text may stand in a column of texts or keys; elsewhere one that is too long is none", () => {
  expect([text(words), key(words), value, day(words), outcome].map(holdsAnyText)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([text(words), key(words), value, day(words), outcome].map(ruleOfLong)).toEqual([
    "cell.too_long",
    "cell.too_long",
    "cell.not_a_number",
    "cell.not_a_date",
    "cell.unknown_word",
  ]);
});
