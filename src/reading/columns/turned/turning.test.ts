import { expect, test } from "vitest";
import { yearSaid } from "./turning.ts";

/** The year that a title, or the name of a file, speaks of. */
const yearOf = (titles: readonly string[], file = "targets.csv", starts = 1) =>
  yearSaid({ titles: [{ cells: titles, line: 1 }], file, fiscal: { starts, namedBy: null } });

test("the first year is taken that a title speaks of, else the name of the file", () => {
  expect(yearOf(["Targets 2026", "2027"], "targets-2025.csv")).toBe(2026);
  expect(yearOf([], "targets-2025.csv")).toBe(2025);
  expect(yearOf(["Versie 12026"], "targets.csv")).toBeUndefined();
  expect(yearOf(["1999"])).toBeUndefined();
});

test("two years are a fiscal year where that lies in two, else the first of them", () => {
  expect(yearOf(["Boekjaar 2025/26"], "", 4)).toBe("2025/26");
  expect(yearOf(["Boekjaar 2025-2026"], "", 2)).toBe("2025/26");
  expect(yearOf(["Boekjaar 2025/26"])).toBe(2025);
  expect(yearOf(["Boekjaar 2025/27"], "", 4)).toBe(2025);
});
