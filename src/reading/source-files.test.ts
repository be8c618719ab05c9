import { expect, test } from "vitest";
import { readLines } from "./columns/reading.fixture.ts";
import { sourceFiles } from "./source-files.ts";

const { table, source } = readLines(
  "team",
  [
    "person_id;team;fte;start_date",
    "K1;Noord;0,8;2026-01-01",
    "K2;Zuid;x;2026-01-01",
    "K3;Extern;1;2026-01-01",
    "K4;Zuid;1;2026-01-01",
  ],
  { mapping: { skip: { team: ["Extern"] } } },
);
const kinds = new Map([["team" as const, { files: source ? [{ source }] : [] }]]);

test("a row that is read is used, wrong, or skipped: on purpose, or as another counts in its place", () => {
  const states = table?.states.ofNextPass();
  states?.supersede(2);
  const tableOf = () => (table && states ? { ...table, states } : null);
  expect(sourceFiles(kinds, tableOf)).toMatchObject([
    { file: "team.csv", rowsRead: 4, rowsUsed: 1, rowsRejected: 1, rowsSkipped: 2 },
  ]);
});

test("of a file that gave no table no row can be used", () => {
  expect(sourceFiles(kinds, () => null)).toMatchObject([
    { rowsRead: 4, rowsUsed: 0, rowsRejected: 3, rowsSkipped: 1 },
  ]);
});
