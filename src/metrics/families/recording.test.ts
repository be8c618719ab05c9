import { expect, test } from "vitest";
import { figuresOf } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [{ id: "a", manager: "Anna" }],
  contacts: [{ id: "p", account: "a" }],
  activities: [
    { day: "2026-10-01", person: "Anna", account: "a", contact: "p" },
    { day: "2026-10-02", person: "Anna", account: "a" },
    { day: "2026-10-05", person: "Anna", account: "a" },
    { day: "2026-10-06", person: "Anna", account: undefined },
    { day: "2026-10-07", person: "Anna", account: undefined, planned: true },
    { day: "2026-09-07", person: "Anna", account: "a", contact: "p" },
  ],
  quotes: [
    { issued: "2026-09-01", person: "Anna", account: "a", outcome: "won", closed: "2026-10-02", value: 100 },
    { issued: "2026-10-02", person: "Anna", outcome: "won", closed: "2026-10-09", value: Number.NaN },
    { issued: "2026-10-05", person: "Anna", account: "a", outcome: "open" },
  ],
};

test("activities lack an account, or of those with one a contact person; what is only planned lacks nothing", () => {
  const figure = figuresOf(rows);
  expect(figure("data.activities_without_account")).toMatchObject({
    value: 1 / 4,
    numerator: 1,
    denominator: 4,
  });
  expect(figure("data.activities_without_contact")).toMatchObject({
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  });
  expect(figure("data.activities_without_account", "company all", "2026-09")?.value).toBe(0);
});

test("quotes lack an account in the month they were issued, orders a value in the month they closed", () => {
  const figure = figuresOf(rows);
  expect(figure("data.quotes_without_account")).toMatchObject({ numerator: 1, denominator: 2 });
  expect(figure("data.orders_without_value")).toMatchObject({ numerator: 1, denominator: 2 });
  expect(figure("data.orders_without_value", "company all", "2026-08")).toMatchObject({
    value: null,
    status: "no_denominator",
  });
});

test("an order comes out of nowhere where nothing was recorded at its account before", () => {
  const figure = figuresOf({
    ...rows,
    accounts: [
      { id: "a", manager: "Anna" },
      { id: "b", manager: "Anna" },
      { id: "c", manager: "Anna" },
    ],
    activities: [
      { day: "2026-10-01", person: "Anna", account: "a", type: "call" },
      { day: "2026-10-01", person: "Anna", account: "b", type: "email" },
    ],
    quotes: [
      { issued: "2026-10-05", person: "Anna", account: "a", outcome: "won", closed: "2026-10-05", value: 1 },
      { issued: "2026-10-05", person: "Anna", account: "b", outcome: "won", closed: "2026-10-05", value: 1 },
      { issued: "2026-10-05", person: "Anna", account: "c", outcome: "won", closed: "2026-10-06", value: 1 },
    ],
  });
  expect(figure("data.orders_unlogged")).toMatchObject({ numerator: 1, denominator: 3 });
});

test("how a person records is no figure of that person", () => {
  expect(figuresOf(rows)("data.activities_without_account", "account_manager Anna")).toBeUndefined();
});
