import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../calendar/day.ts";
import { dayAfterMonths, employedSince } from "./starters.ts";

const row = (from: string, to?: string, team = "North") => ({
  person: 0,
  team,
  role: "account manager",
  fte: 1,
  from: dayOfIso(from),
  to: to === undefined ? null : dayOfIso(to),
});

test("whoever moves to another team, or whose contract is renewed within a month, is no starter", () => {
  const rows = [
    row("2025-01-06", "2025-12-31"),
    row("2026-02-03", "2026-06-30"),
    row("2026-07-01", undefined, "South"),
  ];
  expect(rows.map((each) => isoOfDay(employedSince(each, rows)))).toEqual([
    "2025-01-06",
    "2026-02-03",
    "2026-02-03",
  ]);
  const renewed = [row("2025-01-06", "2025-12-31"), row("2026-01-15")];
  expect(renewed.map((each) => isoOfDay(employedSince(each, renewed)))).toEqual(["2025-01-06", "2025-01-06"]);
});

test("three months after the end of November is the end of February", () => {
  expect(isoOfDay(dayAfterMonths(dayOfIso("2026-11-30"), 3))).toBe("2027-02-28");
});
