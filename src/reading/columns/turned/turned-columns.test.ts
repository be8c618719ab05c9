import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { readLines } from "../reading.fixture.ts";

/** The targets of a file with columns that become rows: from when, and how much. */
function targets(headers: string, cells: string, unpivot: object, settings: object = {}) {
  const read = readLines("targets", [`team;measure;${headers}`, `Noord;omzet;${cells}`], {
    mapping: { lasts: "month", unpivot: { name: "from", value: "value", ...unpivot } },
    settings,
  });
  const values = read.valuesOf("value");
  const rows = read
    .valuesOf("from")
    .map((from, i) => `${typeof from === "number" ? isoOfDay(from) : from}: ${values[i]}`);
  return { rows, problems: read.problems.filter(({ rule }) => !rule.startsWith("money")) };
}
const told = (...of: Parameters<typeof targets>) =>
  targets(...of).problems.map(({ rule, column }) => `${rule} ${column}`);

test("months become rows, each with its year, and a blank cell none", () => {
  expect(targets("jan 2026;feb 2026;mrt 2026", "1;;3", { columns: "months" }).rows).toEqual([
    "2026-01-01: 1",
    "2026-03-01: 3",
  ]);
  expect(targets("nov;dec;jan", "1;2;3", { columns: "months", year: 2026 }).rows).toEqual([
    "2026-11-01: 1",
    "2026-12-01: 2",
    "2027-01-01: 3",
  ]);
  expect(targets("nov;dec", "1;2", { columns: "months", year: "2026-11" }).rows).toEqual([
    "2026-11-01: 1",
    "2026-12-01: 2",
  ]);
  expect(targets("Q1;Q2", "1;2", { columns: "quarters", year: 2026 }).rows).toEqual([
    "2026-01-01: 1",
    "2026-04-01: 2",
  ]);
  expect(targets("2026", "1", { columns: "years" }).rows).toEqual(["2026-01-01: 1"]);
});

test("the year may stand in a column", () => {
  expect(targets("jaartal;jan;feb", "2026;1;2", { columns: "months", year: "jaartal" }).rows).toEqual([
    "2026-01-01: 1",
    "2026-02-01: 2",
  ]);
  expect(told("jan;feb", "1;2", { columns: "months", year: "jaartal" })).toContain("column.missing jaartal");
});

test("a list of headers is read as months where all of it is, and told where one is not there", () => {
  expect(targets("jan 2026;feb 2026", "1;2", { columns: ["feb 2026"] }).rows).toEqual(["2026-02-01: 2"]);
  expect(told("jan 2026", "1", { columns: ["mrt 2026"] })).toContain("column.missing mrt 2026");
});

test("without a year it is asked, and where the first header is another month than report.yaml says", () => {
  expect(told("jan;feb", "1;2", { columns: "months" })).toContain("column.missing jan");
  expect(told("jan;feb", "1;2", { columns: "months", year: "2026-02" })).toContain("column.missing jan");
});

test("which of two series is meant is asked, and where there is none", () => {
  const { problems } = targets("Target jan 2026;Target feb 2026;Omzet jan 2026;Omzet feb 2026", "1;2;3;4", {
    columns: "months",
  });
  expect(problems[0]?.message).toContain(
    'There are 2 series of headers with a month: "Target jan 2026", "Omzet jan 2026"',
  );
  expect(problems[0]?.paste).toContain("columns: [ Target jan 2026, Target feb 2026 ]");
  expect(told("x;y", "1;2", { columns: "months" })).toContain("column.missing from");
});

test("months on both sides of the beginning of a fiscal year are asked, and one that is called by its end is read so", () => {
  const april = { fiscal_year_starts: 4 };
  const year = { columns: "months", year: 2026 };
  expect(told("mrt;apr", "1;2", year, april)).toContain("file.fiscal_years mrt");
  expect(targets("apr;mei;jan", "1;2;3", year, { ...april, fiscal_year_named_by: "end" }).rows).toEqual([
    "2025-04-01: 1",
    "2025-05-01: 2",
    "2026-01-01: 3",
  ]);
  expect(targets("apr;jan", "1;2", { columns: "months", year: "2025/26" }, april).rows).toEqual([
    "2025-04-01: 1",
    "2026-01-01: 2",
  ]);
});
