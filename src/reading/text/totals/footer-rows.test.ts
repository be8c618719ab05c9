import { expect, test } from "vitest";
import { TextCells } from "../cells.ts";
import { FooterFilter } from "./footer-rows.ts";
import { TotalLines } from "./total-lines.ts";

/**
 * Reads lines of a file with the columns date (which every row must have), name and amount; a blank line is
 * one.
 */
function filtered(lines: readonly string[], columns = 3) {
  const all = lines.map((line, i) => ({ cells: line.split(";"), line: i + 2 }));
  const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === "");
  const rows: number[] = [];
  const doubts: string[] = [];
  const totals = new TotalLines(
    {
      marks: [0],
      days: new Set([0]),
      amounts: new Set([2]),
      read: new Set([0, 1, 2]),
      mayBeFilled: false,
      wordIsEnough: false,
    },
    (before, onRow) => {
      for (const { cells, line } of all) {
        if (line < before && !isBlank(cells)) onRow(new TextCells().of(cells), line);
      }
    },
  );
  const filter = new FooterFilter({
    columns,
    required: [0],
    totals,
    onRow: (_, line) => void rows.push(line),
    onDoubt: (_, line, doubt) => void doubts.push(`${line} ${doubt}`),
  });
  let isAfterBlank = false;
  for (const { cells, line } of all) {
    if (!isBlank(cells)) filter.row(new TextCells().of(cells), line, isAfterBlank);
    isAfterBlank = isBlank(cells);
  }
  const footer = filter.end().map(({ line }) => line);
  return { rows, footer, doubts };
}

const two = ["1-1-2026;Jan;100", "2-1-2026;Piet;200"];

test("a total below the data and between groups is no row", () => {
  expect(filtered([...two, "Totaal;;300"])).toEqual({ rows: [2, 3], footer: [4], doubts: [] });
  expect(filtered([...two, ";Totaal;300", ...two])).toEqual({ rows: [2, 3, 5, 6], footer: [4], doubts: [] });
});

test("a total is of the rows, not of the totals above it", () => {
  expect(filtered([...two, "Subtotaal;;300", ...two, "Totaal;;600"]).footer).toEqual([4, 7]);
});

test("a total that closes a file stands below whatever closes it, and a line of a doubtful total does not", () => {
  expect(filtered([...two, "Totaal;;300", ";;", ";Vertrouwelijk;"])).toMatchObject({
    rows: [2, 3],
    footer: [4, 6],
  });
  expect(filtered([...two, "Totaal;;999"])).toMatchObject({
    rows: [2, 3, 4],
    footer: [],
    doubts: ["4 word"],
  });
});

test("of a file with two columns one text closes it, of a file with one it is a row", () => {
  expect(filtered([...two, ";;", ";x;"], 2).footer).toEqual([5]);
});

test("a line that is called a total, of which no amount is the sum, is asked and stays a row", () => {
  expect(filtered([...two, "Totaal;;999", ...two])).toEqual({
    rows: [2, 3, 4, 5, 6],
    footer: [],
    doubts: ["4 word"],
  });
});

test("one text below a blank line closes a file; without the blank line, or with two texts, it is a row", () => {
  expect(filtered([...two, ";;", ";Vertrouwelijk;"])).toMatchObject({ rows: [2, 3], footer: [5] });
  expect(filtered([...two, ";Vertrouwelijk;"])).toMatchObject({ rows: [2, 3, 4], footer: [] });
  expect(filtered([...two, ";;", ";Vertrouwelijk;5"])).toMatchObject({ rows: [2, 3, 5], footer: [] });
  expect(filtered([...two, ";;", ";Vertrouwelijk;"], 1)).toMatchObject({ rows: [2, 3, 5], footer: [] });
});

test("behind the line that closes a file others of one text do too, without a blank line of their own", () => {
  expect(filtered([...two, ";;", ";Filters:;", ";regio = Noord;"])).toMatchObject({
    rows: [2, 3],
    footer: [5, 6],
  });
  expect(filtered([...two, ";;", ";Filters:;", ";regio;5", ";x;"])).toMatchObject({
    rows: [2, 3, 5, 6, 7],
    footer: [],
  });
});

test("a line like that between rows is a row, in its place", () => {
  expect(filtered([...two, ";;", ";Vertrouwelijk;", ...two])).toMatchObject({
    rows: [2, 3, 5, 6, 7],
    footer: [],
  });
});

test("a closing block is at most 30 lines: what is longer are rows with blank cells", () => {
  const block = (lines: number) => Array.from({ length: lines }, (_, i) => `;regel ${i};`);
  const closed = filtered([...two, ";;", ...block(30)]);
  expect(closed.rows).toEqual([2, 3]);
  expect(closed.footer).toHaveLength(30);
  const rows = filtered([...two, ";;", ...block(31)]);
  expect(rows.rows).toHaveLength(33);
  expect(rows.footer).toEqual([]);
});
