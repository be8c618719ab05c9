import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const thisYear = { from: "2026-01-01", to: "2026-12-31" };
const yearOf = (october: number) => (october * 255) / 22;
const won = (value: number) =>
  ({ issued: "2026-10-05", outcome: "won", closed: "2026-10-20", value }) as const;

/**
 * October: planned were 10 hands, 400 visits, 5 quotes, 2 orders and 100 of revenue; there were 8, 304, 3, 2
 * and 70.
 */
const rows: Rows = {
  team: Array.from({ length: 8 }, (_, i) => ({ person: `P${i}` })),
  strength: [{ fte: 10 }],
  absence: [],
  accounts: [{ id: "a" }],
  plan: [
    { medium: "visit", timesPerYear: 255 },
    { medium: "quote", timesPerYear: 255, hitRate: 0.5, orderValue: 10 },
  ],
  activities: [{ day: "2026-10-05", account: "a", count: 304 }],
  quotes: [won(40), won(30), { issued: "2026-10-05" }],
  targets: [
    { measure: "visits", value: yearOf(400), ...thisYear },
    { measure: "quotes", value: yearOf(5), ...thisYear },
    { measure: "orders", value: yearOf(2), ...thisYear },
    { measure: "revenue", value: yearOf(100), ...thisYear },
  ],
};
const hours = ["hands", "visits", "quotes", "orders", "value"];
const customers = ["plan", "coverage", "yield", "value"];
const effects = (given: Rows, reading: string, names: string[], scope = "team North") => {
  const figure = figuresOf(given);
  return names.map((name) => valueOrStatus(figure(`gap.${reading}.${name}`, scope)));
};
const sum = (values: (number | string | undefined)[]) =>
  values.reduce((total: number, value) => total + (typeof value === "number" ? value : 0), 0);

test("from hours, the effects add up to result less target", () => {
  const found = effects(rows, "hours", hours);
  expect(found[0]).toBeLessThan(0);
  expect(sum(found)).toBeCloseTo(70 - 100, 9);
});

test("from customers, target to plan and plan to result add up to the same", () => {
  const found = effects(rows, "customers", customers);
  expect(found[0]).toBeCloseTo(22 * 5 - 100, 9);
  expect(sum(found)).toBeCloseTo(70 - 100, 9);
});

test("without visits on target or on file, quotes per hand keep the name of quotes", () => {
  const { activities: _, ...without } = rows;
  const found = effects(without, "hours", hours);
  expect(found[1]).toBe("no_denominator");
  expect(sum(found)).toBeCloseTo(-30, 9);
});

test("no orders at all leave one factor for what came after them", () => {
  const found = effects({ ...rows, quotes: [{ issued: "2026-10-05" }] }, "hours", hours);
  expect(found[3]).toBe("no_denominator");
  expect(sum(found)).toBeCloseTo(-100, 9);
});

test("the company is the sum of its teams, and has no reading that one of them lacks", () => {
  const south = (value: number) =>
    ({ team: "South", measure: "revenue", value: yearOf(value), ...thisYear }) as const;
  const two: Rows = {
    ...rows,
    team: [...(rows.team ?? []), { person: "Zoë", team: "South" }],
    targets: [...(rows.targets ?? []), south(20)],
  };
  expect(sum(effects(two, "hours", hours, "company all"))).toBeCloseTo(70 - 120, 9);
  expect(effects(two, "customers", customers, "team South")).toEqual(Array(4).fill("no_plan"));
  expect(effects(two, "customers", customers, "company all")).toEqual(Array(4).fill("no_plan"));
  expect(sum(effects(rows, "customers", customers, "company all"))).toBeCloseTo(-30, 9);
});

test("without a target there is no gap", () => {
  expect(effects({ ...rows, targets: [] }, "hours", hours)).toEqual(Array(5).fill("no_target"));
  const { plan: _, ...without } = rows;
  expect(effects(without, "customers", customers)).toEqual(Array(4).fill("missing_file"));
});
