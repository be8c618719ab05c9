import fc from "fast-check";
import { expect, test } from "vitest";
import { lineDiff, shownDiff } from "./line-diff.ts";

const texts = fc.array(fc.constantFrom("a", "b", "c", "", "  d"));

test("of a diff both texts can be put together again, and what is alike is not marked", () => {
  fc.assert(
    fc.property(texts, texts, (old, now) => {
      const diff = lineDiff(old, now);
      expect(diff.filter(({ mark }) => mark !== "+").map(({ line }) => line)).toEqual(old);
      expect(diff.filter(({ mark }) => mark !== "-").map(({ line }) => line)).toEqual(now);
      expect(lineDiff(old, old).every(({ mark }) => mark === " ")).toBe(true);
    }),
  );
});

test("lines that are put in between are told as such, with two around them", () => {
  const old = ["currency: EUR", "# ours", "country: NL", "files:", "  quotes:", "    path: a.csv"];
  const now = [...old.slice(0, 5), "    - path: a.csv", "    - path: b.csv", "trend_months: 13"];
  expect(shownDiff(lineDiff(old, now))).toEqual([
    "  …",
    "  files:",
    "    quotes:",
    "-     path: a.csv",
    "+     - path: a.csv",
    "+     - path: b.csv",
    "+ trend_months: 13",
  ]);
});

test("of texts that are the same nothing is shown but that there is more", () => {
  expect(shownDiff(lineDiff(["a"], ["a"]))).toEqual(["  …"]);
  expect(shownDiff(lineDiff([], []))).toEqual([]);
});
