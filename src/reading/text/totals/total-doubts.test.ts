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

/** The same of quotes with numbers of their own. */
const ofNumbered = (...rows: string[]) =>
  readLines("quotes", [
    "quote_id;account_manager_id;issued_on;outcome;value",
    "A1;K1;2026-10-01;won;100",
    "A2;K2;2026-10-02;won;200",
    ...rows,
  ]).told;

test("a line with a day or a number of its own is a row, and what it lacks is told", () => {
  expect(ofNumbered(";Totaal;;;300")).toEqual(["file.total_line 4"]);
  expect(ofNumbered("A3;Totaal;;;300")).not.toContain("file.total_line 4");
  expect(ofNumbered(";Totaal;2026-10-03;;300")).not.toContain("file.total_line 4");
  expect(ofNumbered(";Totaal;;;301")).toContain("file.ambiguous_total 4");
});

test("below a column without a heading no line leaves it out", () => {
  const { problems } = readLines("quotes", [
    ";account_manager_id;issued_on;outcome;value",
    "1;K1;2026-10-01;won;100",
    "2;K2;2026-10-02;won;200",
    " Totaal ;;;;999",
  ]);
  const asked = problems.find(({ rule }) => rule === "file.ambiguous_total");
  expect(asked).toMatchObject({ line: 4, value: " Totaal  999" });
  expect(asked?.paste ?? null).toBeNull();
});

test("a total of targets by its word alone is asked by its name without blanks", () => {
  const { problems } = readLines("targets", [
    "period;team;measure;value",
    "2026;Noord;revenue;100",
    "2026;Zuid;revenue;200",
    " Totaal ;;revenue;999",
  ]);
  expect(problems.find(({ rule }) => rule === "file.ambiguous_total")?.paste).toContain(
    '"period": ["Totaal"]',
  );
});
