import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { plainRows } from "./plain-rows.ts";

function rowsOf(text: string, { delimiter = ";", most = Number.POSITIVE_INFINITY } = {}): string[][] {
  const rows: string[][] = [];
  const content = {
    bytes: Buffer.from(text),
    charset: "utf-8",
    encoding: "utf-8",
    hasQuotes: false,
  } as const;
  plainRows(content, delimiter, (cells) => rows.push(cells.copy()) < most);
  return rows;
}

test.each([
  [
    "a;b\nc;d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a;b\r\nc;d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a;b\rc;d\r",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a;;b;", [["a", "", "b", ""]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ["é;€\n", [["é", "€"]]],
  ["a\n;", [["a"], ["", ""]]],
  ["", []],
])("%j is these rows", (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test("cells are parted by the delimiter of the file alone", () => {
  expect(rowsOf("a;b\tc", { delimiter: "\t" })).toEqual([["a;b", "c"]]);
});

test("no more rows are given than are asked for", () => {
  expect(rowsOf("a\nb\nc", { most: 2 })).toEqual([["a"], ["b"]]);
});
