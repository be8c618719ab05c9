import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresOf } from "../figures.fixture.ts";
import { MonthSums, moneyParts, monthsOf } from "./month-sums.ts";

const cents = fc.integer({ min: -5_000_000, max: 50_000_000 });

test("any split of amounts has the same sum, to the cent", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cents, fc.nat({ max: 3 })), { maxLength: 60 }), (rows) => {
      const ids = ["2026-01", "2026-02", "2026-03", "2026-04"] as const;
      const tally = new MonthSums(1, monthsOf(ids), moneyParts);
      for (const [amount, month] of rows) tally.add(0, month, amount / 100);
      const exact = rows.reduce((sum, [amount]) => sum + amount, 0) / 100;
      const window = {
        id: "r12",
        kind: "r12",
        from: 0,
        to: 0,
        months: ids,
        year: { from: 0, to: 0 },
      } as const;
      expect(tally.over(0, { ...window, months: [...ids] })).toBe(exact);
    }),
  );
});

test("a sum of amounts is what it is to the cent, of the company, the team and the person alike", () => {
  const amounts = [
    0.1, 0.2, 16612.56, 16612.56, 16612.57, 33225.13, 0.7, 33225.13, 33225.12, 33225.13, 0.01, 33225.13,
  ];
  const sum = amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
  const figure = figuresOf({
    team: [{ person: "Anna" }],
    quotes: amounts.map((value, i) => {
      const day = `${i < 2 ? 2025 : 2026}-${String(((i + 10) % 12) + 1).padStart(2, "0")}-03`;
      return { issued: day, outcome: "won", closed: day, value };
    }),
  });
  for (const scope of ["company all", "team North", "account_manager Anna"])
    expect(figure("activity.count.revenue", scope, "r12")?.value).toBe(sum);
});

test("a credit note comes off the revenue of its day, and is no quote, no order and not lost", () => {
  const figure = figuresOf({
    team: [{ person: "Anna" }],
    accounts: [{ id: "a" }],
    plan: [{ medium: "quote", timesPerYear: 12 }],
    activities: [],
    quotes: [
      { issued: "2026-10-05", account: "a", outcome: "won", closed: "2026-10-06", value: 100 },
      { issued: "2026-10-05", account: "a", outcome: "won", closed: "2026-10-07", value: -300 },
    ],
  });
  expect(figure("activity.count.revenue")).toMatchObject({ value: -200, n: 1 });
  expect(figure("activity.count.orders")?.value).toBe(1);
  expect(figure("activity.count.quotes")?.value).toBe(1);
  expect(figure("plan.realised.quote", "segment A")?.value).toBe(1);
  expect(figure("conversion.quote_to_order")).toMatchObject({ numerator: 1, denominator: 1 });
  expect(figure("order.value")?.value).toBe(-200);
});
