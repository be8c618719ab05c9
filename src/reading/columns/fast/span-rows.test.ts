import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { spanRows } from "./span-rows.ts";

/** The rows of a text, those with line breaks within with how many, and where the first wrong quote is. */
function rowsOf(text: string, { delimiter = ";", most = Number.POSITIVE_INFINITY } = {}) {
  const rows: string[][] = [];
  const breaks: number[] = [];
  const bytes = Buffer.from(text);
  const content = { bytes, charset: "utf-8", encoding: "utf-8", hasQuotes: text.includes('"') } as const;
  const brokenAt = spanRows(content, delimiter, (cells, within) => {
    breaks.push(within);
    return rows.push(cells.copy()) < most;
  });
  return { rows, breaks, rest: bytes.subarray(brokenAt).toString() };
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
  ['"a;1";"";"b"', [["a;1", "", "b"]]],
  ['"a ""b""";""""', [['a "b"', '"']]],
  ['"a\r\nb\rc\nd";e', [["a\nb\nc\nd", "e"]]],
  ['a"b;c""d; "e"\n', [['a"b', 'c""d', ' "e"']]],
  [
    '"é";"€"\r\n"x";',
    [
      ["é", "€"],
      ["x", ""],
    ],
  ],
])("%j is these rows", (text, rows) => {
  expect(rowsOf(text).rows).toEqual(rows);
});

test("cells are parted by the delimiter of the file alone", () => {
  expect(rowsOf("a;b\tc", { delimiter: "\t" }).rows).toEqual([["a;b", "c"]]);
});

test("no more rows are given than are asked for", () => {
  expect(rowsOf("a\nb\nc", { most: 2 })).toMatchObject({ rows: [["a"], ["b"]], rest: "" });
});

test("line breaks within the cells of a row are counted, two characters of one break once", () => {
  expect(rowsOf('a;b\n"c\r\nd";"e\rf\n\ng"\nh;i').breaks).toEqual([0, 4, 0]);
});

test.each([
  ['a;b\nc;"d\ne;f', 'c;"d\ne;f'],
  ['a;b\n"c"x;d\ne;f', '"c"x;d\ne;f'],
  ['"a" ;b\nc', '"a" ;b\nc'],
  ['a\n"', '"'],
])("of %j the rows before a wrong quote are given, and where the row with it begins", (text, rest) => {
  expect(rowsOf(text).rest).toBe(rest);
  expect(rowsOf(text).rows).toEqual(rowsOf(text.slice(0, -rest.length)).rows);
});
