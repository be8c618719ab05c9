import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const rows: Rows = {
  team: [
    { person: "Anna", team: "North" },
    { person: "Bram", team: "South" },
  ],
  accounts: [
    { id: "a", manager: "Anna" },
    { id: "b", manager: "Anna", status: "prospect", segment: "B" },
    { id: "gone", manager: "Anna", until: "2026-10-30" },
    { id: "new", manager: "Anna", since: "2026-11-01" },
    { id: "orphan", manager: "nobody" },
  ],
  contacts: [
    { id: "1", account: "a" },
    { id: "2", account: "a" },
    { id: "3", account: "b" },
    { id: "4", account: "gone" },
  ],
};

test("the portfolio is that of the last day", () => {
  const figure = figuresOf(rows);
  expect(figure("portfolio.customers", "account_manager Anna")?.value).toBe(1);
  expect(figure("portfolio.prospects", "account_manager Anna")?.value).toBe(1);
  expect(figure("portfolio.prospects", "segment B")?.value).toBe(1);
  expect(figure("portfolio.customers")?.value).toBe(2);
  expect(figure("portfolio.customers", "team South")?.value).toBe(0);
});

test("contact persons per account are of those accounts", () => {
  const figure = figuresOf(rows);
  expect(figure("portfolio.contacts_per_account", "account_manager Anna")).toMatchObject({
    value: 1.5,
    numerator: 3,
    denominator: 2,
  });
  expect(valueOrStatus(figure("portfolio.contacts_per_account", "team South"))).toBe("no_denominator");
});

test("without a file of contact persons nobody has none", () => {
  const { contacts: _, ...without } = rows;
  expect(valueOrStatus(figuresOf(without)("portfolio.contacts_per_account"))).toBe("missing_file");
});
