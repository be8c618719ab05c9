import { expect, test } from "vitest";
import {
  firstYearOf,
  monthText,
  periodText,
  readingsOfYear,
  yearsOn,
  yearWithin,
} from "./years-of-periods.ts";

const periods = (...numbers: number[]) =>
  numbers.map((number, position) => ({ position, period: { number, year: null }, rest: "" }));

test("where periods begin anew the next year begins", () => {
  expect(yearsOn(periods(11, 12, 1, 2))).toEqual([0, 0, 1, 1]);
  expect(yearsOn(periods(1, 2, 3))).toEqual([0, 0, 0]);
  expect(yearsOn(periods(1, 1, 1))).toEqual([0, 1, 2]);
  expect(yearsOn([])).toEqual([]);
});

test("a month of a fiscal year is in the calendar year in which it lies", () => {
  expect([3, 4, 12].map((month) => yearWithin(2026, month, 4))).toEqual([2027, 2026, 2026]);
  expect([firstYearOf(2026, "start"), firstYearOf(2026, "end")]).toEqual([2026, 2025]);
  expect(monthText(2026, 4)).toBe("2026-04");
});

test.each([
  ["months", "2026", 4, "2026-04"],
  ["months", "2025/26", 3, "2026-03"],
  ["months", "2025/26", 4, "2025-04"],
  ["quarters", "2026", 2, "Q2 2026"],
  ["years", "2025/26", 1, "2025/26"],
] as const)("of %s in %s number %i is %s", (which, year, number, text) => {
  expect(periodText(which, year, number, { starts: 4, namedBy: "start" })).toBe(text);
});

/** Each way in which months can be those of 2026: what says so, and the first and last month. */
const readings = (numbers: number[], starts: number, namedBy: "start" | "end" | null = null) =>
  readingsOfYear(periods(...numbers), 2026, { starts, namedBy }).map(
    ({ is, year, months }) => `${is} ${year}: ${months[0]} ${months.at(-1)}`,
  );
const year = (first: number) => Array.from({ length: 12 }, (_, i) => ((first - 1 + i) % 12) + 1);

test("months of a year that is the calendar's can be read in one way", () => {
  expect(readings(year(1), 1)).toEqual(["calendar 2026-01: 2026-01 2026-12"]);
  expect(readings([4, 5, 6], 4)).toEqual(["calendar 2026-04: 2026-04 2026-06"]);
  expect(readings([1, 2, 3], 4)).toEqual(["calendar 2026-01: 2026-01 2026-03"]);
});

test("months of two calendar years that follow each other are those", () => {
  expect(readings([11, 12, 1, 2], 1)).toEqual(["calendar 2026-11: 2026-11 2027-02"]);
  expect(readings([3, 4], 4)).toHaveLength(3);
  expect(readings([4, 5], 5)).toHaveLength(3);
});

test("months on both sides of the beginning of a fiscal year can be of either, those in its order of that alone", () => {
  expect(readings(year(1), 4)).toEqual([
    "calendar 2026-01: 2026-01 2026-12",
    "start 2026/27: 2027-01 2026-12",
    "end 2025/26: 2026-01 2025-12",
  ]);
  expect(readings(year(4), 4)).toEqual(["start 2026/27: 2026-04 2027-03", "end 2025/26: 2025-04 2026-03"]);
  expect(readings(year(4), 4, "end")).toEqual(["end 2025/26: 2025-04 2026-03"]);
});
