import { expect, test } from "vitest";
import { problemsOf, readField } from "./field.fixture.ts";

const team = "person_id;name;team;fte;start_date;end_date\n1;Anna Smit;Noord;1;2020-01-01;\n";

/** The errors and warnings about a file with its line, as `rule:line`. */
function told(file: string, content: string, files: Record<string, string> = {}): string[] {
  const data = readField({ files: { "team.csv": team, ...files, [file]: content } });
  return problemsOf(data)
    .filter((each) => each.includes(` ${file}:`) && !each.startsWith("repaired"))
    .map((each) => each.replace(/^\w+ /, "").replace(` ${file}`, ""));
}

const quotes = (...rows: string[]) =>
  told("quotes.csv", `quote_id;account_manager_id;issued_on;outcome;closed_on;value\n${rows.join("\n")}\n`);

test.each([
  ["Q1;1;2026-10-05;won;2026-10-01;12..5", ["cell.not_a_number:2", "quotes.closed_before_issued:2"]],
  ["Q1;1;2026-10-05;lost;;12..5", ["cell.not_a_number:2", "quotes.closed_without_date:2"]],
  ["Q1;1;2026-13-45;won;2026-10-20;", ["cell.not_a_date:2", "quotes.won_without_value:2"]],
  ["Q1;1;2026-10-05;won;;", ["quotes.closed_without_date:2", "quotes.won_without_value:2"]],
  ["Q1;1;2027-10-05;lost;2026-13-45;5", ["cell.future_date:2", "cell.not_a_date:2"]],
])("What can still be held against each other in a row with a bad cell is told too: %s", (row, expected) => {
  expect(quotes(row).sort()).toEqual(expected);
});

test.each([
  ["Q1;1;2026-10-05;won;2026-13-45;5", ["cell.not_a_date:2"]],
  ["Q1;1;2026-13-45;won;2026-10-01;5", ["cell.not_a_date:2"]],
  ["Q1;1;2026-10-05;won;2026-10-20;12..5", ["cell.not_a_number:2"]],
  ["Q1;1;2026-10-05;Binnen;;", ["cell.unknown_word:2"]],
])("A cell that cannot be read is neither blank nor wrong beside the others: %s", (row, expected) => {
  expect(quotes(row)).toEqual(expected);
});

test("Both rows of a number are judged, and neither a row that a newer one took the place of nor one with a cell too many", () => {
  expect(quotes("Q1;1;2026-10-05;won;2026-10-20;5", "Q1;1;2026-10-05;won;2026-10-01;6").sort()).toEqual([
    "quotes.closed_before_issued:3",
    "quotes.duplicate_id:3",
  ]);
  expect(quotes("Q1;1;2026-10-05;won;2026-10-20;5", "Q2;1;2026-10-05;won;2026-10-01;5;6").sort()).toEqual([
    "row.too_long:3",
  ]);
});

test("A spell that ends before it begins is told beside another cell that is wrong", () => {
  const rows = "team;from;to;measure;value\nNoord;2026-12-01;2026-01-31;revenue;12..5\n";
  expect(told("targets.csv", rows).sort()).toEqual(["cell.not_a_number:2", "targets.end_before_start:2"]);
});

test("An absence of nobody is told beside another cell that is wrong, and one of a team whose FTE cannot be read is not", () => {
  const head = "person_id;team;fte;start_date;end_date;share";
  const rows = (row: string) => told("absence.csv", `${head}\n${row}\n`).sort();
  expect(rows(";;;2026-01-01;;x")).toEqual(["absence.nobody:2", "cell.not_a_number:2"]);
  expect(rows(";Noord;x;2026-01-01;;")).toEqual(["cell.not_a_number:2"]);
});

test("An activity in the future is told beside another cell that is wrong, a planned one or one of an unknown status is not", () => {
  const head = "date;account_manager_id;type;status;count";
  const rows = (row: string) => told("activities.csv", `${head}\n${row}\n`).sort();
  expect(rows("2027-01-05;1;visit;;x")).toEqual(["cell.future_date:2", "cell.not_a_number:2"]);
  expect(rows("2027-01-05;1;visit;planned;x")).toEqual(["cell.not_a_number:2"]);
  expect(rows("2027-01-05;1;visit;ooit;1")).toEqual(["cell.unknown_word:2"]);
});
