import { expect, test } from "vitest";
import { amount, money, percentage, share } from "../../../contract/column.ts";
import { fileMappingSchema } from "../../../contract/mapping.ts";
import { factorOfCells, numberIn, timesFactor } from "./number-in.ts";

const words = { nl: "kolom", doc: { nl: "", en: "" }, min: 0 };

test("a number is that of its cell, multiplied by what report.yaml says", () => {
  expect(numberIn("1.250,5", amount(words), { decimal: ",", factor: 2 })).toBe(2501);
  expect(numberIn("x", amount(words), { decimal: ",", factor: 2 })).toBeNull();
});

test("a percentage is one where a share is expected, and is not multiplied", () => {
  expect(numberIn("50%", share(words), { decimal: ",", factor: 2 })).toBe(0.5);
  expect(numberIn("50%", amount(words), { decimal: ",", factor: 2 })).toBeNull();
});

test("where a percentage is asked of people a number above 1 is one of a hundred", () => {
  const said = (text: string) => numberIn(text, percentage(words), { decimal: ",", factor: 1 });
  expect(["70", "70%", "0,7", "1", "1,5", "100", "0", "130"].map(said)).toEqual([
    ...[0.7, 0.7, 0.7, 1],
    ...[0.015, 1, 0, 1.3],
  ]);
});

const mapping = fileMappingSchema.parse({ multiply: { hours: 0.5, value: 1000 } });

test("numbers are multiplied as report.yaml says, and money only when its currency is known", () => {
  expect(factorOfCells("hours", amount(words), mapping)).toBe(0.5);
  expect(factorOfCells("other", amount(words), mapping)).toBe(1);
  expect(factorOfCells("value", money(words), mapping)).toBe(1);
});

test("the product has the figures that are written", () => {
  expect(timesFactor(1.005, 1000)).toBe(1005);
  expect(timesFactor(0.1, 3)).toBe(0.3);
  expect(timesFactor(7, 1)).toBe(7);
});
