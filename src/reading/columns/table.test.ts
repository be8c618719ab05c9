import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";
import {
  cellAt,
  decodeInto,
  isBlankAt,
  judgedRows,
  lineAt,
  numberAt,
  rawAt,
  rowCounts,
  type Table,
  textAt,
  usedRows,
  valueAt,
} from "./table.ts";

/** Four people, of whom the second has a wrong cell and the third too few. */
function team(): Table {
  const { table } = readLines("team", [
    "person_id;team;fte;start_date;end_date",
    "K1;Noord;0,8;2026-01-01;n.v.t.",
    "K2;Zuid;x;2026-01-01;",
    "K3;Zuid",
    "K4;Zuid;1;2026-01-01;2026-06-01",
  ]);
  if (!table) throw new Error("No table");
  return table;
}

test("a cell has its text, number or day, as it is meant and as it stands", () => {
  const table = team();
  expect([
    textAt(table, "team", 0),
    numberAt(table, "fte", 0),
    numberAt(table, "team", 0),
    textAt(table, "fte", 0),
  ]).toEqual(["Noord", 0.8, null, null]);
  expect([valueAt(table, "fte", 1), rawAt(table, "fte", 1), rawAt(table, "onbekend", 1)]).toEqual([
    null,
    "x",
    "",
  ]);
  expect([
    isBlankAt(table, "end_date", 0),
    isBlankAt(table, "end_date", 1),
    isBlankAt(table, "fte", 1),
    isBlankAt(table, "team", 0),
  ]).toEqual([true, true, false, false]);
  expect(cellAt(table, "fte", 1)).toMatchObject({ file: "team.csv", line: 3, column: "fte" });
  expect(lineAt(table, 3, 0)).toBe("5");
});

test("rows that may be used, those that can be judged, and those that another has taken the place of", () => {
  const states = team().states.ofNextPass();
  const table = { ...team(), states };
  expect([[...usedRows(table)], [...judgedRows(table)]]).toEqual([
    [0, 3],
    [0, 1, 3],
  ]);
  states.supersede(3);
  expect([3, 1, 0].map((row) => states.of(row))).toEqual(["superseded", "wrong", "used"]);
  expect([[...usedRows(table)], [...judgedRows(table)]]).toEqual([[0], [0, 1]]);
  expect(rowCounts(table, "team.csv")).toEqual({ used: 1, wrong: 2, superseded: 1 });
  expect(rowCounts(table, "other.csv")).toEqual({ used: 0, wrong: 0, superseded: 0 });
});

test("a column is decoded into one number for each row, of a value once", () => {
  const table = team();
  const asked: unknown[] = [];
  const of = (value: unknown) => {
    asked.push(value);
    return value === "Zuid" ? 7 : 5;
  };
  expect([
    ...decodeInto(table, "team", Int32Array.of(3, 0, 1), new Int32Array(3), { of, blank: -1 }),
  ]).toEqual([7, 5, 7]);
  expect(asked).toEqual(["Noord", "Zuid"]);
  expect([
    ...decodeInto(table, "end_date", Int32Array.of(1), new Int32Array(1), { of: () => 5, blank: -1 }),
  ]).toEqual([-1]);
  expect([...decodeInto(table, "role", Int32Array.of(0, 1), new Int32Array(2), { of, blank: -1 })]).toEqual([
    -1, -1,
  ]);
});
