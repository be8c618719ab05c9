import { expect, test } from "vitest";
import type { DecimalMark } from "../../../contract/column.ts";
import { markOfRates, rateOf } from "./rate-mark.ts";

test("a rate is a number above nothing, and no percentage", () => {
  expect(rateOf("1,08", ",")).toBe(1.08);
  expect(rateOf("1,08", ".")).toBeNull();
  expect(["0", "-1,08", "8%", ""].map((text) => rateOf(text, ","))).toEqual([null, null, null, null]);
});

test.each<[string, string[], DecimalMark | null, DecimalMark | null]>([
  ["one that can be read in one way tells of the others", ["1,08", "1,085"], null, ","],
  ["so it does against the habit", ["1.08", "1.085"], ",", "."],
  ["where those near it have the other mark nothing fits", ["1,08", "1.085"], null, null],
  ["as many of both contradict each other", ["1,08", "1.08"], ",", null],
  ["with points too", ["1.085", "1.091"], ".", "."],
  ["with points too, not against the habit", ["1.085", "1.091"], ",", null],
  ["a point that leads explains the others", ["1.08", "1.09", "1.085"], null, "."],
  ["texts that are no rates tell nothing", ["geen"], null, "."],
  ["with which they are near each other", ["1.085", "1.085,5"], null, ","],
  ["three figures behind every mark are a fraction, with the habit", ["1,085", "1,091"], ",", ","],
  ["without the habit they may be thousands", ["1,085", "1,091"], null, null],
  ["so they may against it", ["1,085", "1,091"], ".", null],
  ["both marks between three figures tell nothing", ["1,085", "1.091"], ",", null],
  ["whole numbers have the mark of the habit", ["100", "101"], ",", ","],
  ["and a point without one", ["100", "101"], null, "."],
])("the mark of rates: %s", (_, texts, habit, mark) => {
  expect(markOfRates(texts, habit)).toBe(mark);
});

test("rates of one currency lie less than a hundred times from each other", () => {
  expect(markOfRates(["1,250", "12,6"], null)).toBe(",");
  expect(markOfRates(["12.6", "1,259"], null)).toBe(".");
  expect(markOfRates(["12.6", "1,260"], null)).toBeNull();
});
