import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";
import { rawAt } from "./table.ts";

/** The numbers of quotes as they stand there, and what is told of them. */
function numbersOf(cells: readonly string[]) {
  const rows = cells.map((cell) => `${cell};K1;2026-10-01;open`);
  const { table, told, problems } = readLines("quotes", [
    "quote_id;account_manager_id;issued_on;outcome",
    ...rows,
  ]);
  const numbers = table && cells.map((_, row) => rawAt(table, "quote_id", row));
  return { numbers, header: table?.numbers.get("quote_id")?.header, told, problems };
}

test("the numbers of rows are read as they stand there, white space around them aside", () => {
  expect(numbersOf(["Q-1", " 007 ", "Q-1"])).toMatchObject({
    numbers: ["Q-1", "007", "Q-1"],
    header: "quote_id",
    told: [],
  });
});

test("a blank one may be, and words that stand for nothing are read as blank, each told once", () => {
  const { numbers, told, problems } = numbersOf(["Q1", "", "n/a", "-", "n/a"]);
  expect(numbers).toEqual(["Q1", "", "", "", ""]);
  expect(told).toEqual(["cell.no_value 4 quote_id", "cell.no_value 5 quote_id"]);
  expect(problems.map(({ value, message }) => [value, message.slice(0, 30)])).toEqual([
    ["n/a", "Read as a blank cell, 2 times."],
    ["-", expect.stringMatching(/^Read as a blank cell\. /)],
  ]);
});

/** Whether the numbers of quotes are kept as they stand there, under what report.yaml says. */
function areKept(mapping: object): boolean {
  const lines = ["quote_id;account_manager_id;issued_on;outcome", "Q1;K1;2026-10-01;open"];
  return readLines("quotes", lines, { mapping }).table?.numbers.has("quote_id") === true;
}

test("numbers to which nothing refers are kept as they stand in the file", () => {
  expect(areKept({})).toBe(true);
  expect(areKept({ values: { outcome: { x: "won" } }, defaults: { value: 1 } })).toBe(true);
});

test.each([
  ["words", { values: { quote_id: { Q1: "Q2" } } }],
  ["a constant", { defaults: { quote_id: "Q9" } }],
  ["the first of several", { first_of: { quote_id: "/" } }],
])("where report.yaml has %s for them they are a column like any other", (_, mapping) => {
  expect(areKept(mapping)).toBe(false);
});

test("other columns are no numbers of rows", () => {
  const { table } = readLines("quotes", ["account_manager_id;issued_on;outcome", "K1;2026-10-01;open"]);
  expect([...(table?.numbers.keys() ?? [])]).toEqual([]);
});
