import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const order = (account: string, closed: string, value = 1000) => ({
  issued: closed,
  closed,
  account,
  outcome: "won" as const,
  value,
});
const visits = (account: string, ...days: string[]) => days.map((day) => ({ day, account }));

/**
 * A prospect that is won in May 2026, one that is not, and a customer of old. The quotes begin in October
 * 2024.
 */
const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [
    { id: "won", status: "prospect" },
    { id: "open", status: "prospect" },
    { id: "old", status: "customer" },
  ],
  activities: [
    ...visits("won", "2026-04-30", "2026-05-01", "2026-06-01"),
    ...visits("open", "2026-06-01"),
    ...visits("old", "2025-12-01"),
  ],
  quotes: [order("won", "2026-05-01"), order("won", "2026-09-01", 500), order("old", "2025-11-05")],
};
const r12 = (metric: string, given: Rows = rows, scope = "company all") => {
  const figure = figuresOf(given)(metric, scope, "r12");
  return valueOrStatus(figure);
};
const withAccount = (changes: Partial<NonNullable<Rows["accounts"]>[number]>): Rows => ({
  ...rows,
  accounts: [{ id: "won", ...changes }, ...(rows.accounts ?? []).slice(1)],
});

test("a contact counts as at a prospect by what the account was on that day", () => {
  expect(r12("activity.new_share")).toBeCloseTo(2 / 5, 12);
});

test("customer_since goes before the first order", () => {
  const said = withAccount({ status: "customer", customerSince: "2026-06-01" });
  expect(r12("activity.new_share", said)).toBeCloseTo(3 / 5, 12);
  // What was ordered shortly before that day was the order that made it a customer.
  expect(r12("new.orders", said)).toBe(2);
  // Twelve months and no more: from that order on, not from the day in the file.
  const twoYears = {
    ...withAccount({ status: "customer", customerSince: "2025-12-31" }),
    quotes: [order("won", "2025-02-01"), order("won", "2025-12-01"), order("won", "2026-03-01")],
  };
  expect(r12("new.orders", twoYears)).toBe(1);
  const longAfter = withAccount({ status: "customer", customerSince: "2028-06-01" });
  expect(r12("new.orders", longAfter)).toBe(0);
});

test("a status that changes with the row of an account says when it became a customer", () => {
  const turned: Rows = {
    ...rows,
    accounts: [
      { id: "won", status: "prospect", until: "2026-05-31" },
      { id: "open", status: "prospect" },
      { id: "old" },
      { id: "won", status: "customer", since: "2026-06-01" },
    ],
    quotes: [order("old", "2025-11-05")],
  };
  expect(r12("activity.new_share", turned)).toBeCloseTo(3 / 5, 12);
});

test("who is called a customer and orders within two years of the first quote was one before", () => {
  const unknown = withAccount({ status: "customer" });
  expect(r12("activity.new_share", unknown)).toBeCloseTo(1 / 5, 12);
  expect(r12("new.orders", unknown)).toBe("no_data");
});

test("who is called a customer and had no order for two years is new with the first", () => {
  const late: Rows = {
    ...withAccount({ status: "customer" }),
    quotes: [order("won", "2026-10-05"), order("old", "2025-01-10")],
  };
  expect(r12("activity.new_share", late)).toBeCloseTo(4 / 5, 12);
  expect(r12("new.orders", late)).toBe(1);
});

test("orders and revenue are new for a year after an account became a customer", () => {
  expect(r12("new.orders")).toBe(2);
  expect(r12("new.revenue")).toBe(1500);
  expect(r12("new.revenue", rows, "account_manager Anna")).toBe(1500);
  const later: Rows = {
    ...rows,
    quotes: [order("won", "2025-03-01"), order("won", "2026-02-28", 700), order("won", "2026-03-01", 900)],
  };
  expect(r12("new.orders", later)).toBe(1);
  expect(r12("new.revenue", later)).toBe(700);
});

test("of the prospects of a year ago a share is a customer now, with its interval", () => {
  const figure = figuresOf(rows)("new.converted", "company all", "r12");
  expect(figure).toMatchObject({ numerator: 1, denominator: 2, value: 0.5, n: 2 });
  expect(figure?.interval?.[0]).toBeGreaterThan(0.09);
  const recent: Rows = {
    ...rows,
    accounts: [...(rows.accounts ?? []), { id: "new", status: "prospect", since: "2026-01-01" }],
  };
  expect(figuresOf(recent)("new.converted", "company all", "r12")?.denominator).toBe(2);
});

test("who began within the year had no prospects a year ago", () => {
  const starter: Rows = { ...rows, team: [{ person: "Anna", from: "2026-01-05" }] };
  expect(r12("new.converted", starter, "account_manager Anna")).toBe("no_denominator");
  expect(r12("new.converted", starter, "team North")).toBe(0.5);
});

test("a customer that bought before is not new for a prospect's contacts, and a credit note is no first order", () => {
  const credit: Rows = { ...rows, quotes: [order("won", "2026-04-01", -200), order("won", "2026-05-01")] };
  expect(r12("activity.new_share", credit)).toBeCloseTo(2 / 5, 12);
});
