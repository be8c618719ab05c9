import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";

/** What is told of a column of quotes of which some cells are blank. */
function grouped(column: string, cells: readonly string[], mapping: object = {}) {
  const names = ["account_manager_id", "account_id", "issued_on", "outcome"];
  const rows = cells.map((cell, i) =>
    names
      .map((name) =>
        name === column ? cell : name === "issued_on" ? "2026-10-01" : name === "outcome" ? "open" : `X${i}`,
      )
      .join(";"),
  );
  return readLines("quotes", [names.join(";"), ...rows], { mapping }).problems.filter(({ rule }) =>
    rule.endsWith("grouped"),
  );
}

test("an owner that stands on the first row of each group alone is told, with the lines that fill it down", () => {
  const [told, ...others] = grouped("account_manager_id", ["Jan", "", "Piet", ""]);
  expect(others).toEqual([]);
  expect(told).toMatchObject({ rule: "column.grouped", line: 3, column: "account_manager_id" });
  expect(told?.message).toContain('Of 4 rows 2 are blank here, and each value stands once, such as "Jan"');
  expect(told?.paste).toBe("files:\n  quotes:\n    fill_down: [account_manager_id]");
});

test.each([
  ["fewer than four rows", ["Jan", "", ""]],
  ["a blank first row", ["", "Jan", "", ""]],
  ["a value that stands twice", ["Jan", "", "Jan", "", ""]],
  ["fewer blank cells than values", ["Jan", "Piet", "Kees", "", ""]],
  ["one blank cell", ["Jan", "Piet", "Kees", ""]],
])("%s is no group", (_, cells) => {
  expect(grouped("account_manager_id", cells)).toEqual([]);
});

test("a day that every row must have is told so, and an account where there are three groups or more", () => {
  expect(grouped("issued_on", ["2026-10-01", "", "2026-10-02", ""]).map(({ rule }) => rule)).toEqual([
    "column.grouped",
  ]);
  expect(grouped("account_id", ["A", "", "B", ""])).toEqual([]);
  expect(grouped("account_id", ["A", "", "B", "", "C", ""]).map(({ rule }) => rule)).toEqual([
    "column.maybe_grouped",
  ]);
});

test("what report.yaml fills is no question", () => {
  expect(
    grouped("account_manager_id", ["Jan", "", "Piet", ""], { fill_down: ["account_manager_id"] }),
  ).toEqual([]);
  expect(
    grouped("account_manager_id", ["Jan", "", "Piet", ""], { defaults: { account_manager_id: "K1" } }),
  ).toEqual([]);
});

test("columns that become rows do not hide that each value stands once", () => {
  const { problems } = readLines(
    "targets",
    ["team;soort;2026-09;2026-10", "Noord;omzet;10;11", ";bezoeken;1;2", "Zuid;omzet;3;4", ";bezoeken;5;6"],
    {
      mapping: {
        columns: { measure: "soort" },
        unpivot: { columns: "months", name: "from", value: "value" },
      },
    },
  );
  const told = problems.find(({ rule }) => rule === "column.grouped");
  expect(told?.message).toContain("Of 4 rows 2 are blank here");
});
