import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const quoteLine = { medium: "quote", timesPerYear: 10, hitRate: 0.3, orderValue: 5000 } as const;

/** Two customers: twenty quotes a year, six orders, 30,000. */
const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }, { id: "b" }],
  plan: [quoteLine, { medium: "visit", timesPerYear: 12 }],
  targets: [{ measure: "revenue", value: 40_000, from: "2026-01-01", to: "2026-12-31" }],
};

test("a plan promises its quotes, times the hit rate, times the order value", () => {
  const figure = figuresOf(rows);
  expect(figure("plan.expected_orders", "company all", "ytd")?.value).toBeCloseTo((6 * 212) / 255, 9);
  expect(figure("plan.expected_revenue", "account_manager Anna")?.value).toBeCloseTo((30_000 * 22) / 255, 6);
});

test("a plan is enough when the whole year of it promises the target of the year", () => {
  const figure = figuresOf(rows);
  expect(figure("plan.sufficiency", "company all", "ytd")).toMatchObject({ denominator: 40_000 });
  expect(figure("plan.sufficiency", "company all", "ytd")?.value).toBeCloseTo(0.75, 9);
  expect(valueOrStatus(figure("plan.sufficiency", "company all", "r12"))).toBe("no_target");
});

test("an account that will leave promises nothing after that", () => {
  const leaving = figuresOf({ ...rows, accounts: [{ id: "a" }, { id: "b", until: "2026-12-18" }] });
  const promise = leaving("plan.sufficiency", "company all", "ytd")?.numerator ?? 0;
  // Eight working days are left after 18 December: 21 to 24 and 28 to 31
  expect(promise).toBeCloseTo(15_000 + (15_000 * (255 - 8)) / 255, 6);
});

test("orders are known without an order value, revenue is not", () => {
  const figure = figuresOf({ ...rows, plan: [{ ...quoteLine, orderValue: null }] });
  expect(figure("plan.expected_orders")?.value).toBeGreaterThan(0);
  expect(valueOrStatus(figure("plan.expected_revenue"))).toBe("no_data");
  expect(valueOrStatus(figure("plan.sufficiency", "company all", "ytd"))).toBe("no_data");
});

test("without a hit rate neither orders nor revenue are known", () => {
  const figure = figuresOf({ ...rows, plan: [{ ...quoteLine, hitRate: null }] });
  expect(valueOrStatus(figure("plan.expected_orders"))).toBe("no_data");
  expect(valueOrStatus(figure("plan.expected_revenue"))).toBe("no_data");
});

test("a plan without quotes promises nothing that can be measured", () => {
  const figure = figuresOf({ ...rows, plan: [{ medium: "visit" }] });
  expect(valueOrStatus(figure("plan.expected_revenue"))).toBe("no_plan");
});
