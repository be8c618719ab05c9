import { expect, test } from "vitest";
import { isSameText, maySayTheSame } from "./same-cell.ts";

test.each([
  ["2026-10-31", "31-10-2026", "a date as a Dutch spreadsheet saves it"],
  ["2026-10-31", "10/31/2026", "a date as an American one does"],
  ["1.200,50", "1200,5", "a number without its groups and last zero"],
  ["1200.50", "1200,5", "a number with the other mark"],
  ["€ 800", "800", "an amount without its sign"],
  [" Noord\u00a0Oost ", "Noord Oost", "white space of another kind"],
  ["", "  ", "nothing"],
])("%j may be %j: %s", (a, b) => {
  expect([maySayTheSame(a, b), maySayTheSame(b, a)]).toEqual([true, true]);
});

test.each([
  ["1.2OO", "1.200"],
  ["Noord", "noord"],
  ["31-10-2026", "30-10-2026"],
  ["800", ""],
  ["2026-10-31 09:00", "2026-10-31"],
])("%j is not %j", (a, b) => {
  expect([maySayTheSame(a, b), maySayTheSame(b, a)]).toEqual([false, false]);
});

test("letter for letter a date is only itself", () => {
  expect([isSameText("2026-10-31", "31-10-2026"), isSameText("a ", "a")]).toEqual([false, true]);
});
