import { expect, test } from "vitest";
import type { OpenQuoteRow } from "../../report/snapshot.ts";
import { readerOf } from "../parts/reader.ts";
import { literalQuote, literalReport } from "../site.fixture.ts";
import { agesChart } from "./ages.ts";

const quote = (age: number, value: number | null, isStale = false) =>
  literalQuote({ quote_id: `Q-${age}`, age_days: age, value, is_stale: isStale });

function chartOf(open: OpenQuoteRow[], usual: number | null) {
  const figures =
    usual === null ? [] : [{ metric: "quotes.typical_age", unit: "days", value: usual } as const];
  const report = literalReport({ figures });
  return agesChart(readerOf({ ...report, snapshot: { ...report.snapshot, open_quotes: open } }, "en"));
}

const rows = (chart: ReturnType<typeof chartOf>) =>
  chart?.table.rows.map((row) => row.map(({ text }) => text).join(" | "));

test("each quote stands in one band, and the usual age is the end of one in place of those near it", () => {
  const chart = chartOf([quote(0, 1000), quote(43, 500), quote(44, null, true), quote(80, 200, true)], 43);
  expect(rows(chart)).toEqual([
    "up to 14 days | 1 | €1,000 | 0 | €0",
    "up to 30 days | 0 | €0 | 0 | €0",
    "up to 43 days | 1 | €500 | 0 | €0",
    "up to 90 days | 2 | €200 | 2 | €200",
  ]);
  expect(chart?.drawing).toMatchObject({
    chart: "ageBands",
    data: { usual: { after: 3, text: "after 43 days nine in ten orders had come" } },
  });
});

test("where nobody knows the usual age, or nothing is older, no line stands at it", () => {
  expect(chartOf([quote(400, 10)], null)?.drawing.data).toMatchObject({ usual: null });
  expect(rows(chartOf([quote(400, 10)], null))?.at(-1)).toBe("older | 1 | €10 | 0 | €0");
  expect(chartOf([quote(3, 10)], 43)?.drawing.data).toMatchObject({ usual: null });
});

test("without an open quote there is nothing to draw", () => {
  expect(chartOf([], 43)).toBeUndefined();
});
