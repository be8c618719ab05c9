import { expect, test } from "vitest";
import { covers, overlap } from "./spells.ts";

test("a spell holds both of its ends", () => {
  const spell = { from: 10, to: 20 };
  expect([9, 10, 20, 21].map((day) => covers(spell, day))).toEqual([false, true, true, false]);
});

test("an open end holds every day on its side", () => {
  expect(covers({ from: null, to: 20 }, -1000)).toBe(true);
  expect(covers({ from: 10, to: null }, 1000)).toBe(true);
  expect(covers({ from: null, to: null }, 0)).toBe(true);
});

test("the overlap of a spell and a range is what both hold", () => {
  const range = { from: 0, to: 30 };
  expect(overlap({ from: 10, to: 40 }, range)).toEqual({ from: 10, to: 30 });
  expect(overlap({ from: null, to: null }, range)).toEqual(range);
  const { from, to } = overlap({ from: 40, to: 50 }, range);
  expect(to).toBeLessThan(from);
});
