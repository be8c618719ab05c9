import { expect, test } from "vitest";
import type { Edition } from "./editions.ts";
import { publishedForecasts } from "./published-forecasts.ts";

/** A month as it was published: the range of the end of its year, and what had come. */
function published(month: `${number}-${number}`, range: [number, number] | null, toDate: number): Edition {
  const none = [null, null, null] as const;
  const year = month.slice(0, 4);
  return {
    edition: 2,
    period: {
      month,
      from: `${month}-01`,
      to: `${month}-28`,
      fiscal_year_from: `${year}-01-01`,
      trend: [],
      data_until: `${month}-28`,
      working_days: {},
    },
    settings: { organisation: "Handjes", currency: "EUR" },
    missing_files: [],
    scopes: [],
    signals: [],
    files: [],
    inputs: {},
    figures: [
      ...(range
        ? [
            [
              "forecast.revenue",
              "company",
              "all",
              "ytd",
              100,
              null,
              null,
              ...range,
              null,
              null,
            ] as Edition["figures"][number],
          ]
        : []),
      ["activity.count.revenue", "company", "all", "ytd", toDate, ...none, null, null, null],
    ],
  };
}
const seen = (...editions: Edition[]) => editions.map((edition) => ({ edition, maySee: () => true }));

test("of published months whose year has ended it is told how often their range held", () => {
  const [figure] = publishedForecasts(
    seen(
      published("2026-01", [900, 1000], 80),
      published("2025-12", null, 1000),
      published("2025-11", [960, 990], 940),
      published("2025-10", [900, 1100], 800),
    ),
  );
  expect(figure).toMatchObject({ metric: "forecast.published_80", value: 0.5, numerator: 1, denominator: 2 });
});

test("of a year of which the last month was not published, and of what may not be read, nothing is told", () => {
  expect(publishedForecasts(seen(published("2025-10", [900, 1100], 800)))).toEqual([]);
  const hidden = seen(published("2025-12", null, 1000), published("2025-10", [900, 1100], 800));
  expect(publishedForecasts(hidden.map((each) => ({ ...each, maySee: () => false })))).toEqual([]);
});

test("an edition of before there were forecasts has none", () => {
  expect(publishedForecasts(seen(published("2025-12", null, 1000), published("2025-11", null, 900)))).toEqual(
    [],
  );
});
