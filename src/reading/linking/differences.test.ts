import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";
import { areAlike, canBeOneRecord, differencesSaid, differingColumns } from "./differences.ts";

function quotes(...rows: string[]) {
  const { table } = readLines("quotes", ["account_manager_id;account_id;issued_on;outcome;value", ...rows]);
  if (!table) throw new Error("No table");
  return table;
}

test("two rows differ in some of the columns that are read, of which three are said", () => {
  const table = quotes("K1;A1;2026-10-01;open;100", "K1;A1;2026-10-01;open;100", "K2;A2;2026-10-02;won;100");
  expect([areAlike(table, 0, 1), areAlike(table, 0, 2)]).toEqual([true, false]);
  expect(differingColumns(table, 0, 2).toSorted()).toEqual([
    "account_id",
    "account_manager_id",
    "issued_on",
    "outcome",
  ]);
  expect(differencesSaid(table, 0, 2).en.split("; ")).toHaveLength(3);
  expect(differencesSaid(table, 0, 2).en).toContain('account_id "A1", here "A2"');
  expect(differencesSaid(table, 0, 2).nl).toContain('account_id "A1", hier "A2"');
  expect(differencesSaid(table, 0, 1)).toEqual({ nl: "", en: "" });
});

test.each([
  ["all is alike", "K1;A1;2026-10-01", true],
  ["two of three are", "K1;A1;2026-10-09", true],
  ["but in case", "k1;a1;2026-10-09", true],
  ["one of three is", "K1;A9;2026-10-09", false],
  ["of two the first is", ";A9;2026-10-01", true],
  ["of two the other is", ";A1;2026-10-09", false],
])("rows of one number can be one record where %s", (_, cells, can) => {
  const table = quotes("K1;A1;2026-10-01;open;100", `${cells};open;100`);
  expect(canBeOneRecord(table, 0, 1)).toBe(can);
});
