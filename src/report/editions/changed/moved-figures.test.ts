import { expect, test } from "vitest";
import type { MetricId } from "../../../contract/metric-ids.ts";
import type { WindowId } from "../../../contract/vocabulary.ts";
import { literalReport } from "../../../views/site.fixture.ts";
import type { SnapshotFigure } from "../../snapshot.ts";
import { movedFigures } from "./moved-figures.ts";
import { type Published, publishedOf } from "./published.ts";

type Given = [metric: MetricId, value: number, window?: WindowId, more?: Partial<SnapshotFigure>];

function month(id: Published["month"], ...given: Given[]): Published {
  const { snapshot } = literalReport({
    figures: given.map(([metric, value, window = "month", more = {}]) => ({
      metric,
      value,
      window,
      ...more,
    })),
  });
  const own = { ...snapshot, period: { ...snapshot.period, month: id } };
  return publishedOf(own, { maySee: () => true, orders: undefined });
}

const limits = (low: number, high: number): Given[] => [
  ["process.lower.visits", low],
  ["process.upper.visits", high],
];
const visits = (value: number, id: Published["month"]): Given => ["process.per_workday.visits", value, id];

test("a figure that left its usual limits since the kept month has moved, with both and the limits", () => {
  const found = movedFigures(
    month("2026-10", visits(5.2, "2026-10"), ...limits(2, 4.6)),
    month("2026-09", visits(3.1, "2026-09")),
  );
  expect(found).toEqual({
    compared: 1,
    moved: [
      {
        metric: "process.per_workday.visits",
        scope: { kind: "company", id: "all" },
        window: "month",
        before: 3.1,
        now: 5.2,
        limits: [2, 4.6],
      },
    ],
  });
});

test("one within its limits has not, nor one that lay beyond the same limit already", () => {
  const moved = (before: number, now: number) =>
    movedFigures(
      month("2026-10", visits(now, "2026-10"), ...limits(2, 4.6)),
      month("2026-09", visits(before, "2026-09")),
    ).moved.length;
  expect(moved(3.1, 4.6)).toBe(0);
  expect(moved(5, 5.2)).toBe(0);
  expect(moved(1, 5.2)).toBe(1);
  expect(moved(3.1, 1.9)).toBe(1);
});

test("where the season explains most of it, the difference from the same month is compared", () => {
  const { moved } = movedFigures(
    month("2026-10", visits(9, "2026-10"), ["process.difference.visits", 3, "2026-10"], ...limits(-2, 2)),
    month("2026-09", visits(9, "2026-09"), ["process.difference.visits", 0.5, "2026-09"]),
  );
  expect(moved).toMatchObject([{ metric: "process.difference.visits", before: 0.5, now: 3 }]);
});

const rate = (won: number, closed: number): Given => [
  "conversion.quote_to_order",
  won / closed,
  "month",
  { numerator: won, denominator: closed, n: closed },
];

test("a hit rate has moved where the interval of the difference at 99.8% excludes 0, of ten cases or more", () => {
  const found = (before: Given, now: Given) => movedFigures(month("2026-10", now), month("2026-09", before));
  expect(found(rate(30, 100), rate(45, 100))).toMatchObject({ compared: 1, moved: [] });
  expect(found(rate(30, 100), rate(60, 100))).toMatchObject({
    compared: 1,
    moved: [{ before: 0.3, now: 0.6 }],
  });
  expect(found(rate(0, 9), rate(60, 100))).toEqual({ compared: 0, moved: [] });
});

test("the one furthest beyond its limits, in half their width, comes first", () => {
  const result = (value: number): Given[] => [
    ["result.difference", value],
    ["result.ordinary_low", -100_000],
    ["result.ordinary_high", 100_000],
  ];
  const { moved, compared } = movedFigures(
    // Visits lie 0.5 of 1 beyond, the result 300,000 of 100,000.
    month("2026-10", visits(4.5, "2026-10"), ...limits(2, 4), ...result(400_000)),
    month("2026-09", visits(3, "2026-09"), ...result(0)),
  );
  expect(moved.map(({ metric }) => metric)).toEqual(["result.difference", "process.per_workday.visits"]);
  expect(compared).toBe(2);
});

test("what one of the months has no value of is not compared", () => {
  const without = movedFigures(
    month("2026-10", visits(9, "2026-10")),
    month("2026-09", visits(3, "2026-09")),
  );
  expect(without).toEqual({ compared: 0, moved: [] });
  const unknown = movedFigures(month("2026-10", visits(9, "2026-10"), ...limits(2, 4)), month("2026-09"));
  expect(unknown).toEqual({ compared: 0, moved: [] });
});
