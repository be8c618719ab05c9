import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const rows: Rows = {
  team: [
    { person: "Anna", team: "North" },
    { person: "Bram", team: "South", fte: 0.5 },
  ],
  absence: [],
  accounts: [
    { id: "a", manager: "Anna", segment: "A", customerSince: "2020-01-06" },
    { id: "p", manager: "Bram", segment: "B", status: "prospect" },
  ],
  activities: [
    { day: "2026-10-01", person: "Anna", account: "a", count: 3 },
    { day: "2026-10-30", person: "Bram", account: "p" },
    { day: "2026-10-02", person: "Anna", type: "call", account: "p" },
    { day: "2026-10-02", person: "Anna", type: "call" },
    { day: "2026-09-30", person: "Anna", account: "a" },
    { day: "2026-10-05", person: "Anna", account: "a", planned: true },
    { day: "2026-11-02", person: "Anna", account: "a" },
  ],
  quotes: [
    { issued: "2026-09-15", person: "Anna", account: "a", outcome: "won", closed: "2026-10-15", value: 1000 },
    { issued: "2026-10-15", person: "Anna", account: "a", outcome: "won", closed: "2026-10-15" },
    { issued: "2026-10-16", person: "Bram", account: "p", outcome: "lost", closed: "2026-10-20", value: 500 },
  ],
};

test("visits are those made in the window, pre-aggregated ones as many as they are, planned ones none", () => {
  const figure = figuresOf(rows);
  expect(figure("activity.count.visits")?.value).toBe(4);
  expect(figure("activity.count.visits", "team South")?.value).toBe(1);
  expect(figure("activity.count.visits", "account_manager Anna")?.value).toBe(3);
  expect(figure("activity.count.visits", "account_manager Anna", "ytd")?.value).toBe(4);
  expect(figure("activity.count.visits", "company all", "2026-09")?.value).toBe(1);
});

test("a segment counts what was done at its accounts, by whomever", () => {
  const figure = figuresOf(rows);
  expect(figure("activity.count.calls", "segment B/prospect")?.value).toBe(1);
  expect(figure("activity.count.visits", "segment A")?.value).toBe(3);
  expect(figure("activity.count.visits", "segment B/customer")?.value).toBe(0);
});

test("a quote counts on the day it was issued, an order on the day it closed", () => {
  const figure = figuresOf(rows);
  expect(figure("activity.count.quotes", "account_manager Anna")?.value).toBe(1);
  expect(figure("activity.count.orders", "account_manager Anna")?.value).toBe(2);
});

test("an order without a value counts as an order and adds nothing to revenue", () => {
  expect(figuresOf(rows)("activity.count.revenue")).toMatchObject({ value: 1000, n: 1 });
});

test("per FTE divides by the hands that were there, for a person by their contract", () => {
  const figure = figuresOf({
    ...rows,
    team: [...(rows.team ?? []), ...["Cas", "Dewi", "Els", "Finn"].map((person) => ({ person }))],
    absence: [
      { person: "Anna", from: "2026-10-01", to: "2026-10-02" },
      { team: "North", fte: 2, from: "2026-01-01" },
    ],
  });
  expect(figure("activity.per_fte.visits", "team North")?.value).toBeCloseTo(3 / 3, 12);
  expect(figure("activity.per_fte.visits", "account_manager Anna")?.value).toBe(3);
  expect(figure("activity.per_fte.visits", "account_manager Bram", "ytd")?.value).toBeCloseTo(1 / 5, 12);
});

test("new business is the share of visits and calls at known accounts that went to prospects", () => {
  expect(figuresOf(rows)("activity.new_share")).toMatchObject({
    numerator: 2,
    denominator: 5,
    value: 0.4,
    n: 5,
  });
});

test("months before the export began are no zeros", () => {
  const figure = figuresOf(rows, undefined, "2025-02");
  expect(valueOrStatus(figure("activity.count.visits", "company all", "2024-10"))).toBe(0);
  expect(valueOrStatus(figure("activity.count.visits", "company all", "2024-09"))).toBe("no_data");
  expect(valueOrStatus(figure("activity.count.visits", "company all", "r12"))).toBe("no_data");
  expect(valueOrStatus(figure("activity.count.visits", "company all", "ytd"))).toBe(0);
});

test("a missing file is no zero", () => {
  const { activities: _, ...without } = rows;
  const figure = figuresOf(without);
  expect(valueOrStatus(figure("activity.count.visits"))).toBe("missing_file");
  expect(valueOrStatus(figure("activity.new_share"))).toBe("missing_file");
  expect(valueOrStatus(figure("activity.count.orders"))).toBe(2);
});

test("there are no figures of a medium that nobody uses", () => {
  expect(figuresOf(rows)("activity.count.videos")).toBeUndefined();
  expect(figuresOf({ ...rows, plan: [{ medium: "video" }] })("activity.count.videos")?.value).toBe(0);
});

test("what a person does in a team stays with that team", () => {
  const figure = figuresOf({
    team: [
      { person: "Anna", team: "North", to: "2026-10-15" },
      { person: "Anna", team: "South", from: "2026-10-16" },
    ],
    activities: [{ day: "2026-10-15" }, { day: "2026-10-16" }, { day: "2026-10-19" }],
  });
  expect(figure("activity.count.visits", "team North")?.value).toBe(1);
  expect(figure("activity.count.visits", "team South")?.value).toBe(2);
  expect(figure("activity.count.visits", "account_manager Anna")?.value).toBe(3);
});
