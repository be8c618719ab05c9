import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

/** How a column of amounts of plan lines is read, each with a decimal comma where it must be. */
function plan(cells: Readonly<Record<string, readonly string[]>>, mapping: object = {}, delimiter = "|") {
  const names = Object.keys(cells);
  const rows = (cells[names[0] ?? ""] ?? []).map((_, row) => {
    const own = names.map((name) => cells[name]?.[row] ?? "");
    return ["A", "bezoek", "klant", ...own].join(delimiter);
  });
  const read = readLines("plan", [["segment", "medium", "per", ...names].join(delimiter), ...rows], {
    mapping,
  });
  return {
    values: names.map((name) => read.valuesOf(name)),
    asked: read.told.filter((each) => each.startsWith("file.ambiguous_numbers")),
  };
}

test("what a column cannot hold says how its numbers are written: no line is done a thousand times a year", () => {
  expect(plan({ times_per_year: ["1.250", "2.500"] })).toEqual({ values: [[1.25, 2.5]], asked: [] });
  expect(plan({ minutes: ["1.250", "2.500"], times_per_year: ["4", "4"] }).asked).toEqual([
    "file.ambiguous_numbers 2 minutes",
  ]);
});

test("what a column can hold is judged after it is multiplied", () => {
  const hours = { times_per_year: ["0.125", "0.250"] };
  expect(plan(hours, { multiply: { times_per_year: 52 } }).values).toEqual([[6.5, 13]]);
  expect(plan({ times_per_year: ["1.250"] }, { multiply: { times_per_year: 0.1 } }).asked).toEqual([
    "file.ambiguous_numbers 2 times_per_year",
  ]);
});

test("so is what a column seldom holds: more than a week, where hours are made minutes", () => {
  const hours = { times_per_year: ["4"], minutes: ["1.250"] };
  expect(plan(hours, {}, ";").values[1]).toEqual([1250]);
  expect(plan(hours, { multiply: { minutes: 60 } }, ";").asked).toEqual(["file.ambiguous_numbers 2 minutes"]);
});

test("a text counts as often as it stands there", () => {
  const minutes = ["12,5", "12,5", "12,5", "1.250", "1.250", "1.250"];
  const times_per_year = minutes.map(() => "4");
  expect(plan({ minutes, times_per_year }).values[0]).toEqual([12.5, 12.5, 12.5, 1250, 1250, 1250]);
  expect(plan({ minutes: minutes.slice(2), times_per_year }).asked).toEqual([
    "file.ambiguous_numbers 3 minutes",
  ]);
});

test("texts and keys say nothing of numbers", () => {
  expect(plan({ times_per_year: ["4"], help: ["1.250,50"], minutes: ["12.5"] }).values[2]).toEqual([12.5]);
});
