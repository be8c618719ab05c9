import { expect, test } from "vitest";
import { Dictionary } from "../columns/fast/fast.ts";
import { TextCells } from "./cells.ts";
import { WithMadeCells } from "./made-cells.ts";

const both = {
  header: "a + b",
  text: (cells: { text(position: number): string }) => `${cells.text(0)}${cells.text(1)}`,
};

test("behind the last header stand the cells that are made", () => {
  const row = new WithMadeCells(new TextCells(), 2, [both]).of(new TextCells().of(["x", "y", "left over"]));
  expect([0, 1, 2, 3].map((position) => row.text(position))).toEqual(["x", "y", "xy", ""]);
  expect([1, 2, 3].map((position) => row.isBlank(position))).toEqual([false, false, true]);
  expect([row.firstCode(1), row.firstCode(2)]).toEqual([0x79, 0x78]);
  expect([row.length, row.copy()]).toEqual([3, ["x", "y", "left over"]]);
  const dictionary = new Dictionary("utf-8");
  for (const position of [1, 2]) row.pushTo(dictionary, position);
  expect([dictionary.texts().at(0), dictionary.texts().at(1)]).toEqual(["y", "xy"]);
});

test("a row that is held keeps its made cells, and is the same by its own", () => {
  const cells = new TextCells().of(["x", "y"]);
  const row = new WithMadeCells(cells, 2, [both]);
  const held = row.held();
  cells.of(["z", "y"]);
  expect([held.text(2), row.text(2)]).toEqual(["xy", "zy"]);
  expect([row.isSame(cells), held.isSame(cells)]).toEqual([true, false]);
});
