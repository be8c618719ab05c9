import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { readLines } from "../reading.fixture.ts";

function activities(headers: string, ...rows: string[]) {
  const read = readLines("activities", [headers, ...rows]);
  return {
    ...read,
    days: read.valuesOf("date").map((day) => (typeof day === "number" ? isoOfDay(day) : day)),
  };
}

test("a month or week stands for its last weekday where the file says how many there were, which is told once for each", () => {
  const { days, told, table } = activities(
    "date;account_manager_id;type;count",
    "2026-10;K1;bezoek;9",
    "2026-09;K1;bezoek;9",
    "2026-W41;K1;bezoek;2",
    "2026-10-05;K1;bezoek;1",
  );
  expect(days).toEqual(["2026-10-30", "2026-09-30", "2026-10-09", "2026-10-05"]);
  expect(told).toEqual(["file.month_counts 2 date", "file.month_counts 4 date"]);
  expect(table && isoOfDay(table.monthsFrom)).toBe("2026-09-01");
});

test("without a count a month is no date", () => {
  const { told, table } = activities("date;account_manager_id;type", "2026-10;K1;bezoek");
  expect(told).toContain("cell.not_a_date 2 date");
  expect(table?.monthsFrom).toBe(Number.POSITIVE_INFINITY);
});
