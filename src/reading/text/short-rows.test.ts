import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";
import { TextCells } from "./cells.ts";
import { RowLengths } from "./short-rows.ts";

function lengthsOf(width: number, rows: readonly (readonly string[])[]) {
  const lengths = new RowLengths(width);
  rows.forEach((cells, i) => void lengths.add(new TextCells().of(cells), i + 2));
  return lengths;
}
const row = (cells: number) => Array.from({ length: cells }, () => "x");

test("the usual number of cells is that of nineteen of twenty rows", () => {
  const rows = (usual: number, others: number) => [
    ...Array.from({ length: usual }, () => row(3)),
    ...Array.from({ length: others }, () => row(4)),
  ];
  expect(lengthsOf(4, rows(19, 1)).usual).toBe(3);
  expect(lengthsOf(4, rows(18, 1)).usual).toBeNull();
  expect(lengthsOf(4, rows(60, 0)).sample).toHaveLength(50);
});

test("the last row may be the only one with as few cells", () => {
  expect(lengthsOf(4, [row(4), row(4), row(2)])).toMatchObject({
    isLastShortest: true,
    lastCells: 2,
    lastLine: 4,
    rows: 3,
  });
  expect(lengthsOf(4, [row(2), row(4), row(2)]).isLastShortest).toBe(false);
  expect(lengthsOf(4, [row(1), row(2)]).isLastShortest).toBe(false);
  expect(lengthsOf(4, [row(2)]).isLastShortest).toBe(false);
});

test("a blank cell at the end of a row says that none is left out there", () => {
  expect(lengthsOf(2, [["x", ""]]).hasBlankEnd).toBe(true);
  expect(lengthsOf(2, [["x"]]).hasBlankEnd).toBe(false);
  expect(lengthsOf(2, [["x", "y"]]).hasBlankEnd).toBe(false);
});

const shortRows = (headers: string, ...rows: string[]) =>
  readLines("quotes", [headers, ...rows]).problems.find(({ rule }) => rule === "file.short_rows");

test("a heading of which no row has a cell is told, with the lines that leave it out", () => {
  const told = shortRows(
    "account_manager_id;soort;issued_on;outcome",
    "K1;2026-10-01;open",
    "K2;2026-10-02;won",
  );
  expect(told).toMatchObject({ line: 2, value: "K1 2026-10-01 open" });
  expect(told?.message).toContain("There are 4 headings and every row has 3 cells.");
  expect(told?.message).toContain("account_manager_id = K1, soort = 2026-10-01, issued_on = open");
  expect(told?.paste?.split("\n")).toContain('    header: ["soort", "issued_on", "outcome"]');
});

test("rows that only leave out blank cells at their end are none of that", () => {
  expect(
    shortRows("account_manager_id;issued_on;outcome;stage", "K1;2026-10-01;open", "K2;2026-10-02;won"),
  ).toBeUndefined();
});

test("the heading of which no row has a cell may stand anywhere, in whatever order the columns do", () => {
  const last = shortRows(
    "outcome;issued_on;soort;account_manager_id;value",
    "open;2026-10-01;K1;100",
    "won;2026-10-02;K2;200",
  );
  expect(last?.paste).toBe(
    [
      "files:",
      "  quotes:",
      "    # soort: –",
      '    header: ["outcome", "issued_on", "account_manager_id", "value"]',
      "    # value: –",
      '    # header: ["outcome", "issued_on", "soort", "account_manager_id"]',
    ].join("\n"),
  );
});
