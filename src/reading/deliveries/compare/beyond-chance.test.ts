import { expect, test } from "vitest";
import { isBeyondChance } from "./beyond-chance.ts";

test.each([
  [4, 4, false],
  [5, 5, true],
  [5, 12, false],
  [6, 12, true],
  [8, 60, false],
  [12, 60, true],
  [8, 412, false],
  [128, 412, true],
  [120, 5000, false],
  [200, 5000, true],
])("%i of %i rows that are gone", (gone, of, isBeyond) => {
  expect(isBeyondChance(gone, of)).toBe(isBeyond);
});

test("what is often so is no surprise", () => {
  expect(isBeyondChance(12, 60, 0.2)).toBe(false);
  expect(isBeyondChance(35, 60, 0.2)).toBe(true);
});
