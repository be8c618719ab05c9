import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";
import { rowsTried } from "./unreadable-rows.ts";

/** What is told of a long file of activities whose dates are these, over and over. */
function activities(dates: readonly string[], rows = rowsTried + 10) {
  const lines = Array.from({ length: rows }, (_, i) => `${dates[i % dates.length]};K1;telefoon`);
  const { told, problems, source } = readLines("activities", ["date;account_manager_id;type", ...lines], {
    mapping: { date_order: "dmy" },
  });
  const further = problems.find(({ rule }) => rule === "file.not_read_further");
  return {
    further,
    isTold: told.includes(`file.not_read_further ${rowsTried + 1} date`),
    read: source?.rowsRead,
  };
}

test("a long file of which hardly a date can be read is not read further", () => {
  const { further, isTold, read } = activities(["x"]);
  expect([isTold, read]).toEqual([true, rowsTried]);
  expect(further?.message).toContain("Of the first 50,000 rows not 500 can be read here.");
  expect(further?.message_nl).toContain("Van de eerste 50.000 regels zijn er hier geen 500 te lezen.");
});

test("one of which some hundreds can be is, in whichever order they are written", () => {
  const oneInHundred = [...Array.from({ length: 99 }, () => "x"), "31-01-2026"];
  expect(activities(oneInHundred).read).toBe(rowsTried + 10);
  expect(activities(oneInHundred.with(99, "01-31-2026")).read).toBe(rowsTried + 10);
});
