import { expect, test } from "vitest";
import { figuresOf, settingsOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const visitsAt = (account: string, ...days: string[]) => days.map((day) => ({ day, account }));

/** A customer to be visited four times a year. */
const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }],
  plan: [{ medium: "visit", timesPerYear: 4 }],
  activities: [],
};

test("twelve contacts a year are 9.976 by the end of October 2026", () => {
  const figure = figuresOf({ ...rows, plan: [{ medium: "call", timesPerYear: 12 }] });
  expect(figure("plan.required.call", "company all", "ytd")?.value).toBeCloseTo((12 * 212) / 255, 9);
  expect(figure("plan.required.call", "company all", "r12")?.value).toBeCloseTo(12, 9);
  expect(figure("plan.required", "company all", "month")?.value).toBeCloseTo((12 * 22) / 255, 9);
});

test("a frequency is spread over the working days of the fiscal year", () => {
  const monthly: Rows = { ...rows, plan: [{ medium: "call", timesPerYear: 12 }] };
  const inFiscalYear = figuresOf(monthly, settingsOf({ fiscal_year_starts: 11 }));
  expect(inFiscalYear("plan.required.call", "company all", "ytd")?.value).toBeCloseTo(12, 9);
  expect(inFiscalYear("plan.required.call")?.value).toBeCloseTo((12 * 22) / 253, 9);
});

test("an account asks only for the working days that it is in the portfolio", () => {
  const half = { ...rows, accounts: [{ id: "a", since: "2026-10-16", until: "2026-10-30" }] };
  expect(figuresOf(half)("plan.required.visit")?.value).toBeCloseTo((4 * 11) / 255, 9);
});

test("a line per contact person asks as often as there are contact persons", () => {
  const perContact: Rows = {
    ...rows,
    contacts: [
      { id: "1", account: "a" },
      { id: "2", account: "a" },
    ],
    plan: [{ medium: "call", per: "contact", timesPerYear: 6 }],
  };
  expect(figuresOf(perContact)("plan.required.call", "company all", "r12")?.value).toBeCloseTo(12, 9);
  const { contacts: _, ...without } = perContact;
  expect(valueOrStatus(figuresOf(without)("plan.required.call"))).toBe("missing_file");
});

test("a manager's own line comes before the default one, a line for the status before one for both", () => {
  const required = (...plan: NonNullable<Rows["plan"]>) =>
    figuresOf({ ...rows, plan })("plan.required.visit", "company all", "r12")?.value;
  const both = { medium: "visit", timesPerYear: 1 } as const;
  const customers = { medium: "visit", status: "customer", timesPerYear: 2 } as const;
  const own = { medium: "visit", manager: "Anna", timesPerYear: 3 } as const;
  expect(required(both)).toBeCloseTo(1, 9);
  expect(required(customers, both)).toBeCloseTo(2, 9);
  expect(required(customers, own, both)).toBeCloseTo(3, 9);
  expect(required({ ...both, status: "prospect" }, { ...both, segment: "B" })).toBe(0);
});

test("realised is whatever was done at the manager's accounts, by whomever", () => {
  const figure = figuresOf({
    ...rows,
    team: [{ person: "Anna" }, { person: "Bram" }],
    activities: [
      { day: "2026-10-01", person: "Bram", account: "a" },
      { day: "2026-10-02", person: "Anna" },
      { day: "2026-10-02", type: "call", account: "a" },
    ],
  });
  expect(figure("plan.realised.visit", "account_manager Anna")?.value).toBe(1);
  expect(figure("plan.realised", "account_manager Anna")?.value).toBe(2);
  expect(figure("plan.realised", "account_manager_segment Anna/A", "r12")?.value).toBe(2);
  expect(figure("plan.realised", "account_manager Bram")?.value).toBe(0);
});

test("contacts before or after an account's time in the portfolio are not the manager's", () => {
  const figure = figuresOf({
    ...rows,
    accounts: [{ id: "a", since: "2026-10-05", until: "2026-10-20" }],
    activities: visitsAt("a", "2026-10-02", "2026-10-05", "2026-10-20", "2026-10-21"),
  });
  expect(figure("plan.realised.visit")?.value).toBe(2);
  expect(figure("plan.served.visit")?.value).toBe(2);
});

test("contacts at one customer never make up for another", () => {
  const figure = figuresOf({
    ...rows,
    accounts: [{ id: "a" }, { id: "b" }],
    activities: visitsAt(
      "a",
      ...["2024-11-04", "2024-12-02", "2025-03-03", "2025-06-02", "2025-09-01"],
      ...["2026-01-05", "2026-02-02", "2026-03-02", "2026-04-01", "2026-05-01", "2026-06-01", "2026-09-01"],
    ),
  });
  const r12 = (id: string) => figure(`plan.${id}.visit`, "company all", "r12")?.value;
  expect([r12("required"), r12("realised"), r12("served"), r12("surplus")]).toEqual([8, 7, 4, 3]);
  expect(r12("coverage")).toBe(0.5);
  expect(r12("attainment")).toBe(7 / 8);
  expect(r12("shortfall")).toBe(4);
});

test("a customer that was seen enough before the window asks for nothing more in it", () => {
  const early = visitsAt("a", "2026-08-03", "2026-08-04", "2026-08-05", "2026-08-06");
  const figure = figuresOf({ ...rows, activities: [...early, ...visitsAt("a", "2026-10-05", "2026-11-03")] });
  expect(figure("plan.served.visit")?.value).toBe(0);
  expect(figure("plan.realised.visit")?.value).toBe(1);
});

test("an account that is new in the portfolio asks for two contacts at once, whatever it had before", () => {
  const figure = figuresOf({
    ...rows,
    accounts: [{ id: "a", since: "2026-08-03" }],
    activities: visitsAt("a", "2026-07-31", "2026-08-03", "2026-08-04", "2026-08-05", "2026-11-02"),
  });
  expect(figure("plan.served.visit", "company all", "r12")?.value).toBe(2);
  expect(figure("plan.realised.visit", "company all", "r12")?.value).toBe(3);
});

test("the trend of coverage is of the twelve months to the end of each month, and ends in the one of now", () => {
  const quarterly = ["2024-11-05", "2025-02-04", "2025-05-06", "2025-08-05", "2025-11-04", "2026-02-03"];
  const figure = figuresOf({ ...rows, activities: visitsAt("a", ...quarterly) });
  const rolling = (month: string) => valueOrStatus(figure("plan.coverage_rolling", "company all", month));
  expect(rolling("2025-10")).toBe(1);
  expect(rolling("2026-02")).toBe(1);
  expect(rolling("2026-05")).toBeCloseTo(0.75, 12);
  expect(rolling("2026-10")).toBeCloseTo(0.5, 12);
  expect(rolling("2026-10")).toBe(figure("plan.coverage", "company all", "r12")?.value);
  expect(figure("plan.coverage", "company all", "2026-10")).toBeUndefined();
});

test("made up arrears put a month above one", () => {
  const figure = figuresOf({ ...rows, activities: visitsAt("a", "2026-10-05", "2026-10-06", "2026-10-07") });
  expect(figure("plan.coverage.visit")?.value).toBeCloseTo(3 / ((4 * 22) / 255), 9);
});

test("above the maximum is surplus; where nobody is known to speak to, nothing is", () => {
  const days = visitsAt("a", "2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09");
  const surplus = (line: NonNullable<Rows["plan"]>[number]) =>
    figuresOf({ ...rows, contacts: [], plan: [line], activities: days })("plan.surplus.visit")?.value;
  expect(surplus({ medium: "visit", timesPerYear: 1, maxPerYear: 1 })).toBe(3);
  expect(surplus({ medium: "visit", timesPerYear: 1, maxPerYear: 4 })).toBe(1);
  expect(surplus({ medium: "visit", timesPerYear: 1 })).toBe(3);
  expect(surplus({ medium: "visit", timesPerYear: 4 })).toBe(0);
  expect(surplus({ medium: "visit", timesPerYear: 1, per: "contact" })).toBe(0);
  const persons = ["1", "2"].map((id) => ({ id, account: "a" }));
  const perContact: NonNullable<Rows["plan"]> = [
    { medium: "visit", per: "contact", timesPerYear: 1, maxPerYear: 2 },
  ];
  const ofTwo = figuresOf({ ...rows, contacts: persons, plan: perContact, activities: days });
  expect(ofTwo("plan.surplus.visit")?.value).toBe(1);
});

test("quotes are planned beside the contacts, and counted on issue", () => {
  const figure = figuresOf({
    ...rows,
    plan: [...(rows.plan ?? []), { medium: "quote", timesPerYear: 2 }],
    quotes: [{ issued: "2026-10-05", account: "a" }],
  });
  expect(figure("plan.served.quote", "company all", "r12")?.value).toBe(1);
  expect(figure("plan.coverage.quote", "company all", "r12")?.value).toBeCloseTo(0.5, 12);
  expect(figure("plan.required", "company all", "r12")?.value).toBeCloseTo(4, 12);
});

test("without a line for it there is no coverage; without a plan file no plan", () => {
  const { plan: _, ...without } = rows;
  const figure = figuresOf(rows);
  expect(valueOrStatus(figure("plan.coverage.call"))).toBe("no_plan");
  expect(valueOrStatus(figure("plan.required.call"))).toBe(0);
  expect(valueOrStatus(figuresOf(without)("plan.coverage"))).toBe("missing_file");
  expect(valueOrStatus(figuresOf(without)("plan.realised"))).toBe(0);
});

test("a plan is agreed as far as its lines have a day of agreement", () => {
  const figure = figuresOf({
    ...rows,
    plan: [
      { medium: "visit", timesPerYear: 4, agreedOn: "2026-01-15" },
      { medium: "call", timesPerYear: 12 },
      { medium: "quote", timesPerYear: 20 },
    ],
  });
  expect(figure("plan.agreed", "company all", "r12")?.value).toBeCloseTo(0.25, 12);
  const later = figuresOf({ ...rows, plan: [{ medium: "visit", agreedOn: "2026-11-01" }] });
  expect(later("plan.agreed")?.value).toBe(0);
});

test("customers of nobody and of a leaver are unserved, of somebody away they are not; the need does not shrink", () => {
  const figure = figuresOf({
    ...rows,
    team: [{ person: "Anna" }, { person: "Bram", to: "2026-10-15" }, { person: "Cas" }],
    absence: [
      { person: "Cas", from: "2026-08-01" },
      { person: "Anna", from: "2026-10-01", to: "2026-10-16" },
    ],
    accounts: [
      { id: "a", manager: "Anna" },
      { id: "b", manager: "Bram" },
      { id: "c", manager: "Cas" },
      { id: "o", manager: "nobody" },
    ],
    plan: [{ medium: "call", timesPerYear: 255 }],
  });
  expect(figure("plan.required")?.value).toBeCloseTo(4 * 22, 9);
  expect(figure("plan.unserved")?.value).toBeCloseTo(11 + 22, 9);
  expect(figure("plan.unserved", "team North")?.value).toBeCloseTo(11, 9);
  expect(figure("plan.unserved", "account_manager Cas")).toBeUndefined();
});
