import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";

test("a header that stands twice and is read is asked, with what stands below each and the lines to paste", () => {
  const { problems } = readLines("quotes", [
    "account_manager_id;issued_on;outcome;Value;value",
    "K1;2026-10-01;open;1;10",
    "K1;2026-10-01;open;;20",
    "K1;2026-10-01;open;1;30",
    "K1;2026-10-01;open;1;40",
  ]);
  const told = problems.find(({ rule }) => rule === "column.duplicate");
  expect(told).toMatchObject({ line: 1, column: "Value" });
  expect(told?.message).toContain(
    'stands there 2 times (column 4: "1"; column 5: "10", "20", "30"), and is asked for value.',
  );
  expect(told?.paste?.split("\n")).toEqual([
    "files:",
    "  quotes:",
    "    columns: { value: Value (1) }",
    "    # columns: { value: Value (2) }",
  ]);
});

test("what report.yaml says which, and what nothing reads, is no question; of absence no cell is shown", () => {
  const headers = "account_manager_id;issued_on;outcome;value;value";
  expect(
    readLines("quotes", [headers, "K1;2026-10-01;open;1;10"], {
      mapping: { columns: { value: "value (2)" } },
    }).valuesOf("value"),
  ).toEqual([10]);
  expect(
    readLines("quotes", ["account_manager_id;issued_on;outcome;x;x", "K1;2026-10-01;open;1;10"]).told,
  ).not.toContain("column.duplicate 1 x");
  const absence = readLines("absence", [
    "person_id;start_date;start_date",
    "geheim;2026-10-01;2026-10-02",
  ]).problems;
  expect(absence.find(({ rule }) => rule === "column.duplicate")?.message).toContain(
    "column 2: …; column 3: …",
  );
});
