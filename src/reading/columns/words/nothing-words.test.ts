import { expect, test } from "vitest";
import { saysNoAmount, saysNothing } from "./nothing-words.ts";

test.each([
  ["-"],
  ["–"],
  ["—"],
  ["n.v.t."],
  ["nvt"],
  ["N/A"],
  ["na"],
  ["#N/A"],
  ["#N/B"],
  ["NULL"],
  ["(null)"],
  ["\\N"],
  ["NaN"],
  ["(leeg)"],
  ["(blank)"],
  ["(empty)"],
  ["None"],
  ["geen"],
])("%s stands for nothing", (cell) => {
  expect(saysNothing(cell)).toBe(true);
  expect(saysNoAmount(cell)).toBe(true);
});

test.each([[""], ["0"], ["x"], ["geen idee"], ["--"]])("%j does not stand for nothing", (cell) => {
  expect([saysNothing(cell), saysNoAmount(cell)]).toEqual([false, false]);
});

test("a dash with a currency before or behind it is no amount", () => {
  expect(["€ -", "- €", "$–", "—£"].map(saysNoAmount)).toEqual([true, true, true, true]);
  expect(["€ -5", "€", "EUR -", `€ ${" ".repeat(4)}-`, `€ ${" ".repeat(5)}-`].map(saysNoAmount)).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
  expect(saysNothing("€ -")).toBe(false);
});
