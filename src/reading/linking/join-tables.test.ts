import { expect, test } from "vitest";
import { isoOfDay } from "../../calendar/day.ts";
import { readLines } from "../columns/reading.fixture.ts";
import { type Table, valueAt } from "../columns/table.ts";
import { joinTables } from "./join-tables.ts";
import { linkedExports, team } from "./linking.fixture.ts";

const tableOf = (file: string, ...lines: string[]) =>
  readLines("quotes", lines, { file, is: { oneOfSeveral: true } }).table as Table;
const columnsOf = (table: Table, column: string) =>
  Array.from({ length: table.length }, (_, row) => valueAt(table, column, row));

test("the rows of several files stand one after another, each with its line", () => {
  const table = joinTables([
    tableOf(
      "a.csv",
      "quote_id;account_manager_id;issued_on;outcome;value",
      "Q1;1;2026-09-01;open;10",
      "Q2;2;2026-09-02;won;20",
    ),
    tableOf("b.csv", "quote_id;account_manager_id;issued_on;outcome;account_id", "Q3;2;2026-09-03;open;A1"),
  ]);
  expect(table.length).toBe(3);
  expect([...table.line]).toEqual([2, 3, 2]);
  expect(table.parts.map(({ file, from }) => [file, from])).toEqual([
    ["a.csv", 0],
    ["b.csv", 2],
  ]);
  expect(columnsOf(table, "account_manager_id")).toEqual(["1", "2", "2"]);
  expect(columnsOf(table, "outcome")).toEqual(["open", "won", "open"]);
  expect(columnsOf(table, "value")).toEqual([10, 20, null]);
  expect(columnsOf(table, "account_id")).toEqual([null, null, "A1"]);
  expect(table.columns.get("account_id")?.header).toBe("account_id");
});

test("a row that is wrong in its file is wrong in all of them together", () => {
  const rows = "quote_id;account_manager_id;issued_on;outcome;value";
  const table = joinTables([
    tableOf("a.csv", rows, "Q1;1;2026-09-01;open;10"),
    tableOf("b.csv", rows, "Q2;1;gisteren;open;10", "Q3;1;2026-09-01;open;10"),
  ]);
  expect([0, 1, 2].map((row) => table.states.isUsed(row))).toEqual([true, false, true]);
  expect([...table.lacksCells]).toHaveLength(3);
});

test("one table is itself, and none cannot be joined", () => {
  const table = tableOf("a.csv", "quote_id;account_manager_id;issued_on;outcome", "Q1;1;2026-09-01;open");
  expect(joinTables([table])).toBe(table);
  expect(() => joinTables([])).toThrow("There is no table to join");
});

test("numbers of quotes are compared over files, and the rows of each stand in their own", () => {
  const rows = "quote_id;account_manager_id;issued_on;outcome;value";
  const read = linkedExports({
    team,
    quotes: {
      "a.csv": [rows, "Q1;1;2026-09-01;open;10"],
      "b.csv": [rows, "Q2;1;2026-09-02;open;10", "Q2;1;2026-09-03;open;20"],
    },
  });
  expect(read.told).toEqual(["quotes.duplicate_id b.csv:3 quote_id"]);
  expect(read.quotes.id).toEqual(["Q1", "Q2"]);
  expect([...read.quotes.issuedOn].map(isoOfDay)).toEqual(["2026-09-01", "2026-09-02"]);
  expect(read.places.quotes).toEqual({
    files: ["a.csv", "b.csv"],
    line: Int32Array.of(2, 2),
    file: Uint16Array.of(0, 1),
  });
});
