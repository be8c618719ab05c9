import { Buffer } from "node:buffer";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";
import {
  type Delimiter,
  delimiterSaid,
  firstRows,
  headText,
  isCutOff,
  longestHead,
  type OnRow,
  split,
} from "./split.ts";

/** The rows of a text, each with its line, and the wrong quotes. */
function rowsOf(text: string, delimiter: Delimiter = ";", most = Number.POSITIVE_INFINITY) {
  const content = decode(Buffer.from(text));
  if (content === null) throw new Error("No text");
  const rows: string[] = [];
  const faults: string[] = [];
  split(content, {
    delimiter,
    onRow: (cells, line, isAfterBlank) =>
      void rows.push(`${line}${isAfterBlank ? " after blank" : ""}: ${cells.copy().join(" | ")}`),
    onFault: ({ rule, line, position }) => void faults.push(`${line}: ${rule} in cell ${position}`),
    isEnough: () => rows.length >= most,
  });
  return { rows, faults };
}

test.each([["\n"], ["\r\n"], ["\r"]])("rows end at %j, with quotes and without", (end) => {
  expect(rowsOf(["a;b", "c;d"].join(end)).rows).toEqual(["1: a | b", "2: c | d"]);
  expect(rowsOf(['"a;1";b', "c;d"].join(end)).rows).toEqual(["1: a;1 | b", "2: c | d"]);
});

test("a quoted cell holds delimiters, quotes and line breaks, which move the lines behind it", () => {
  expect(rowsOf('"a;""b""\nc\nd";e\nf;g').rows).toEqual(['1: a;"b"\nc\nd | e', "4: f | g"]);
});

test("blank rows, rows of delimiters alone and Excel's sep= line are passed over, and what follows a blank row is told", () => {
  expect(rowsOf("sep=;\na;b\n\n ; \nc;d\ne;f").rows).toEqual([
    "2 after blank: a | b",
    "5 after blank: c | d",
    "6: e | f",
  ]);
  expect(rowsOf('SEP=;\n"a";b\n;;\nc;d').rows).toEqual(["2 after blank: a | b", "4 after blank: c | d"]);
  expect(rowsOf("a;b\nsep=;x").rows).toEqual(["1: a | b", "2: sep= | x"]);
});

test("a quote that is never closed, and one that stands where none can, are told at their line and cell", () => {
  expect(rowsOf('a;b\nc;"d\ne;f').faults).toEqual(["2: file.unclosed_quote in cell 1"]);
  expect(rowsOf('a;b\n"c"x;d\ne;f').faults).toEqual(["2: row.stray_quote in cell 0"]);
  expect(rowsOf('a;b\n"c\nd";"e"x\nf;g').faults).toEqual(["3: row.stray_quote in cell 1"]);
});

/** The rows of a text without wrong quotes as PapaParse alone tells them, those that are blank left out. */
function rowsOfPapa(text: string): string[][] | null {
  const plain = text.replace(/\r\n?/g, "\n");
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: ";", newline: "\n" });
  if (errors.some(({ type }) => type === "Quotes")) return null;
  return data.filter((cells) => cells.some((cell) => cell.trim() !== ""));
}

const crooked = fc.array(fc.constantFrom(...'ab;;"""\n\r é '), { maxLength: 40 }).map((all) => all.join(""));
const proper = fc
  .array(
    fc.array(fc.constantFrom("a", "", '"b;"', '""', '"c""d"', '"e\r\nf"', "g h", '"é\r"'), {
      minLength: 1,
      maxLength: 4,
    }),
    {
      maxLength: 6,
    },
  )
  .chain((rows) =>
    fc.constantFrom("\n", "\r\n", "\r").map((end) => rows.map((row) => row.join(";")).join(end)),
  );

test("files in quotes are split as PapaParse splits them, and where a quote is wrong both say so", () => {
  let [agreed, wrong] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(crooked, proper), (text) => {
      const content = decode(Buffer.from(text));
      if (!content) throw new Error("No text");
      const rows: string[][] = [];
      let faults = 0;
      const onRow: OnRow = (cells) => void rows.push(cells.copy());
      split(content, { delimiter: ";", onRow, onFault: () => void faults++ });
      const expected = rowsOfPapa(text);
      expect(faults > 0).toBe(expected === null);
      if (expected) expect(rows).toEqual(expected);
      if (expected) agreed++;
      else wrong++;
    }),
    { numRuns: 10_000 },
  );
  expect(Math.min(agreed, wrong)).toBeGreaterThan(1000);
});

test("no more rows are read than are enough", () => {
  expect(rowsOf("a\nb\nc", ";", 2).rows).toEqual(["1: a", "2: b"]);
  expect(rowsOf('"a"\nb\nc', ";", 2).rows).toEqual(["1: a", "2: b"]);
});

test("the first rows are those with something in them", () => {
  expect(firstRows("\na;b\n\nc;d\ne;f", ";", 2)).toEqual([
    { cells: ["a", "b"], line: 2 },
    { cells: ["c", "d"], line: 4 },
  ]);
  // What follows a wrong quote cannot be told apart.
  expect(firstRows('a;b\nc;"d"x\ne;f', ";", 9).map(({ line }) => line)).toEqual([1]);
});

test.each([
  ["sep=;\na", ";"],
  ["SEP=,\na", ","],
  ["sep=\t", "\t"],
  ["sep=|", "|"],
  ["sep=x\na", undefined],
  ["a\nsep=;", undefined],
])("Excel's first line %j says the delimiter %j", (text, delimiter) => {
  expect(delimiterSaid(text)).toBe(delimiter);
});

test("headers stand in the first mebibyte: a line behind it was not seen", () => {
  expect(longestHead).toBe(2 ** 20);
  const content = decode(Buffer.concat([Buffer.from("a;b\n"), Buffer.alloc(longestHead, "x")]));
  const short = decode(Buffer.from("a;b\n"));
  if (!content || !short) throw new Error("No text");
  expect(headText(content)).toHaveLength(longestHead);
  expect([isCutOff(content, 1), isCutOff(content, 2), isCutOff(short, 2)]).toEqual([false, true, false]);
});
