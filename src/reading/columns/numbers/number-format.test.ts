import { expect, test } from "vitest";
import type { DecimalMark } from "../../../contract/column.ts";
import { bothWays, longestNumber, parseNumber, withOtherMarks } from "./number-format.ts";

const [noBreak, narrow, figure, thin] = ["\u00a0", "\u202f", "\u2007", "\u2009"];

test.each<[string, DecimalMark, number | null]>([
  ["1250", ",", 1250],
  ["1.250", ",", 1250],
  ["1.250,50", ",", 1250.5],
  ["1,250.50", ",", null],
  ["1,250.50", ".", 1250.5],
  ["1.250.000", ",", 1_250_000],
  ["1.250.00", ",", null],
  ["1.250", ".", 1.25],
  ["1 250,5", ",", 1250.5],
  [`1${noBreak}250`, ",", 1250],
  [`1${narrow}250`, ",", 1250],
  [`1${figure}250`, ",", 1250],
  [`1${thin}250`, ",", 1250],
  ["1'250.50", ".", 1250.5],
  ["1’250", ",", 1250],
  ["1‘250", ",", 1250],
  ["1ʼ250", ",", 1250],
  ["1´250", ",", 1250],
  ["1`250", ",", 1250],
  ["1.250'000", ",", null],
  ["0.250.000", ",", null],
  ["1234.567", ",", null],
  ["1250,125", ",", 1250.125],
  ["12,50,000", ".", 1_250_000],
  ["1,25,000.5", ".", 125_000.5],
  ["12,50,000", ",", null],
  ["123,50,000", ".", null],
  ["12,5,000", ".", null],
  [",5", ",", 0.5],
  [".5", ".", 0.5],
  [".5", ",", null],
  ["-.5", ".", -0.5],
  ["€ ,5", ",", 0.5],
  ["007", ",", 7],
  ["0.000", ",", 0],
  ["0,000", ".", 0],
  ["0.0000", ",", null],
])("%s with a decimal %s is %s", (text, decimal, value) => {
  expect(parseNumber(text, decimal)).toBe(value);
});

test.each([
  ["-5", -5],
  ["−5", -5],
  ["–5", -5],
  ["—5", -5],
  ["5-", -5],
  ["- 5", -5],
  ["+5", 5],
  ["-/- 5", -5],
  ["5 -/-", -5],
  ["(5)", -5],
  ["(-5)", -5],
  ["--5", null],
  ["(5", null],
  ["5)", null],
  ["5+", null],
])("what stands around 5 in %s makes it %s", (text, value) => {
  expect(parseNumber(text, ",")).toBe(value);
});

test.each([
  ["€ 1.250,50", 1250.5],
  ["EUR 1.250,50", 1250.5],
  ["1.250,50 EUR", 1250.5],
  ["€ -5", -5],
  ["-€ 5", -5],
  ["(€ 5)", -5],
  ["kr. 5", 5],
  ["Fr.5", 5],
  ["5 km", null],
  ["circa 5", null],
  ["5 EUR USD", null],
  ["€ 5 EUR 5", null],
])("with a currency around it %s is %s", (text, value) => {
  expect(parseNumber(text, ",")).toBe(value);
});

test.each<[string, DecimalMark, number | null]>([
  ["50%", ",", 0.5],
  ["50 %", ",", 0.5],
  ["-12,5%", ",", -0.125],
  ["12,-", ",", 12],
  ["12,--", ",", 12],
  ["12.-", ".", 12],
  ["12,-", ".", 12],
  ["1.250,-", ",", 1250],
  ["1.250,-", ".", null],
  ["1,250.-", ".", 1250],
  ["1,250.-", ",", null],
  ["12,–", ",", 12],
  ["€ 12,-", ",", 12],
])("%s with a decimal %s is %s: a hundredth, or whole euros", (text, decimal, value) => {
  expect(parseNumber(text, decimal)).toBe(value);
});

test.each(["", "-", "€", "x", "1 2", "1,2,3", "5 5"])("%s is no number", (text) => {
  expect(bothWays(text)).toBeNull();
});

test.each([
  ["1.250", { ",": 1250, ".": 1.25 }],
  ["1.250,50", { ",": 1250.5, ".": null }],
  ["12,5", { ",": 12.5, ".": null }],
  ["1,250", { ",": 1.25, ".": 1250 }],
  ["1250", { ",": 1250, ".": 1250 }],
])("%s is both ways %o", (text, ways) => {
  expect(bothWays(text)).toEqual(ways);
});

test("no number has more than 100 characters", () => {
  expect(longestNumber).toBe(100);
  expect(parseNumber("1".padStart(100, "0"), ",")).toBe(1);
  expect(parseNumber("1".padStart(101, "0"), ",")).toBeNull();
});

test("a number can be written with its marks the other way round", () => {
  expect(withOtherMarks("1,250.50")).toBe("1.250,50");
  expect(withOtherMarks("1.250.000,5")).toBe("1,250,000.5");
});
