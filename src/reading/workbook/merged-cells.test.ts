import { expect, test } from "vitest";
import { cellAt } from "./address.ts";
import { fillMerged } from "./merged-cells.ts";

function filled(lines: string[], ...refs: string[]) {
  const merged = refs.map((ref) => {
    const [first, last] = ref.split(":").map(cellAt);
    if (!first || !last) throw new RangeError(ref);
    return { first, last };
  });
  const told = fillMerged({ lines, merged, hiddenRows: [], hiddenColumns: [] });
  return { lines, told };
}

test("what stands beside three rows is in each of them", () => {
  const { lines, told } = filled(["team\tnaam", "Zuid\tAn", "\tBo", "\tCo", "\tDo"], "A2:A4");
  expect(lines).toEqual(["team\tnaam", "Zuid\tAn", "Zuid\tBo", "Zuid\tCo", "\tDo"]);
  expect(told).toEqual([{ position: 0, row: 2 }]);
});

test("a number is not repeated, for it would count more than once", () => {
  const { lines, told } = filled(["An\t100", "Bo", "Co"], "B1:B3");
  expect(lines).toEqual(["An\t100", "Bo", "Co"]);
  expect(told).toEqual([]);
});

test("a title over all columns is no heading of any, and a blank line stays blank", () => {
  expect(filled(["Targets 2026", "team\tnaam"], "A1:B1").lines).toEqual(["Targets 2026", "team\tnaam"]);
  expect(filled(["Zuid\tAn", "", "\tBo"], "A1:A3").lines).toEqual(["Zuid\tAn", "", "Zuid\tBo"]);
});

test("columns merged to the last row that Excel has are as long as the sheet", () => {
  expect(filled(["Zuid\tAn", "\tBo"], "A1:A1048576").lines).toEqual(["Zuid\tAn", "Zuid\tBo"]);
});
