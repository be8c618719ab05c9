import { expect, test } from "vitest";
import { wilson } from "../../statistics/wilson.ts";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

type Quote = NonNullable<Rows["quotes"]>[number];

/** So many quotes closed in the twelve months at an account. */
const closed = (
  account: string,
  outcome: "won" | "lost",
  count: number,
  rest: Partial<Quote> = {},
): Quote[] =>
  Array.from({ length: count }, () => ({
    issued: "2026-02-02",
    closed: "2026-03-02",
    account,
    person: "Anna",
    outcome,
    ...(outcome === "won" ? { value: 4000 } : {}),
    ...rest,
  }));

/** Forty quotes a year at 40 % of 5,000: 80,000 of a target of 70,000 — enough as stated. */
const rows: Rows = {
  team: [{ person: "Anna" }, { person: "Bram" }],
  accounts: [
    { id: "a", manager: "Anna", segment: "A" },
    { id: "b", manager: "Anna", segment: "B" },
    { id: "c", manager: "Bram", segment: "A" },
  ],
  plan: [
    { manager: "Anna", medium: "quote", segment: "A", timesPerYear: 40, hitRate: 0.4, orderValue: 5000 },
    { manager: "Anna", medium: "visit", segment: "B" },
  ],
  quotes: [
    ...closed("a", "won", 12),
    ...closed("a", "lost", 48, { value: 9000 }),
    // A credit note is no quote.
    ...closed("a", "won", 3, { value: -500 }),
    // Of what the plan does not ask, and of somebody else's account, it states nothing.
    ...closed("b", "won", 5),
    ...closed("c", "won", 5),
    ...closed("a", "won", 5, { person: "Bram" }),
    // Before the twelve months.
    ...closed("a", "won", 5, { issued: "2025-01-06", closed: "2025-02-03" }),
  ],
  targets: [{ person: "Anna", measure: "revenue", value: 70_000, from: "2026-01-01", to: "2026-12-31" }],
};
const anna = "account_manager Anna";

test("what the plan states stands beside what came of the quotes that it speaks of", () => {
  const figure = figuresOf(rows);
  expect(figure("plan.stated_hit_rate", anna, "r12")).toMatchObject({ value: 0.4, n: 60 });
  expect(figure("plan.realised_hit_rate", anna, "r12")).toMatchObject({
    value: 0.2,
    numerator: 12,
    denominator: 60,
    interval: wilson(12, 60),
  });
  expect(figure("plan.stated_order_value", anna, "r12")).toMatchObject({ value: 5000, n: 12 });
  expect(figure("plan.realised_order_value", anna, "r12")).toMatchObject({ value: 4000, n: 12 });
  expect(figure("plan.realised_hit_rate", "account_manager_segment Anna/A", "r12")?.value).toBe(0.2);
  expect(valueOrStatus(figure("plan.realised_hit_rate", "account_manager_segment Anna/B", "r12"))).toBe(
    "no_denominator",
  );
});

test("a plan that is enough as stated need not be at realised rates", () => {
  const figure = figuresOf(rows);
  expect(figure("plan.sufficiency", anna, "ytd")?.value).toBeCloseTo(80_000 / 70_000, 9);
  const realised = figure("plan.sufficiency_realised", anna, "ytd");
  // Half of the orders, four fifths of the value.
  expect(realised?.value).toBeCloseTo((80_000 * 0.5 * 0.8) / 70_000, 9);
  const [low = 0, high = 0] = wilson(12, 60) ?? [];
  // All orders are worth the same: only the hit rate is uncertain.
  expect(realised?.interval?.[0]).toBeCloseTo((80_000 * (low / 0.4) * 0.8) / 70_000, 6);
  expect(realised?.interval?.[1]).toBeCloseTo((80_000 * (high / 0.4) * 0.8) / 70_000, 6);
});

test("each line is weighed by the quotes that closed on it: who quotes where it is hard is not held to the easy rate", () => {
  const plan: Rows["plan"] = [
    { manager: "Anna", medium: "quote", segment: "A", timesPerYear: 40, hitRate: 0.5, orderValue: 5000 },
    { manager: "Anna", medium: "quote", segment: "B", timesPerYear: 10, hitRate: 0.1, orderValue: 5000 },
  ];
  const quotes = [
    ...closed("a", "won", 5),
    ...closed("a", "lost", 5),
    ...closed("b", "won", 9),
    ...closed("b", "lost", 81),
  ];
  const figure = figuresOf({ ...rows, plan, quotes });
  expect(figure("plan.stated_hit_rate", anna, "r12")?.value).toBeCloseTo(0.14, 9);
  expect(figure("plan.realised_hit_rate", anna, "r12")?.value).toBeCloseTo(0.14, 9);
});

test("of nine orders nothing is said of what they are worth, and a plan that states nothing is not compared", () => {
  const few = figuresOf({ ...rows, quotes: [...closed("a", "won", 9), ...closed("a", "lost", 9)] });
  expect(few("plan.realised_order_value", anna, "r12")).not.toHaveProperty("interval");
  expect(valueOrStatus(few("plan.sufficiency_realised", anna, "ytd"))).toBe("too_few");
  const silent = figuresOf({ ...rows, plan: [{ manager: "Anna", medium: "quote", segment: "A" }] });
  expect(valueOrStatus(silent("plan.stated_hit_rate", anna, "r12"))).toBe("no_denominator");
  expect(valueOrStatus(silent("plan.sufficiency_realised", anna, "ytd"))).toBe("no_data");
});

test("without any order the plan comes to nothing, with an interval that says how sure that is", () => {
  const none = figuresOf({ ...rows, quotes: closed("a", "lost", 60) });
  expect(none("plan.realised_hit_rate", anna, "r12")).toMatchObject({ value: 0, interval: wilson(0, 60) });
  expect(valueOrStatus(none("plan.sufficiency_realised", anna, "ytd"))).toBe("no_denominator");
});
