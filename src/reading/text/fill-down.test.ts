import { expect, test } from "vitest";
import { TextCells } from "./cells.ts";
import { FilledDown } from "./fill-down.ts";

const row = (...cells: string[]) => new TextCells().of(cells);

test("a blank cell of a column takes what stood there last, and others stay blank", () => {
  const filled = new FilledDown([0]);
  filled.of(row("Noord", "Jan", "1"));
  expect([0, 1, 2].map((position) => filled.text(position))).toEqual(["Noord", "Jan", "1"]);
  filled.of(row("", "", "2"));
  expect([0, 1, 2].map((position) => filled.text(position))).toEqual(["Noord", "", "2"]);
  expect([filled.isBlank(0), filled.isBlank(1)]).toEqual([false, true]);
  filled.of(row("Zuid", "", "3"));
  expect(filled.text(0)).toBe("Zuid");
});

test("before anything stood there a cell is blank", () => {
  expect(new FilledDown([0]).of(row("", "x")).isBlank(0)).toBe(true);
});

test("a row with nothing but what it gives to those below is the heading of a group", () => {
  const filled = new FilledDown([0]);
  expect(filled.isHeading).toBe(false);
  expect(filled.of(row("Noord", "", "")).isHeading).toBe(true);
  expect(filled.of(row("Noord", "x", "")).isHeading).toBe(false);
  expect(filled.of(row("", "", "")).isHeading).toBe(false);
});

test("a shorter row is as long as its last filled column", () => {
  const filled = new FilledDown([0, 2]);
  filled.of(row("Noord", "x", "y"));
  const short = filled.of(row("", "z"));
  expect([short.length, short.copy()]).toEqual([3, ["Noord", "z", "y"]]);
  expect(filled.of(row("a", "b", "c", "d")).length).toBe(4);
});

test("a row that is held keeps what it took from above", () => {
  const filled = new FilledDown([0]);
  filled.of(row("Noord", "1"));
  const held = filled.of(row("", "2")).held();
  filled.of(row("Zuid", "3"));
  expect([held.copy(), filled.copy()]).toEqual([
    ["Noord", "2"],
    ["Zuid", "3"],
  ]);
  expect(held.firstCode(0)).toBe("N".charCodeAt(0));
  expect(new FilledDown([0]).firstCode(0)).toBe(Number.NaN);
});
