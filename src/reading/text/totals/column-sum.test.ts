import { expect, test } from "vitest";
import { ColumnSum, isNumber } from "./column-sum.ts";

function sumOf(...cells: string[]) {
  const sum = new ColumnSum();
  for (const cell of cells) sum.add(cell);
  return sum;
}

test("a cell is the sum of the numbers above it, under either mark", () => {
  expect(sumOf("1,5", "2,5").isSum("4,0", false)).toBe(true);
  expect(sumOf("1.5", "2.5").isSum("4.00", false)).toBe(true);
  expect(sumOf("1.250,50", "€ 0,50").isSum("1.251", false)).toBe(true);
  expect(sumOf("1,5", "2,5").isSum("5", false)).toBe(false);
  expect(sumOf("1", "x", "").isSum("x", false)).toBe(false);
});

test("a sum agrees to the digits that it has, up to half of the last", () => {
  expect(sumOf("1,24", "1,00").isSum("2,2", false)).toBe(true);
  expect(sumOf("1,25", "1,00").isSum("2,3", false)).toBe(true);
  expect(sumOf("1,26", "1,00").isSum("2,2", false)).toBe(false);
});

test("of numbers that were rounded each, it may be off by as many halves, and by a thousandth at most", () => {
  expect(sumOf("1000", "1000", "1000").isSum("3001", false)).toBe(true);
  expect(sumOf("1000", "1000", "1000").isSum("3002", false)).toBe(false);
  expect(sumOf("100", "100", "100").isSum("301", false)).toBe(false);
  expect(sumOf("500", "500").isSum("1001", false)).toBe(true);
  expect(sumOf("499", "499").isSum("999", false)).toBe(false);
});

test("an average is one where it is called so", () => {
  expect(sumOf("2", "4").isSum("3", true)).toBe(true);
  expect(sumOf("2", "4").isSum("6", true)).toBe(false);
  expect(sumOf("2", "4").isSum("3", false)).toBe(false);
});

test("nothing is the sum of nothing, and two sums together are one", () => {
  expect(sumOf("", "x").isSum("0", false)).toBe(false);
  const both = sumOf("1", "2").plus(sumOf("3,5"));
  expect([both.numbers, both.isSum("6,5", false)]).toEqual([3, true]);
});

test.each([
  ["1,5", true],
  [" 5 ", true],
  ["€ 5", true],
  ["", false],
  [" ", false],
  ["x", false],
])("%j is a number: %s", (text, is) => {
  expect(isNumber(text)).toBe(is);
});

test.each([
  ["2,24", true],
  [" 2,24 ", true],
  ["2,24 €", true],
  ["2,60", false],
  ["2,60 €", false],
])("the digits of %j say how near it must be to 2,24: %s", (text, is) => {
  expect(sumOf(" 1,24 ", "1,00").isSum(text, false)).toBe(is);
  expect(sumOf("1.24", "1.00").isSum(text.replace(",", "."), false)).toBe(is);
});
