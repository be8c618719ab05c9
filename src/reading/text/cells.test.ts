import { expect, test } from "vitest";
import { Dictionary } from "../columns/fast/fast.ts";
import { TextCells } from "./cells.ts";

const row = (...cells: string[]) => new TextCells().of(cells);

test("a row has its texts, and blank where it has none", () => {
  const cells = row("a", " ", "");
  expect([cells.length, cells.copy()]).toEqual([3, ["a", " ", ""]]);
  expect([0, 1, 2, 3].map((position) => cells.text(position))).toEqual(["a", " ", "", ""]);
  expect([0, 1, 2, 3].map((position) => cells.isBlank(position))).toEqual([false, true, true, true]);
  expect([cells.firstCode(0), cells.firstCode(2)]).toEqual([0x61, Number.NaN]);
  const dictionary = new Dictionary("utf-8");
  cells.pushTo(dictionary, 0);
  expect(dictionary.texts().at(0)).toBe("a");
});

test("two rows are the same where every cell is, letter for letter", () => {
  expect(row("a", "b").isSame(row("a", "b"))).toBe(true);
  expect(row("a", "b").isSame(row("a", "B"))).toBe(false);
  expect(row("a", "b").isSame(row("c", "b"))).toBe(false);
  expect(row("a", "").isSame(row("a"))).toBe(false);
});

test("cells that are held outlive the next row", () => {
  const cells = row("a");
  const held = cells.held();
  cells.of(["b"]);
  expect([held.text(0), cells.text(0)]).toEqual(["a", "b"]);
});
