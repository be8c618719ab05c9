import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../calendar/day.ts";
import { openEnd, periodsOf } from "./fixed-targets.ts";

const day = dayOfIso;
const until = { today: day("2026-10-31"), fiscalYearStarts: 1 };
const row = (from: string, at = 0) => ({ row: at, from: day(from), to: null });

test.each([
  ["month", ["2026-11-01 2026-11-30", "2026-12-01 2026-12-31"]],
  ["quarter", ["2026-11-01 2027-01-31"]],
  ["year", ["2026-11-01 2027-10-31"]],
] as const)("a fixed target of every %s from November on has these periods in its year", (every, periods) => {
  const days = { row: 0, from: day("2026-11-01"), to: day("2026-12-31") };
  const found = periodsOf(days, every).map(({ from, to }) => `${isoOfDay(from)} ${isoOfDay(to)}`);
  expect(found).toEqual(periods);
});

test("one without a last day ends before the next, else with the fiscal year that is read or in which it begins", () => {
  const rows = [row("2026-01-01"), row("2026-07-01", 1)];
  expect(rows.map((each) => isoOfDay(openEnd(each, rows, until)))).toEqual(["2026-06-30", "2026-12-31"]);
  const alone = (from: string, starts = 1) =>
    isoOfDay(openEnd(row(from), [row(from)], { ...until, fiscalYearStarts: starts }));
  expect(alone("2024-01-01")).toBe("2026-12-31");
  expect(alone("2027-02-01")).toBe("2027-12-31");
  expect(alone("2026-01-01", 4)).toBe("2027-03-31");
});
