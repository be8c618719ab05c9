import { expect, test } from "vitest";
import { Dictionary } from "../fast/fast.ts";
import { dateCells } from "./date-cells.ts";
import { dateEvidence } from "./date-evidence.ts";
import { twoOrders, twoOrdersSaid } from "./two-orders.ts";
import type { DateOrder } from "./written-date.ts";

function cellsOf(texts: readonly string[]) {
  const dictionary = new Dictionary("utf-8");
  for (const text of texts) dictionary.push(text);
  const lines = Int32Array.from(texts, (_, row) => row + 2);
  return dateCells(dictionary, lines, dateEvidence(dictionary.texts(), null));
}

function rowsOf(texts: readonly string[], lead: DateOrder | null) {
  const two = twoOrders(cellsOf(texts), lead);
  return two && { only: Object.fromEntries(two.only), doubtful: two.doubtful, against: two.against };
}

const three = ["13-01-2026", "14-01-2026", "15-01-2026"];

test("dates of another order and those that can be both are in doubt, under a mark that both have", () => {
  expect(rowsOf(["13-01-2026", "01-13-2026", "03-04-2026", "14-01-2026", "01-14-2026"], "dmy")).toEqual({
    only: { dmy: [0, 3], mdy: [1, 4] },
    doubtful: [2],
    against: [1, 4],
  });
});

test("under a mark of which all sure dates lead nothing is in doubt", () => {
  expect(
    rowsOf(["13-01-2026", "03-04-2026", "01/13/2026", "01/14/2026", "03/04/2026"], "dmy")?.doubtful,
  ).toEqual([4]);
  expect(rowsOf([...three, "03-04-2026", "01/13/2026", "01/14/2026"], "dmy")).toBeNull();
});

test("one date against three or more is a slip, unless those next to it can be both", () => {
  expect(rowsOf([...three, "01-16-2026"], "dmy")).toBeNull();
  expect(rowsOf([...three, "01-16-2026", "16-01-2026", "03-04-2026"], "dmy")).toBeNull();
  expect(rowsOf([...three, "03-04-2026", "01-16-2026", "04-03-2026", "16-01-2026"], "dmy")?.doubtful).toEqual(
    [3, 5],
  );
  expect(rowsOf([...three.slice(0, 2), "01-16-2026", "01-01-2026", "03-04-2026"], "dmy")?.doubtful).toEqual([
    4,
  ]);
});

test("three dates found a column well: of two, one against them makes all that can be both doubtful", () => {
  const against = ["01-16-2026", "17-01-2026", "03-04-2026"];
  expect(rowsOf([...three, ...against].toSpliced(0, 2), "dmy")?.doubtful).toEqual([3]);
  expect(rowsOf([...three, ...against].toSpliced(0, 1), "dmy")).toBeNull();
});

test("rows next to a slip are doubtful up to the nearest sure date on either side, also at the ends and over blank cells", () => {
  const sure = ["13-01-2026", "14-01-2026", "15-01-2026", "17-01-2026"];
  expect(
    rowsOf(["03-04-2026", "", "01-16-2026", "05-06-2026", "07-08-2026", ...sure], "dmy")?.doubtful,
  ).toEqual([0, 3, 4]);
  expect(rowsOf([...sure, "03-04-2026", "01-16-2026", "05-06-2026"], "dmy")?.doubtful).toEqual([4, 6]);
  // A slip under a mark that no sure date has is another hand's.
  expect(rowsOf([...sure, "01/16/2026", "18-01-2026", "05/06/2026"], "dmy")?.doubtful).toEqual([6]);
});

test("where no order leads the column holds two", () => {
  expect(rowsOf(["13-01-2026", "01-13-2026"], null)).toEqual({
    only: { dmy: [0], mdy: [1] },
    doubtful: [],
    against: [0, 1],
  });
});

test("it is said which lines have which order, and which are in doubt", () => {
  const cells = cellsOf(["13-01-2026", "14-01-2026", "01-13-2026", "03-04-2026"]);
  const two = twoOrders(cells, "dmy");
  expect(two && twoOrdersSaid(cells, two, null).en).toBe(
    "Two orders of day and month in one column: those that can only be day-month: lines 2, 3 (13-01-2026 …); those that can only be month-day: line 4 (01-13-2026). In doubt, for they can be both: line 5 (03-04-2026).",
  );
  expect(two && twoOrdersSaid(cells, two, null).nl).toContain(
    "alleen maand-dag kunnen zijn: regel 4 (01-13-2026)",
  );
  expect(two && twoOrdersSaid(cells, two, null).nl).toContain(
    "alleen dag-maand kunnen zijn: regels 2, 3 (13-01-2026 …)",
  );
  const elsewhere = { order: "ymd", text: "26-10-31", column: "to" } as const;
  const said = two && twoOrdersSaid(cells, { ...two, doubtful: [] }, elsewhere);
  expect(said?.en).toContain("one that can only be year-month-day: 26-10-31 in the column to");
  expect(said?.en).toContain("None of the other dates is in doubt.");
  expect(said?.nl).toContain("Van de andere datums is er geen in twijfel.");
});
