import { expect, test } from "vitest";
import { amount, money } from "../../contract/column.ts";
import { fileMappingSchema } from "../../contract/mapping.ts";
import { factorOfCells, timesFactor } from "./multiplied.ts";

const words = { nl: "aantal", doc: { nl: "", en: "" }, min: 0 };
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
