import { expect, test } from "vitest";
import { isMonth } from "../../contract/vocabulary.ts";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { readerOf } from "../parts/reader.ts";
import { literalReport } from "../site.fixture.ts";
import { revenueTrend } from "./revenue-trend.ts";

/** Revenue and target of the last months up to October 2026: 90 against 100 in each, in thousands. */
function lastMonths(count: number): Partial<SnapshotFigure>[] {
  return Array.from({ length: count }, (_, i) => {
    const month = 2026 * 12 + 9 - i;
    const window = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    if (!isMonth(window)) throw new Error(`${window} is no month`);
    return [
      { metric: "activity.count.revenue", unit: "currency", window, value: 90_000 },
      { metric: "target.revenue", unit: "currency", window, value: 100_000 },
    ] as const;
  }).flat();
}

function chart(trendMonths: number, known: number) {
  const report = literalReport({ trendMonths, figures: lastMonths(known) });
  const found = revenueTrend(readerOf(report, "nl"));
  if (!found || !("months" in found.drawing.data)) throw new Error("There is no trend");
  return { ...found, months: found.drawing.data.months.map(({ label }) => label.replace("\u00a0", " ")) };
}

test("thirteen months stand as columns beside the previous year", () => {
  const { drawing, months } = chart(13, 13);
  expect(drawing.chart === "columns" && drawing.data.previousName).toBe("Vorig jaar");
  expect(months).toHaveLength(13);
});

test("the year stands at both ends of the columns and where it begins", () => {
  const { months } = chart(13, 13);
  expect(months.filter((label) => /\d/.test(label))).toEqual(["okt 25", "jan 26", "okt 26"]);
  expect(months[1]).toBe("nov");
});

test("five years are a line, which holds the previous years itself", () => {
  const { drawing, description, months, table } = chart(60, 60);
  expect(drawing.chart).toBe("trend");
  expect(description).toContain("Een lijn");
  expect(months).toHaveLength(60);
  expect(table?.rows).toHaveLength(60);
});

test("a trend begins with its figures, but always has the same month of last year", () => {
  expect(chart(60, 30).months.at(0)).toBe("mei 24");
  expect(chart(60, 5).months.at(0)).toBe("okt 25");
  expect(chart(60, 5).drawing.chart).toBe("columns");
});

test("without a month that has both revenue and target there is no trend", () => {
  expect(revenueTrend(readerOf(literalReport({}), "nl"))).toBeUndefined();
});
