import { expect, test } from "vitest";
import { GroupedRows, GroupedSum } from "./grouped-sum.ts";

test("a total is of all rows, of the last group, or of the last groups together", () => {
  const sum = new GroupedSum();
  for (const group of [["1", "2"], ["4"], ["8", "16"]]) {
    for (const cell of group) sum.add(cell);
    sum.close();
    // A group without a number is none.
    sum.close();
  }
  const isRun = (text: string) => [...sum.runs()].some((run) => run.isSum(text, false));
  expect(["31", "24", "28"].map(isRun)).toEqual([true, true, true]);
  expect(["3", "4", "7", "16", "0"].map(isRun)).toEqual([false, false, false, false, false]);
  expect(sum.numbers).toBe(5);
  expect([...sum.runs()].map(({ numbers }) => numbers)).toEqual([5, 2, 3, 5]);
});

test("rows are counted in the same groups, and there are never none", () => {
  const rows = new GroupedRows();
  expect([rows.hasRun(0), rows.hasRun(1)]).toEqual([false, false]);
  for (const count of [2, 1, 4]) {
    for (let i = 0; i < count; i++) rows.add();
    rows.close();
    rows.close();
  }
  expect([4, 5, 7, 1, 2, 3, 0].map((count) => rows.hasRun(count))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
