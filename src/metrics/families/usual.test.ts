import { expect, test } from "vitest";
import { isoOfDay } from "../../calendar/day.ts";
import { daysOfMonth } from "../../calendar/window.ts";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const months = ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"];

/** A month's target is ten orders of ten; so many orders came of it, by month. */
function orders(...counts: number[]): Rows {
  return {
    team: [{ person: "Anna", from: "2020-01-01" }],
    quotes: months.flatMap((month, i) =>
      Array.from({ length: counts[i] ?? 0 }, () => ({
        issued: `${month}-01`,
        outcome: "won" as const,
        closed: `${month}-15`,
        value: 10,
      })),
    ),
    targets: months.flatMap((month) => {
      const { from, to } = daysOfMonth(month);
      const days = { from: isoOfDay(from), to: isoOfDay(to) };
      return [
        { measure: "quotes" as const, value: 10, ...days },
        { measure: "orders" as const, value: 10, ...days },
        { measure: "revenue" as const, value: 100, ...days },
      ];
    }),
  };
}

test("what a step explains in a usual month is its mean over the months before", () => {
  const figure = figuresOf(orders(8, 9, 8, 9, 8, 9, 12, 5));
  expect(figure("gap.hours.quotes")?.value).toBeCloseTo(-50, 9);
  // −20 −10 −20 −10 −20 −10 +20, over seven months.
  expect(figure("usual.hours.quotes")).toMatchObject({ n: 7 });
  expect(figure("usual.hours.quotes")?.value).toBeCloseTo(-10, 9);
  expect(figure("usual.hours.quotes", "team North")?.value).toBeCloseTo(-10, 9);
});

test("the steps of a usual month add up to its usual difference", () => {
  const figure = figuresOf(orders(8, 9, 8, 9, 8, 9, 12, 5));
  const steps = ["quotes", "orders", "value"].map((step) => figure(`usual.hours.${step}`)?.value ?? 0);
  expect(steps.reduce((sum, step) => sum + step)).toBeCloseTo(figure("result.ordinary_mean")?.value ?? 0, 9);
});

test("a month with other steps is where looking back ends, and under six nothing is usual", () => {
  // Without any order in April its steps merge otherwise.
  const figure = figuresOf(orders(8, 0, 8, 9, 8, 9, 12, 5));
  expect(figure("usual.hours.quotes")).toMatchObject({ status: "too_few", n: 5 });
  expect(valueOrStatus(figuresOf({ ...orders(8, 9), targets: [] })("usual.hours.quotes"))).toBe("no_target");
});
