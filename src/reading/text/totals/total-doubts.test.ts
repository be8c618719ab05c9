import { expect, test } from "vitest";
import { readLines } from "../../columns/reading.fixture.ts";

const told = (...rows: string[]) =>
  readLines("quotes", [
    "account_manager_id;issued_on;outcome;value",
    "K1;2026-10-01;won;100",
    "K2;2026-10-02;won;200",
    ...rows,
  ]).problems.filter(({ rule }) => rule === "file.ambiguous_total");

test("a line that is called a total and is no sum is asked, with the line that leaves it out", () => {
  const [asked] = told("Totaal;;;999");
  expect(asked).toMatchObject({
    line: 4,
    value: "Totaal 999",
    paste: 'files:\n  quotes:\n    skip: { "account_manager_id": ["Totaal"] }',
  });
  expect(asked?.message).toContain("no amount is the sum of the rows above");
});

test("so is one that is the sum and has all that a row must have", () => {
  expect(told("Totaal;2026-10-03;won;300")[0]?.message).toContain("As it stands everything counts double.");
  expect(told("Totaal;2026-10-03;won;301")).toEqual([]);
});

test("the sum is no question", () => {
  expect(told("Totaal;;;300")).toEqual([]);
});
