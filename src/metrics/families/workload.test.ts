import { expect, test } from "vitest";
import { figuresOf, settingsOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const accounts = (...counts: [segment: string, count: number][]) =>
  counts.flatMap(([segment, count]) =>
    Array.from({ length: count }, (_, i) => ({ id: `${segment}${i}`, segment })),
  );
const year = ["company all", "ytd"] as const;
const december = "2026-12";
/** The textbooks know no leave and no absence. */
const alwaysThere = { leave_days: 0, short_absence: 0 };

test("Kotler's workload: 60,000 calls a year are 60 people who make 1,000 each", () => {
  const figure = figuresOf(
    {
      team: [{ person: "Anna" }],
      accounts: accounts(["A", 1000], ["B", 2000]),
      plan: [
        { medium: "call", segment: "A", timesPerYear: 36, minutes: 60 },
        { medium: "call", segment: "B", timesPerYear: 12, minutes: 60 },
      ],
    },
    // 1,000 hours a year in 255 working days: 1,000 calls of an hour
    settingsOf({ hours_per_day: 1000 / 255, selling_share: 1, ...alwaysThere }),
    december,
  );
  expect(figure("plan.required.call", ...year)?.value).toBeCloseTo(60_000, 6);
  expect(figure("plan.fte_needed", ...year)?.value).toBeCloseTo(60, 9);
});

test("the textbook's six steps: 4,320 selling hours are 6 people of 1,800 hours, 40 % of them selling", () => {
  const figure = figuresOf(
    {
      team: [{ person: "Anna" }],
      accounts: accounts(["A", 40], ["B", 72], ["C", 88]),
      plan: [
        { medium: "visit", segment: "A", timesPerYear: 50, minutes: 60 },
        { medium: "visit", segment: "B", timesPerYear: 30, minutes: 40 },
        { medium: "visit", segment: "C", timesPerYear: 20, minutes: 30 },
      ],
    },
    settingsOf({ hours_per_day: 1800 / 255, selling_share: 0.4, ...alwaysThere }),
    december,
  );
  expect(figure("plan.hours_required", ...year)?.value).toBeCloseTo(4320, 6);
  expect(figure("plan.fte_needed", ...year)?.value).toBeCloseTo(6, 9);
});

/** What there is of a working day: 4.8 hours, less 25 days of leave in 255 and 4 % short absence. */
const perDay = 4.8 * (1 - 25 / 255 - 0.04);

/** 255 visits of an hour a year: one a working day. */
const rows: Rows = {
  team: [{ person: "Anna" }],
  absence: [{ person: "Anna", from: "2026-10-01", to: "2026-10-15" }],
  accounts: [{ id: "a" }],
  plan: [{ medium: "visit", timesPerYear: 255, minutes: 60 }],
};

test("a person and a team are measured by one measure: whether a plan fits is the same for both", () => {
  const figure = figuresOf(rows);
  expect(figure("plan.load", "account_manager Anna")?.value).toBeCloseTo(1 / perDay, 9);
  expect(figure("plan.load", "team North")?.value).toBeCloseTo(1 / perDay, 9);
});

test("a team's load is measured in the hands that are there, where long absence counts", () => {
  const colleagues = ["Bram", "Cas", "Dewi", "Els"].map((person) => ({ person }));
  const figure = figuresOf({
    ...rows,
    team: [{ person: "Anna" }, ...colleagues],
    absence: [{ person: "Anna", from: "2026-08-01" }],
  });
  expect(figure("plan.load", "team North")?.value).toBeCloseTo(1 / (4 * perDay), 9);
  // The FTE that a plan needs over those there are is its load.
  const needed = figure("plan.fte_needed", "team North")?.value ?? 0;
  expect(needed / 4).toBeCloseTo(figure("plan.load", "team North")?.value ?? 0, 12);
});

test("a starter is measured from the first day, in what is asked and in the hours there are", () => {
  const figure = figuresOf({
    ...rows,
    team: [{ person: "Anna", from: "2026-04-16" }, { person: "Bram" }],
    activities: [
      { day: "2026-04-15", person: "Bram", account: "a" },
      { day: "2026-04-16", person: "Bram", account: "a" },
    ],
  });
  const days = 10 + 19 + 22 + 23 + 21 + 22 + 22;
  const anna = (metric: string, window: string) => figure(metric, "account_manager Anna", window)?.value;
  expect(anna("plan.required", "ytd")).toBeCloseTo(days, 9);
  expect(anna("plan.realised", "ytd")).toBe(1);
  expect(anna("plan.load", "ytd")).toBeCloseTo(1 / perDay, 9);
  // To the team nothing changes: the customers were there before.
  expect(figure("plan.required", "team North", "ytd")?.value).toBeCloseTo(212, 9);
  expect(figure("plan.realised", "team North", "ytd")?.value).toBe(2);
  expect(figure("plan.unserved", "team North", "ytd")?.value).toBeCloseTo(212 - days, 9);
});

test("in the month of a move the plan and the hours go by the day to both teams", () => {
  const figure = figuresOf({
    ...rows,
    absence: [],
    team: [
      { person: "Anna", to: "2026-10-15" },
      { person: "Anna", team: "South", from: "2026-10-16" },
    ],
  });
  for (const [team, days] of [
    ["team North", 11],
    ["team South", 11],
  ] as const) {
    expect(figure("plan.hours_required", team)?.value).toBeCloseTo(days, 9);
    expect(figure("hours.available", team)?.value).toBeCloseTo(days * perDay, 9);
    expect(figure("plan.load", team)?.value).toBeCloseTo(1 / perDay, 9);
  }
  expect(figure("plan.load", "account_manager Anna")?.value).toBeCloseTo(1 / perDay, 9);
});

test("customers and prospects of a segment each take the time of their own line", () => {
  const line = { medium: "visit", timesPerYear: 255 } as const;
  const figure = figuresOf({
    ...rows,
    accounts: [{ id: "a" }, { id: "b", status: "prospect" }],
    plan: [
      { ...line, status: "customer", minutes: 60 },
      { ...line, status: "prospect", minutes: 15 },
    ],
  });
  const hours = (segment: string) => figure("plan.hours_required", `segment ${segment}`)?.value;
  expect(hours("A/customer")).toBeCloseTo(22, 9);
  expect(hours("A/prospect")).toBeCloseTo(22 / 4, 9);
});

test("quotes take time too", () => {
  const figure = figuresOf({
    ...rows,
    plan: [...(rows.plan ?? []), { medium: "quote", timesPerYear: 255, minutes: 120 }],
  });
  expect(figure("plan.hours_required")?.value).toBeCloseTo(22 * 3, 9);
});

test("a line that does not say how long it takes makes the sum unknown, not smaller", () => {
  const figure = figuresOf({ ...rows, plan: [...(rows.plan ?? []), { medium: "call", timesPerYear: 1 }] });
  expect(valueOrStatus(figure("plan.hours_required"))).toBe("no_data");
  expect(valueOrStatus(figure("plan.load"))).toBe("no_data");
});

test("a plan that asks for nothing takes no hours, and has no load", () => {
  const figure = figuresOf({ ...rows, plan: [] });
  expect(valueOrStatus(figure("plan.hours_required"))).toBe("no_plan");
  expect(valueOrStatus(figure("plan.load", "account_manager Anna"))).toBe("no_plan");
});

test("a plan without hands has no load", () => {
  const figure = figuresOf({ ...rows, team: [{ person: "Anna", to: "2026-09-30" }] });
  expect(valueOrStatus(figure("plan.load", "team North"))).toBe("no_denominator");
});
