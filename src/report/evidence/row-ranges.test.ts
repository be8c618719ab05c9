import { expect, test } from "vitest";
import { rowRanges } from "./row-ranges.ts";

const row = (line: number, share = 1, group: string | null = null, file = "a.csv") => ({
  place: { file, line, to: line },
  group,
  share,
});

test("rows that follow each other are a range: its first and last line, how many rows count, and their sum", () => {
  expect(rowRanges([row(9, 4), row(2, 1), row(5, 2), row(12, 8)], 2)).toEqual([
    { place: { file: "a.csv", line: 2, to: 5 }, group: null, share: 3, rows: 2 },
    { place: { file: "a.csv", line: 9, to: 12 }, group: null, share: 12, rows: 2 },
  ]);
});

test("rows of different groups or files are never one range", () => {
  const rows = [
    row(2, 1, "2026-09"),
    row(3, 1, "2026-10"),
    row(4, 1, "2026-09", "b.csv"),
    row(5, 1, "2026-09"),
  ];
  expect(rowRanges(rows, 1).map(({ place, group, rows: count }) => [place?.file, group, count])).toEqual([
    ["a.csv", "2026-09", 2],
    ["b.csv", "2026-09", 1],
    ["a.csv", "2026-10", 1],
  ]);
});
