import { expect, test } from "vitest";
import { countRatioInterval } from "../../statistics/count-ratio.ts";
import { wilson } from "../../statistics/wilson.ts";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const won = (value: number) =>
  ({ issued: "2026-09-01", outcome: "won", closed: "2026-10-05", value }) as const;
const lost = { issued: "2026-09-01", outcome: "lost", closed: "2026-10-06" } as const;

/** One order of three closed quotes; ten visits; two quotes issued. */
const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }],
  activities: [{ day: "2026-10-01", account: "a", count: 10 }],
  quotes: [won(900), lost, lost, { issued: "2026-10-07" }, { issued: "2026-10-08" }],
};

test("the hit rate is of the quotes that closed in the window, with its Wilson interval", () => {
  const figure = figuresOf(rows)("conversion.quote_to_order");
  expect(figure).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3, n: 3 });
  expect(figure?.interval).toEqual(wilson(1, 3));
});

test("quotes and orders per visit are ratios of counts, with their interval", () => {
  const figure = figuresOf(rows);
  expect(figure("conversion.visit_to_quote")).toMatchObject({
    value: 0.2,
    interval: countRatioInterval(2, 10),
  });
  expect(figure("conversion.visit_to_order")).toMatchObject({ value: 0.1, n: 10 });
});

test("more orders than visits is a ratio above one", () => {
  const figure = figuresOf({ ...rows, activities: [{ day: "2026-10-01" }], quotes: [won(1), won(1)] });
  expect(figure("conversion.visit_to_order")?.value).toBe(2);
});

test("an order is worth the revenue over all orders, those without a value included", () => {
  const noValue = { issued: "2026-09-01", outcome: "won", closed: "2026-10-05" } as const;
  expect(figuresOf({ ...rows, quotes: [won(900), noValue] })("order.value")).toMatchObject({
    value: 450,
    n: 2,
  });
});

test("nothing closed, no visit: no rate, and its counts", () => {
  const figure = figuresOf({ ...rows, activities: [], quotes: [] });
  expect(figure("conversion.quote_to_order")).toMatchObject({ value: null, status: "no_denominator", n: 0 });
  expect(valueOrStatus(figure("conversion.visit_to_order"))).toBe("no_denominator");
  expect(valueOrStatus(figure("order.value"))).toBe("no_denominator");
});

test("a ratio needs both of its files", () => {
  const { activities: _, ...without } = rows;
  expect(valueOrStatus(figuresOf(without)("conversion.visit_to_order"))).toBe("missing_file");
});
