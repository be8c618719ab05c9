import { describe, expect, test } from "vitest";
import { figuresOf, settingsOf } from "./figures.fixture.ts";
import type { Rows } from "./organisation.fixture.ts";

// July 2026 has 23 working days in the Netherlands; in Belgium the 21st is off. November has 21, less the
// 11th.
const settings = settingsOf({ teams: { South: { country: "BE" } } });
const { hours_per_day, selling_share, leave_days, short_absence } = settings;
/** Selling hours of an FTE on a working day of a year with so many of them. */
const perDay = (daysOfYear: number) =>
  hours_per_day * selling_share * (1 - leave_days / daysOfYear - short_absence);
const daysOf2026 = { NL: 255, BE: 253 };

const team = ["A", "B", "C", "D", "E", "F"].flatMap((name) => [
  { person: `${name} of North`, team: "North" },
  { person: `${name} of South`, team: "South" },
]);
const rows: Rows = {
  team,
  absence: [],
  targets: [
    { team: "North", measure: "revenue", value: 255_000, from: "2026-01-01", to: "2026-12-31" },
    { team: "South", measure: "revenue", value: 253_000, from: "2026-01-01", to: "2026-12-31" },
    {
      team: "South",
      person: "A of South",
      measure: "calls",
      value: 253,
      from: "2026-01-01",
      to: "2026-12-31",
    },
  ],
  activities: team.map(({ person }) => ({ person, type: "call", day: "2026-07-06" })),
};

describe("A team with the holidays of another country", () => {
  const figure = figuresOf(rows, settings, "2026-07");

  test("has the hours of its own working days, a person those of their team, the company the sum", () => {
    const [north, south] = [6 * 23 * perDay(daysOf2026.NL), 6 * 22 * perDay(daysOf2026.BE)];
    expect(figure("hours.available", "team North")?.value).toBeCloseTo(north, 9);
    expect(figure("hours.available", "team South")?.value).toBeCloseTo(south, 9);
    expect(figure("hours.available", "account_manager A of South")?.value).toBeCloseTo(south / 6, 9);
    expect(figure("hours.available")?.value).toBeCloseTo(north + south, 9);
  });

  test("spreads its targets over them, which add up to the year", () => {
    expect(figure("target.revenue", "team North")?.value).toBe(23_000);
    expect(figure("target.revenue", "team South")?.value).toBe(22_000);
    expect(figure("target.revenue")?.value).toBe(45_000);
    expect(figure("target.calls", "account_manager A of South")?.value).toBeCloseTo(22, 9);
    const november = figuresOf(rows, settings, "2026-11");
    expect(november("target.revenue", "team North")?.value).toBe(21_000);
    expect(november("target.revenue", "team South")?.value).toBe(20_000);
    const december = figuresOf(rows, settings, "2026-12");
    expect(december("target.revenue", "company all", "ytd")?.value).toBe(508_000);
  });

  test("keeps its strength: a month of its working days is a whole month", () => {
    expect(figure("strength.contracted", "team South")?.value).toBeCloseTo(6, 9);
    expect(figure("strength.contracted")?.value).toBeCloseTo(12, 9);
  });

  test("is judged by what it did on its own working days", () => {
    expect(figure("process.per_workday.calls", "team North", "2026-07")?.value).toBeCloseTo(6 / 23, 9);
    expect(figure("process.per_workday.calls", "team South", "2026-07")?.value).toBeCloseTo(6 / 22, 9);
  });

  test("a target of a person who is in another team is spread as the team of its row works", () => {
    const elsewhere = team.map((row) => (row.person === "A of South" ? { ...row, team: "North" } : row));
    const moved = figuresOf({ ...rows, team: elsewhere }, settings, "2026-07");
    expect(moved("target.calls", "account_manager A of South")?.value).toBeCloseTo(22, 9);
  });
});

test("somebody who moves to a team abroad within a month is there for the whole of it", () => {
  const moving: Rows = {
    team: [
      { person: "Anna", team: "North", to: "2026-07-14" },
      { person: "Anna", team: "South", from: "2026-07-15" },
    ],
    targets: [
      { team: "North", person: "Anna", measure: "calls", value: 10, from: "2026-07-01", to: "2026-07-14" },
      { team: "South", person: "Anna", measure: "calls", value: 12, from: "2026-07-15", to: "2026-07-31" },
    ],
    activities: [{ person: "Anna", type: "call", day: "2026-07-06" }],
  };
  const figure = figuresOf(moving, settings, "2026-07");
  expect(figure("target.calls", "account_manager Anna")?.value).toBeCloseTo(22, 9);
  // 10 of 23 working days in the Netherlands, 12 of 22 in Belgium.
  expect(figure("hours.available", "account_manager Anna")?.value).toBeCloseTo(
    10 * perDay(daysOf2026.NL) + 12 * perDay(daysOf2026.BE),
    9,
  );
});

test("days off of a team come besides those of all, and only there", () => {
  const own = settingsOf({
    holidays: { add: ["2026-07-30"] },
    teams: { South: { holidays: { add: ["2026-07-31"] } } },
  });
  const figure = figuresOf(rows, own, "2026-07");
  const targets = ["North", "South"].map((name) => figure("target.revenue", `team ${name}`)?.value);
  expect(targets).toEqual([expect.closeTo((255_000 * 22) / 254, 2), expect.closeTo((253_000 * 21) / 253, 2)]);
});
