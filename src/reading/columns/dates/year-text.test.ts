import { expect, test } from "vitest";
import { bothYears, firstOfTwo } from "./year-text.ts";

test.each([
  ["2025/26", 2025],
  ["2025-26", 2025],
  ["2025–2026", 2025],
  ["2025 / 2026", 2025],
  [" 1999/2000 ", 1999],
  ["2025/27", null],
  ["2025/25", null],
  ["2025", null],
  ["1899/1900", null],
  ["2099/00", null],
  ["25/26", null],
])("%s names two years of which the first is %s", (text, first) => {
  expect(firstOfTwo(text)).toBe(first);
});

test("a year and the next are written by both", () => {
  expect([2025, 2008, 1999].map(bothYears)).toEqual(["2025/26", "2008/09", "1999/00"]);
});
