import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { readLines } from "../reading.fixture.ts";

function targets(from: string, settings: object) {
  const read = readLines("targets", ["team;from;to;measure;value", `Noord;${from};${from};omzet;100`], {
    settings,
  });
  const day = (column: string) =>
    read.valuesOf(column).map((each) => (typeof each === "number" ? isoOfDay(each) : each));
  return { ...read, days: [...day("from"), ...day("to")] };
}

test("which months a quarter is, is asked where the fiscal year lies in two and it was not said how it is called", () => {
  const { table, problems } = targets("Q1 2026", { fiscal_year_starts: 4 });
  expect(table).toBeNull();
  const asked = problems.find(({ rule }) => rule === "file.fiscal_years");
  expect(asked).toMatchObject({
    line: 2,
    column: "from",
    value: "Q1 2026",
    paste: "fiscal_year_named_by: start   # start / end",
  });
  expect(asked?.message).toContain("2026-04 – 2026-06 (start)");
  expect(asked?.message).toContain("2025-04 – 2025-06 (end)");
  expect(asked?.message).toContain("In the calendar year it is 2026-01 – 2026-03");
});

test.each([
  ["Q1 2026", { fiscal_year_starts: 4, fiscal_year_named_by: "end" }, ["2025-04-01", "2025-06-30"]],
  ["Q1 2026", {}, ["2026-01-01", "2026-03-31"]],
  ["2026-04", { fiscal_year_starts: 4 }, ["2026-04-01", "2026-04-30"]],
  ["2025/26", { fiscal_year_starts: 4 }, ["2025-04-01", "2026-03-31"]],
])("%s under %o is %j", (from, settings, days) => {
  expect(targets(from, settings).days).toEqual(days);
});
