import { expect, test } from "vitest";
import { numberFormats, numberIn } from "./number-formats.ts";

const dutch = numberFormats("nl", "EUR");

test("a share is a percentage, an amount in the currency of the report, a day a day", () => {
  expect(dutch({ value: 0.29, unit: "share" })).toBe("0%");
  expect(dutch({ value: 12, unit: "currency" })).toBe("[$€] #,##0;-[$€] #,##0");
  expect(numberFormats("en", "GBP")({ value: 12, unit: "currency" })).toBe("[$£]#,##0;-[$£]#,##0");
  expect(numberFormats("en", "CHF")({ value: 12, unit: "currency" })).toContain("CHF");
  expect(dutch({ value: 0, unit: "day" })).toBe("d mmm yyyy");
});

test("a star is shown behind the number, whatever its sign", () => {
  expect(dutch({ value: 1, unit: "thousands", mark: "*" })).toBe('#,##0"*"');
  expect(dutch({ value: 1, unit: "currency", mark: "*" })).toBe('[$€] #,##0"*";-[$€] #,##0"*"');
});

test("what a cell holds is what its heading says it is in", () => {
  expect(numberIn({ value: Date.UTC(2026, 9, 31), unit: "day" })).toBe(46_326);
  expect(numberIn({ value: Date.UTC(2026, 9, 1), unit: "month" })).toBe(46_296);
  expect(numberIn({ value: -64_123, unit: "thousands" })).toBe(-64.123);
  expect(numberIn({ value: 0.03, unit: "points" })).toBe(3);
  expect(numberIn({ value: 0.375, unit: "share" })).toBe(0.375);
});

test("no zero is negative", () => {
  expect(Object.is(numberIn({ value: -0, unit: "count" }), 0)).toBe(true);
  expect(Object.is(numberIn({ value: -0, unit: "thousands" }), 0)).toBe(true);
});
