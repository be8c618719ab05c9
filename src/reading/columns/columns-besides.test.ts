import { expect, test } from "vitest";
import { onceBy } from "./collect-columns.ts";
import { readLines } from "./reading.fixture.ts";
import { rawAt } from "./table.ts";

const headers = "nummer;account_manager_id;issued_on;outcome;gewijzigd";

/** The numbers and days by which it is told which rows of quotes count. */
function besides(rows: readonly (readonly [number: string, changed: string])[], mapping: object) {
  const lines = rows.map(([number, changed]) => `${number};K1;2026-10-01;open;${changed}`);
  const { table, told, valuesOf } = readLines("quotes", [headers, ...lines], { mapping });
  const numbers = (name: string) =>
    table?.numbers.has(name) ? rows.map((_, row) => rawAt(table, name, row)) : null;
  return { once: numbers("once"), split: numbers("split"), days: valuesOf(onceBy), told };
}
const once = { column: "nummer", keep: "last", by: "gewijzigd" };

test("of rows that count once the number and the day with its time are read", () => {
  const {
    once: numbers,
    days,
    told,
  } = besides(
    [
      ["Q1", "2026-10-01 06:00"],
      ["Q1", "2026-10-01"],
      ["q1", "2026-10-02T12:00:00+06:00"],
    ],
    { once },
  );
  expect(numbers).toEqual(["Q1", "Q1", "q1"]);
  const [first = 0, second = 0, third = 0] = days.map(Number);
  expect([first - second, third - second]).toEqual([0.25, 1.25]);
  expect(told).toEqual([]);
});

test("a cell that holds no date is told, for it says which row counts", () => {
  const { told } = besides(
    [
      ["Q1", "2026-10-01"],
      ["Q1", "gisteren"],
    ],
    { once },
  );
  expect(told).toEqual(["cell.not_a_date 3 gewijzigd"]);
});

test("a name counts once in whatever case, a number exactly; parts of one quote have its number", () => {
  expect(
    besides(
      [
        ["Jan Smit", "2026-10-01"],
        ["JAN SMIT", "2026-10-01"],
        ["Qa1", "2026-10-01"],
      ],
      { once },
    ).once,
  ).toEqual(["jan smit", "jan smit", "Qa1"]);
  expect(besides([["Q1", ""]], { split: "nummer" })).toMatchObject({
    once: null,
    split: ["Q1"],
    days: [null],
  });
});

test("where report.yaml says neither, no column is added", () => {
  expect(besides([["Q1", ""]], {})).toMatchObject({ once: null, split: null });
});
