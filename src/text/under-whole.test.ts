import { expect, test } from "vitest";
import { isUnderWhole } from "./under-whole.ts";

test("what reads 100 % is not under the whole", () => {
  expect(isUnderWhole(468 / 470)).toBe(false);
  expect(isUnderWhole(0.994)).toBe(true);
  expect(isUnderWhole(1.2)).toBe(false);
});
