import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import type { FiscalYears } from "../../report-calendar.ts";
import { countedPeriod, isOfFiscalYear, parsePeriod, readingsOf } from "./period-format.ts";

const calendar: FiscalYears = { starts: 1, namedBy: null };
const iso = (day: number | null) => (day === null ? null : isoOfDay(day));

/** The first and the last day of a period; null for what is none. */
function daysOf(text: string, fiscal = calendar): string | null {
  const [first, last] = [iso(parsePeriod(text, "first", fiscal)), iso(parsePeriod(text, "last", fiscal))];
  return first === null && last === null ? null : `${first} ${last}`;
}

test.each([
  ["2026-10", "2026-10-01 2026-10-31"],
  ["2026/2", "2026-02-01 2026-02-28"],
  ["2028.02", "2028-02-01 2028-02-29"],
  ["10-2026", "2026-10-01 2026-10-31"],
  ["12/2026", "2026-12-01 2026-12-31"],
  ["oktober 2026", "2026-10-01 2026-10-31"],
  ["okt-26", "2026-10-01 2026-10-31"],
  ["Oct '26", "2026-10-01 2026-10-31"],
  ["okt2026", "2026-10-01 2026-10-31"],
  ["2026 okt", "2026-10-01 2026-10-31"],
  ["2026-okt.", "2026-10-01 2026-10-31"],
  ["okt-10", "2010-10-01 2010-10-31"],
  ["okt-49", "2049-10-01 2049-10-31"],
  ["2026-W41", "2026-10-05 2026-10-11"],
  ["Q4 2026", "2026-10-01 2026-12-31"],
  ["q1-26", "2026-01-01 2026-03-31"],
  ["K2 2026", "2026-04-01 2026-06-30"],
  ["2026-Q3", "2026-07-01 2026-09-30"],
  ["2026Q3", "2026-07-01 2026-09-30"],
  ["1e kwartaal 2026", "2026-01-01 2026-03-31"],
  ["2nd quarter 2026", "2026-04-01 2026-06-30"],
  ["1st quarter 2026", "2026-01-01 2026-03-31"],
  ["3rd quarter 2026", "2026-07-01 2026-09-30"],
  ["4th quarter 2026", "2026-10-01 2026-12-31"],
  ["2. Quartal 2026", "2026-04-01 2026-06-30"],
  ["kwartaal 4 2026", "2026-10-01 2026-12-31"],
  ["quarter 4 2026", "2026-10-01 2026-12-31"],
  ["Quartal 4 2026", "2026-10-01 2026-12-31"],
  ["H1 2026", "2026-01-01 2026-06-30"],
  ["H2 26", "2026-07-01 2026-12-31"],
  ["2e halfjaar 2026", "2026-07-01 2026-12-31"],
  ["1st half 2026", "2026-01-01 2026-06-30"],
  ["2026", "2026-01-01 2026-12-31"],
  ["FY26", "2026-01-01 2026-12-31"],
  ["FY 2026", "2026-01-01 2026-12-31"],
  ["fiscal year 2026", "2026-01-01 2026-12-31"],
  ["boekjaar 2026", "2026-01-01 2026-12-31"],
  ["BJ 26", "2026-01-01 2026-12-31"],
  ["GJ 26", "2026-01-01 2026-12-31"],
  ["Geschäftsjahr 2026", "2026-01-01 2026-12-31"],
  ["jaar 2026", "2026-01-01 2026-12-31"],
  ["year 2026", "2026-01-01 2026-12-31"],
])("%s is %s", (text, days) => {
  expect(daysOf(text)).toBe(days);
});

test.each([
  ["2026-13"],
  ["2026-0"],
  ["13-2026"],
  ["okt-09"],
  ["okt-50"],
  ["26"],
  ["10/11"],
  ["H3 2026"],
  ["Q5 2026"],
  ["3e halfjaar 2026"],
  ["foo 2026"],
  ["2025/26"],
  ["2025/27"],
  [""],
])("%s is no period of a year that is the calendar's", (text) => {
  expect(daysOf(text)).toBeNull();
});

test("a quarter, half or year begins with the fiscal year, by the year in which that begins or ends; a month does not", () => {
  const [start, end] = [
    { starts: 4, namedBy: "start" },
    { starts: 4, namedBy: "end" },
  ] as const;
  expect(daysOf("Q1 2026", start)).toBe("2026-04-01 2026-06-30");
  expect(daysOf("Q4 2026", start)).toBe("2027-01-01 2027-03-31");
  expect(daysOf("Q1 2026", end)).toBe("2025-04-01 2025-06-30");
  expect(daysOf("2026", end)).toBe("2025-04-01 2026-03-31");
  expect(daysOf("H2 2026", start)).toBe("2026-10-01 2027-03-31");
  expect(daysOf("2026", { starts: 4, namedBy: null })).toBe("2026-04-01 2027-03-31");
  expect(daysOf("2026-04", end)).toBe("2026-04-01 2026-04-30");
  for (const fiscal of [start, end]) {
    expect(daysOf("2025/26", fiscal)).toBe("2025-04-01 2026-03-31");
    expect(daysOf("Q1 2025/2026", fiscal)).toBe("2025-04-01 2025-06-30");
    expect(daysOf("FY25-26", fiscal)).toBe("2025-04-01 2026-03-31");
    expect(daysOf("2025/27", fiscal)).toBeNull();
  }
});

test.each([
  ["Q1 2026", true],
  ["2026", true],
  ["2025/26", false],
  ["2026-04", false],
  ["okt 2026", false],
  ["niets", false],
])("of %s it is not said by which year its fiscal year is called: %s", (text, isOpen) => {
  expect(isOfFiscalYear(text)).toBe(isOpen);
});

test.each([
  ["2026-10", { first: "2026-10-01", lastWeekday: "2026-10-30", isWeek: false }],
  ["2026-05", { first: "2026-05-01", lastWeekday: "2026-05-29", isWeek: false }],
  ["dec 2026", { first: "2026-12-01", lastWeekday: "2026-12-31", isWeek: false }],
  ["2026-W53", { first: "2026-12-28", lastWeekday: "2027-01-01", isWeek: true }],
])("how many there were in %s stands on its last weekday", (text, expected) => {
  const period = countedPeriod(text);
  expect(period && { ...period, first: iso(period.first), lastWeekday: iso(period.lastWeekday) }).toEqual(
    expected,
  );
});

test("of a quarter it is not known on which day it would stand", () => {
  expect(countedPeriod("Q1 2026")).toBeNull();
  expect(countedPeriod("niets")).toBeNull();
});

test("the months of a period are told in the calendar year, and in a fiscal year called by its start and by its end", () => {
  expect(readingsOf("Q1 2026", 4)).toEqual({
    calendar: "2026-01 – 2026-03",
    start: "2026-04 – 2026-06",
    end: "2025-04 – 2025-06",
  });
  expect(readingsOf("2026", 10)).toEqual({
    calendar: "2026-01 – 2026-12",
    start: "2026-10 – 2027-09",
    end: "2025-10 – 2026-09",
  });
  expect(readingsOf("niets", 4)).toBeNull();
});
