import { expect, test } from "vitest";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { literalQuote, literalReport } from "../site.fixture.ts";
import { expectedStatement, movedStatement, openStatement, openTable } from "./open-quotes.ts";
import { readerOf } from "./reader.ts";

const openRow = literalQuote({
  is_stale: true,
  expected_on: "2026-12-15",
  was_expected_on: "2026-11-15",
});

const figures = (open: number, valued: number, stale: number): Partial<SnapshotFigure>[] => [
  { metric: "quotes.open", unit: "count", value: open },
  { metric: "quotes.open_value", unit: "currency", value: 40_000, n: valued, denominator: open },
  { metric: "quotes.open_expected", unit: "currency", value: 9000, n: valued, denominator: open },
  { metric: "quotes.stale", unit: "count", value: stale, numerator: stale, denominator: open },
];

const readerWith = (given: Partial<SnapshotFigure>[], language: "nl" | "en" = "en") =>
  readerOf(literalReport({ figures: given }), language);

test("it says how many are open, what they are worth, and how many for long", () => {
  const reader = readerWith(figures(12, 12, 3));
  expect(openStatement(reader, reader.report.whole)?.text).toBe(
    "12 quotes are open, worth €40,000 together; 3 of them (25%) have been open longer than nine in ten of the quotes that became an order",
  );
  expect(expectedStatement(reader, reader.report.whole)?.text).toContain("€9,000");
});

test("one is one, and a value that is known of some is said of those", () => {
  const reader = readerWith(figures(1, 1, 1));
  expect(openStatement(reader, reader.report.whole)?.text).toMatch(
    /^1 quote is open, .*; 1 of them .* has been/,
  );
  const some = readerWith(figures(12, 5, 0));
  expect(openStatement(some, some.report.whole)?.text).toBe(
    "12 quotes are open; the value of 5 is known, €40,000 together",
  );
});

test("nothing open is said as that, and what is not known is not said", () => {
  const none = readerWith(figures(0, 0, 0));
  expect(openStatement(none, none.report.whole)).toMatchObject({
    id: "quotes.open.none",
    claims: [{ relation: "is", b: 0 }],
  });
  const unknown = readerWith([]);
  expect(openStatement(unknown, unknown.report.whole)).toBeUndefined();
  expect(expectedStatement(unknown, unknown.report.whole)).toBeUndefined();
});

test("what slipped is said where a month before was kept, and stands with the day that it was", () => {
  const report = literalReport({ figures: figures(1, 1, 1) });
  const snapshot = { ...report.snapshot, open_quotes: [openRow], open_quotes_before: "2026-09" as const };
  const reader = readerOf({ ...report, snapshot }, "nl");
  expect(movedStatement(reader)?.text).toMatch(/1 is naar achteren geschoven \(€.1\.000\)/);
  expect(movedStatement(readerOf(report, "nl"))).toBeUndefined();
  const table = openTable(reader, { id: "t", caption: "Open", rows: [openRow] });
  expect(table.rows[0]?.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Bakker", "Q-1", "lang open", expect.stringContaining("was")]),
  );
});
