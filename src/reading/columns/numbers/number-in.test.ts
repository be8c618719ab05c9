import { expect, test } from "vitest";
import { amount, share } from "../../../contract/column.ts";
import { numberIn } from "./number-in.ts";

const words = { nl: "kolom", doc: { nl: "", en: "" } };

test("a number is that of its cell, multiplied by what report.yaml says", () => {
  expect(numberIn("1.250,5", amount({ ...words, min: 0 }), { decimal: ",", factor: 2 })).toBe(2501);
  expect(numberIn("x", amount({ ...words, min: 0 }), { decimal: ",", factor: 2 })).toBeNull();
});

test("a percentage is one where a share is expected, and is not multiplied", () => {
  expect(numberIn("50%", share(words), { decimal: ",", factor: 2 })).toBe(0.5);
  expect(numberIn("50%", amount({ ...words, min: 0 }), { decimal: ",", factor: 2 })).toBeNull();
});
