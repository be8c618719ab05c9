import { expect, test } from "vitest";
import type { PeriodHeaders } from "../../../contract/mapping/unpivot.ts";
import { periodGroups, periodHeadersIn, periodIn } from "./period-headers.ts";

/** What a header says: number, year, and the words around it. */
function said(header: string, which: PeriodHeaders): string | null {
  const found = periodIn(header, which);
  return (
    found && `${found.period.number} of ${found.period.year}${found.rest === "" ? "" : `, ${found.rest}`}`
  );
}

test.each([
  ["2026-09", "9 of 2026"],
  ["2026/9", "9 of 2026"],
  ["202609", "9 of 2026"],
  ["2026M09", "9 of 2026"],
  ["2026-M9", "9 of 2026"],
  ["09-2026", "9 of 2026"],
  ["M9-2026", "9 of 2026"],
  ["M9", "9 of null"],
  ["m12", "12 of null"],
  ["2026-09-01", "9 of 2026"],
  ["2026-9-1 00:00:00", "9 of 2026"],
  ["01-09-2026", "9 of 2026"],
  ["1/9/2026 0:00", "9 of 2026"],
  ["9/1/2026", "9 of 2026"],
  ["13/1/2026", null],
  ["jan", "1 of null"],
  ["jan-26", "1 of 2026"],
  ["Jan '26", "1 of 2026"],
  ["Januari 2026", "1 of 2026"],
  ["2026 jan", "1 of 2026"],
  ["FY26 jan", "1 of null, fy26"],
  ["jan 2025/26", "1 of 2025/26"],
  ["jan 2025/27", null],
  ["Target jan", "1 of null, target"],
  ["Target (jan-26)", "1 of 2026, target"],
  ["jan - feb", null],
  ["2026-13", null],
  ["M13", null],
  ["omzet", null],
])("the header %s is the month %s", (header, expected) => {
  expect(said(header, "months")).toBe(expected);
});

test.each([
  ["Q1 2026", "1 of 2026"],
  ["q4-26", "4 of 2026"],
  ["K2", "2 of null"],
  ["kwartaal 3", "3 of null"],
  ["quarter 3 2026", "3 of 2026"],
  ["1e kwartaal 2026", "1 of 2026"],
  ["2026 Q1", "1 of 2026"],
  ["Q1 FY26", "1 of 2026"],
  ["Q1 BJ26", "1 of 2026"],
  ["Q1 GJ26", "1 of 2026"],
  ["Q1 fiscal year 2026", "1 of 2026"],
  ["Q1 boekjaar 2026", "1 of 2026"],
  ["Q1 Geschäftsjahr 2026", "1 of 2026"],
  ["Q1 jaar 2026", "1 of 2026"],
  ["Q1 year 2026", "1 of 2026"],
  ["Q1 2025/26", "1 of 2025/26"],
  ["Omzet Q1", "1 of null, omzet"],
  ["Q5", null],
  ["Q12", null],
  ["FAQ1", null],
])("the header %s is the quarter %s", (header, expected) => {
  expect(said(header, "quarters")).toBe(expected);
});

test.each([
  ["2026", "1 of 2026"],
  ["FY26", "1 of 2026"],
  ["FY 2026", "1 of 2026"],
  ["BJ26", "1 of 2026"],
  ["boekjaar 26", "1 of 2026"],
  ["2025/26", "1 of 2025/26"],
  ["2025/27", null],
  ["Target 2026", "1 of 2026, target"],
  ["26", null],
  ["1850", null],
  ["2026-10", null],
  ["jan 2026", null],
  ["Q1 2026", null],
  ["2026-10-05", null],
  ["nr 2026/117", null],
  ["2025 2026", null],
])("the header %s is the year %s", (header, expected) => {
  expect(said(header, "years")).toBe(expected);
});

const numbersIn = (headers: readonly string[], which: PeriodHeaders = "months") =>
  periodHeadersIn(headers, which).map(({ position, period }) => `${position}: ${period.number}`);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => String(i + 1));

test("numbers are months where all twelve are there", () => {
  expect(numbersIn(["team", ...upTo(12)])).toHaveLength(12);
  expect(numbersIn(["team", ...upTo(12).map((each) => each.padStart(2, "0"))])[0]).toBe("1: 1");
  expect(numbersIn(["team", ...upTo(11)])).toEqual([]);
  expect(numbersIn(["team", ...upTo(12)], "quarters")).toEqual([]);
  expect(numbersIn(["jan", ...upTo(12)])).toEqual(["0: 1"]);
});

test("of two series that which says nothing else is meant, where it has two or more", () => {
  const target = ["Target jan", "Target feb"];
  expect(numbersIn(["jan", "feb", ...target])).toEqual(["0: 1", "1: 2"]);
  expect(numbersIn(["jan", ...target])).toEqual([]);
  expect(numbersIn(target)).toEqual(["0: 1", "1: 2"]);
  expect(numbersIn([...target, "Omzet jan", "Omzet feb"])).toEqual([]);
  expect(periodGroups([...target, "Omzet jan"], "months").map((group) => group.length)).toEqual([2, 1]);
  expect(numbersIn(["team"])).toEqual([]);
});
