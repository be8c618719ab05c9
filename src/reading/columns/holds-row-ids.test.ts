import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";

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
