import { expect, test } from "vitest";
import { accountsDueRows } from "../report/accounts-due.ts";
import { factsOfDataset, figuresOf, valueOrStatus } from "./figures.fixture.ts";
import { datasetOf, type Rows } from "./organisation.fixture.ts";

const visits = (...days: string[]) => days.map((day) => ({ day, person: "Bram", account: "a" }));

/**
 * A customer that went from Anna, in segment B, to Bram in another team, in segment A, on the first of July.
 */
const rows: Rows = {
  team: [{ person: "Anna" }, { person: "Bram", team: "South" }],
  accounts: [
    { id: "a", manager: "Anna", segment: "B", until: "2026-06-30" },
    { id: "a", manager: "Bram", segment: "A", since: "2026-07-01" },
  ],
  contacts: [
    { id: "1", account: "a" },
    { id: "2", account: "a" },
  ],
  plan: [
    { medium: "visit", segment: "A", timesPerYear: 12, minutes: 60 },
    { medium: "visit", segment: "B", timesPerYear: 4, minutes: 60 },
  ],
  activities: visits("2026-05-04", "2026-06-30", "2026-07-01", "2026-10-05"),
  quotes: [
    { issued: "2026-06-01", person: "Bram", account: "a", outcome: "won", closed: "2026-07-15", value: 1000 },
  ],
};
/** Finds what each figure comes to, of the year to date unless said. */
const handedOver = () => {
  const figure = figuresOf(rows);
  return (metric: string, scope: string, window = "ytd") => valueOrStatus(figure(metric, scope, window));
};

test("what the plan asks and what was done go by the day to each manager, team and segment", () => {
  const value = handedOver();
  const halfYear = 21 + 20 + 22 + 20 + 19 + 22;
  expect(value("plan.required", "account_manager Anna")).toBeCloseTo((4 * halfYear) / 255, 9);
  expect(value("plan.required", "account_manager Bram")).toBeCloseTo((12 * (212 - halfYear)) / 255, 9);
  expect(value("plan.required", "team South")).toBeCloseTo((12 * (212 - halfYear)) / 255, 9);
  expect(value("plan.realised", "account_manager Anna")).toBe(2);
  expect(value("plan.realised", "account_manager Bram")).toBe(2);
  expect(value("plan.realised", "company all")).toBe(4);
  expect(value("activity.count.visits", "segment B")).toBe(2);
  expect(value("activity.count.visits", "segment A")).toBe(2);
});

test("a quote is of the segment of the day it was issued, its order of the day it closed", () => {
  const value = handedOver();
  expect([value("activity.count.quotes", "segment B"), value("activity.count.quotes", "segment A")]).toEqual([
    1, 0,
  ]);
  expect([value("activity.count.orders", "segment B"), value("activity.count.orders", "segment A")]).toEqual([
    0, 1,
  ]);
});

test("it is one account: counted once, on one list, with what it had of both", () => {
  const value = handedOver();
  expect(value("portfolio.customers", "company all", "month")).toBe(1);
  expect(value("portfolio.customers", "account_manager Anna", "month")).toBe(0);
  expect(value("portfolio.contacts_per_account", "company all", "month")).toBe(2);
  const due = accountsDueRows(factsOfDataset(datasetOf(rows)));
  expect(due.map(({ row }) => row)).toMatchObject([
    { account_id: "a", account_manager_id: "Bram", segment: "A", contact_persons: 2, revenue_r12: 1000 },
  ]);
});

test("who never had contact waits since the first manager had the account", () => {
  const overdue = (since: string) =>
    figuresOf({
      ...rows,
      accounts: [
        { id: "a", manager: "Anna", since, until: "2026-10-14" },
        { id: "a", manager: "Bram", since: "2026-10-15" },
      ],
      activities: [],
    })("plan.overdue")?.numerator;
  expect(overdue("2026-09-01")).toBe(1);
  expect(overdue("2026-10-01")).toBe(0);
});

test("the credit of an account goes along: a hand-over asks for nothing twice", () => {
  const often = visits("2026-06-01", "2026-06-02", "2026-06-03", "2026-07-01", "2026-07-02");
  const seldom = (...accounts: NonNullable<Rows["accounts"]>) =>
    valueOrStatus(
      figuresOf({ ...rows, accounts, plan: [{ medium: "visit", timesPerYear: 1 }], activities: often })(
        "plan.served",
        "company all",
        "ytd",
      ),
    );
  expect(seldom({ id: "a", manager: "Anna" })).toBe(2);
  expect(
    seldom(
      { id: "a", manager: "Anna", until: "2026-06-30" },
      { id: "a", manager: "Bram", since: "2026-07-01" },
    ),
  ).toBe(2);
  // With days of nobody between them it is a new customer to the second.
  expect(
    seldom(
      { id: "a", manager: "Anna", until: "2026-06-29" },
      { id: "a", manager: "Bram", since: "2026-07-01" },
    ),
  ).toBe(4);
});

test("a contact between two managers is outside the portfolio", () => {
  const gap: Rows = {
    ...rows,
    accounts: [
      { id: "a", manager: "Anna", until: "2026-06-20" },
      { id: "a", manager: "Bram", since: "2026-07-01" },
    ],
  };
  expect(valueOrStatus(figuresOf(gap)("plan.realised", "company all", "ytd"))).toBe(3);
  expect(figuresOf(gap)("plan.off_plan", "company all", "ytd")?.numerator).toBe(1);
});
