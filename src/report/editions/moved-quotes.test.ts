import { expect, test } from "vitest";
import { literalQuote, literalReport } from "../../views/site.fixture.ts";
import type { OpenQuoteRow } from "../snapshot.ts";
import { keptQuotesOf, withExpectedBefore } from "./moved-quotes.ts";

const open = (quote: Partial<OpenQuoteRow>) => literalQuote({ expected_on: "2026-11-15", ...quote });

const { snapshot } = literalReport({});
const report = (...quotes: OpenQuoteRow[]) => ({ ...snapshot, open_quotes: quotes });
const keptIn = (month: `${number}-${number}`, ...quotes: OpenQuoteRow[]) => ({
  period: { month },
  open_quotes: keptQuotesOf(report(...quotes)),
});

test("what is kept of an open quote names neither it, nor whose or for whom it is", () => {
  const kept = keptQuotesOf(report(open({ quote_id: "OFF-2026-17" }), open({ quote_id: null })));
  expect(kept).toEqual([[expect.stringMatching(/^[0-9a-f]{16}$/), "2026-11-15", 1000]]);
  expect(JSON.stringify(kept)).not.toMatch(/OFF|am-1|Bakker/);
});

test("an open quote says on which day it was expected in the last month that was kept before", () => {
  const now = report(open({ expected_on: "2026-12-01" }), open({ quote_id: "Q-2" }));
  const before = withExpectedBefore(now, [
    keptIn("2026-10", open({ expected_on: "2026-01-01" })),
    keptIn("2026-08", open({ expected_on: "2026-02-01" })),
    keptIn("2026-09", open({ expected_on: "2026-11-15" })),
  ]);
  expect(before.open_quotes_before).toBe("2026-09");
  expect(before.open_quotes.map((row) => row.was_expected_on)).toEqual(["2026-11-15", null]);
});

test("months of before such a list was kept change nothing", () => {
  const now = report(open({}));
  expect(withExpectedBefore(now, [{ period: { month: "2026-09" } }])).toBe(now);
});
