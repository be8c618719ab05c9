import { expect, test } from "vitest";
import { figuresOf, settingsOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const thisYear = { from: "2026-01-01", to: "2026-12-31" };

/** A year's target is 255, one a working day. */
const rows: Rows = {
  team: [
    { person: "Anna", team: "North" },
    { person: "Bram", team: "South" },
  ],
  strength: [
    { team: "North", fte: 2 },
    { team: "South", fte: 1 },
  ],
  absence: [],
  activities: [
    { day: "2026-10-01", person: "Anna", count: 11 },
    { day: "2026-10-01", person: "Bram", count: 7 },
  ],
  quotes: [
    { issued: "2026-10-01", outcome: "won", closed: "2026-10-02", value: 50 },
    { issued: "2026-10-01", person: "Bram", outcome: "won", closed: "2026-10-02", value: 1 },
  ],
  targets: [
    { team: "North", measure: "visits", value: 255, ...thisYear },
    { team: "North", measure: "revenue", value: 255, ...thisYear },
    { team: "North", person: "Anna", measure: "visits", value: 100, ...thisYear },
  ],
};

test("a target is spread over its working days", () => {
  const figure = figuresOf(rows);
  expect(figure("target.visits", "team North")?.value).toBeCloseTo(22, 9);
  expect(figure("target.visits", "team North", "ytd")?.value).toBeCloseTo(212, 9);
});

test("a target that does not cover a whole window is none for it", () => {
  const figure = figuresOf(rows);
  expect(valueOrStatus(figure("target.visits", "team North", "r12"))).toBe("no_target");
  expect(valueOrStatus(figure("target.visits", "team South"))).toBe("no_target");
  expect(valueOrStatus(figure("target.orders", "team North"))).toBe("no_target");
});

test("a target that begins in the middle of a month is none for that month", () => {
  const figure = figuresOf({
    ...rows,
    targets: [{ team: "North", measure: "visits", value: 255, from: "2026-10-12", to: "2027-10-11" }],
  });
  expect(valueOrStatus(figure("target.visits", "team North"))).toBe("no_target");
});

test("of who starts in a window only the days since then need a target", () => {
  const since = { from: "2026-01-05", to: "2026-12-31" };
  const started = (from: string) =>
    figuresOf({
      ...rows,
      team: [
        { person: "Anna", team: "North", from },
        { person: "Bram", team: "South" },
      ],
      targets: [{ team: "North", person: "Anna", measure: "visits", value: 250, ...since }],
    })("target.visits", "account_manager Anna", "ytd");
  expect(started("2026-01-05")?.value).toBeGreaterThan(200);
  expect(valueOrStatus(started("2025-06-01"))).toBe("no_target");
});

test("a team's own target wins from those of its people; without one it is their sum", () => {
  const perPerson = figuresOf({
    ...rows,
    targets: [
      { team: "North", person: "Anna", measure: "visits", value: 255, ...thisYear },
      { team: "North", person: "Bram", measure: "visits", value: 510, ...thisYear },
    ],
  });
  expect(figuresOf(rows)("target.visits", "account_manager Anna")?.value).toBeCloseTo((100 * 22) / 255, 9);
  expect(perPerson("target.visits", "team North")?.value).toBeCloseTo(66, 9);
});

test("a period is covered by its days, whoever's row they are in; on a day the team's row goes before its persons'", () => {
  const half = { from: "2026-10-01", to: "2026-10-15" };
  const rest = { from: "2026-10-16", to: "2026-10-31" };
  const of = (...targets: NonNullable<Rows["targets"]>) =>
    valueOrStatus(figuresOf({ ...rows, targets })("target.visits", "team North"));
  const anna = { team: "North", person: "Anna", measure: "visits" } as const;
  const bram = { ...anna, person: "Bram" };
  const north = { team: "North", measure: "visits" } as const;
  expect(of({ ...anna, ...half, value: 10 }, { ...bram, ...half, value: 10 })).toBe("no_target");
  expect(of({ ...anna, ...half, value: 10 }, { ...bram, ...rest, value: 7 })).toBeCloseTo(17, 9);
  // 11 of the 22 working days of October are Anna's, the others the team's.
  const month = { from: "2026-10-01", to: "2026-10-31" };
  expect(of({ ...north, ...half, value: 10 }, { ...anna, ...month, value: 44 })).toBeCloseTo(10 + 22, 9);
});

test("the months of a target of money add up to it, to the cent", () => {
  const quarter = { from: "2026-07-01", to: "2026-09-30" };
  const figure = figuresOf(
    { ...rows, targets: [{ team: "North", measure: "revenue", value: 100_000.01, ...quarter }] },
    settingsOf({ fiscal_year_starts: 7 }),
    "2026-09",
  );
  expect(figure("target.revenue", "team North", "ytd")?.value).toBe(100_000.01);
  expect(figure("target.revenue", "company all", "ytd")?.value).toBe(100_000.01);
});

test("the company is compared on the teams that have a target", () => {
  const figure = figuresOf(rows);
  expect(figure("activity.attainment.visits")?.value).toBeCloseTo(11 / 22, 9);
  expect(figure("result.attainment")).toMatchObject({ numerator: 50 });
  expect(figure("activity.count.revenue")?.value).toBe(51);
});

test("half the hands may be expected to bring half the target", () => {
  const figure = figuresOf(rows);
  expect(figure("target.adjusted.visits", "team North")?.value).toBeCloseTo(11, 9);
  expect(figure("activity.attainment_available.visits", "team North")?.value).toBeCloseTo(1, 9);
  expect(figure("target.adjusted.visits", "account_manager Anna")).toBeUndefined();
});

test("without a planned strength nothing can be said of these hands", () => {
  const figure = figuresOf({ ...rows, strength: [{ team: "South", fte: 1 }] });
  expect(valueOrStatus(figure("target.adjusted.visits", "team North"))).toBe("no_data");
  const none = figuresOf({ ...rows, strength: [{ team: "North", fte: 0 }] });
  expect(valueOrStatus(none("activity.attainment_available.visits", "team North"))).toBe("no_denominator");
});

test("a target of nothing has no attainment", () => {
  const figure = figuresOf({
    ...rows,
    targets: [{ team: "North", measure: "visits", value: 0, ...thisYear }],
  });
  expect(valueOrStatus(figure("activity.attainment.visits", "team North"))).toBe("no_denominator");
});

test("the adjusted revenue target is the target with what the hands explain of the gap, so that both say one thing", () => {
  const figure = figuresOf(rows);
  const of = (metric: string, scope: string) => figure(metric, scope)?.value ?? Number.NaN;
  expect(of("target.adjusted.revenue", "team North")).toBeCloseTo(
    of("target.revenue", "team North") + of("gap.hours.hands", "team North"),
    9,
  );
  expect(of("target.adjusted.visits", "team North")).toBeCloseTo(11, 9);
});

test("the adjusted target of the company is the sum of its teams'", () => {
  const figure = figuresOf({
    ...rows,
    targets: [
      { team: "North", measure: "visits", value: 255, ...thisYear },
      { team: "South", measure: "visits", value: 510, ...thisYear },
      { team: "North", measure: "revenue", value: 255, ...thisYear },
      { team: "South", measure: "revenue", value: 510, ...thisYear },
    ],
  });
  const of = (metric: string, scope: string) => figure(metric, scope)?.value ?? Number.NaN;
  for (const metric of ["target.adjusted.visits", "target.adjusted.revenue", "gap.hours.hands"])
    expect(of(metric, "company all")).toBeCloseTo(of(metric, "team North") + of(metric, "team South"), 9);
  const missing = of("target.adjusted.revenue", "company all") - of("target.revenue", "company all");
  expect(missing).toBeCloseTo(of("gap.hours.hands", "company all"), 9);
});
