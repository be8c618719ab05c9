import { expect, test } from "vitest";
import { inLine, numberText, oneLine, valueText } from "./cell-text.ts";
import type { NumberKind, NumberStyle } from "./number-format.ts";

test.each([
  [45_000, "45000"],
  [-1234.5, "-1234.5"],
  [0.1 + 0.2, "0.3"],
  [249_188.439_999_999_97, "249188.44"],
  [1.25, "1.25"],
  [1e21, "1000000000000000000000"],
  [2.5e-7, "0.00000025"],
])("the number %d has the digits that Excel shows", (value, text) => {
  expect(numberText(value, ".")).toBe(text);
});

test("three figures behind the mark are four, so that they are no thousands", () => {
  expect(numberText(1.234, ".")).toBe("1.2340");
  expect(numberText(1.234, ",")).toBe("1,2340");
});

const in1900 = { decimal: ".", system: 1900 } as const;
const shown = (kind: NumberKind, figures = 0): NumberStyle => ({ kind, figures });
const in1904 = { decimal: ".", system: 1904 } as const;

test("days count from 1900, in which Excel has a 29 February too many", () => {
  expect([1, 59, 61, 46_326].map((day) => valueText(day, shown("date"), in1900))).toEqual([
    "1900-01-01",
    "1900-02-28",
    "1900-03-01",
    "2026-10-31",
  ]);
});

test("or from 1904, as older Macs did: the same day is another number", () => {
  expect(valueText(46_326 - 1462, shown("date"), in1904)).toBe("2026-10-31");
  expect(valueText(0, shown("date"), in1904)).toBe("1904-01-01");
});

test("a date with a time has both, a time alone none, a duration goes on beyond a day", () => {
  expect(valueText(46_326 + 0.604_166_666_7, shown("date"), in1900)).toBe("2026-10-31 14:30");
  expect(valueText(46_326.999_999_999, shown("date"), in1900)).toBe("2026-11-01");
  expect(valueText(0.604_189_814_8, shown("time"), in1900)).toBe("14:30:02");
  expect(valueText(1.5, shown("duration"), in1900)).toBe("36:00");
  expect(valueText(46_326.5, shown("time"), in1900)).toBe("2026-10-31 12:00");
});

test("a number that is shown with zeros in front has them: it is somebody's", () => {
  const six = shown("number", 6);
  expect([201, 1_234_567, 0.5, -3].map((value) => valueText(value, six, in1900))).toEqual([
    "000201",
    "1234567",
    "0.5",
    "-3",
  ]);
});

test("what no day can be is the number that it is", () => {
  expect(valueText(-1, shown("date"), in1900)).toBe("-1");
  expect(valueText(20_261_031, shown("date"), in1900)).toBe("20261031");
});

test("line breaks, tabs and what Excel writes for them are spaces; quotes are doubled", () => {
  expect(oneLine("a\r\nb\nc\td_x000D_e")).toBe("a b c d e");
  expect(inLine('12" buis')).toBe('"12"" buis"');
  expect(inLine("buis")).toBe("buis");
});
