import { expect, test } from "vitest";
import { cutTest } from "./cut-by-excel.ts";

const isCut = (text: string, ...others: string[]) => cutTest(() => [text, ...others])(text);
const long = (figures: number, zeros: number) =>
  `${"123456789012345678901234".slice(0, figures)}${"0".repeat(zeros)}`;

test.each([["1,23457E+11"], ["1.23457E+11"], ["1,2E11"], ["1E+15"], ["1,23457e+11"]])(
  "%s is a number of which Excel left no more",
  (text) => {
    expect(isCut(text)).toBe(true);
  },
);

test.each([["1E5"], ["12E+5"], ["123"], ["12,3E+5"], ["E+5"], ["1E+5x"]])("%s may be a code", (text) => {
  expect(isCut(text)).toBe(false);
});

test("long numbers are cut where all of two or more end in zeros behind the 15th figure", () => {
  const other = `9${long(14, 3)}`;
  expect(isCut(long(15, 3), other)).toBe(true);
  expect(isCut(long(15, 1), other)).toBe(true);
  expect(isCut(long(15, 3))).toBe(false);
  expect(isCut(long(15, 3), other, long(18, 0))).toBe(false);
  expect(isCut(long(15, 0), other, long(15, 3))).toBe(false);
  expect(isCut(long(15, 3), other, "K12", long(15, 0))).toBe(true);
});
