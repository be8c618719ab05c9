import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../contract/figure.ts";
import { figuresOf, settingsOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";
import { anyOrganisation } from "../random-organisation.fixture.ts";

const anna = "account_manager Anna";
const year = { from: "2026-01-01", to: "2026-12-31" };
const target = (value: number, person = "Anna") => ({ measure: "revenue" as const, person, value, ...year });

/** So many visits at an account, one a day of the month. */
const visits = (count: number, month = "2026-03") =>
  Array.from({ length: count }, (_, i) => ({
    day: `${month}-${String(i + 1).padStart(2, "0")}`,
    account: "a",
  }));

/** Two customers: 24 visits and 20 quotes a year, six orders worth 30,000: three quarters of the target. */
const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }, { id: "b" }],
  plan: [
    { medium: "quote", timesPerYear: 10, hitRate: 0.3, orderValue: 5000 },
    { medium: "visit", timesPerYear: 12 },
  ],
  activities: visits(20),
  quotes: [
    ...Array.from({ length: 4 }, () => ({
      issued: "2026-02-02",
      account: "a",
      outcome: "won" as const,
      closed: "2026-04-01",
      value: 5000,
    })),
    ...Array.from({ length: 10 }, () => ({ issued: "2026-05-04", account: "b" })),
  ],
  targets: [target(40_000)],
};

const of = (id: string, given: Partial<Rows> = {}, month?: string, settings = settingsOf()) =>
  figuresOf({ ...rows, ...given }, settings, month)(`minimum.${id}`, anna, "ytd");

// 2026 has 255 working days: 51 weeks, of which 212 days, 42.4 weeks, to the end of October and 43 after it.
test("a plan that expects three quarters of the target takes four thirds of itself", () => {
  expect(of("multiple")).toMatchObject({
    value: expect.closeTo(4 / 3, 9),
    numerator: 40_000,
    denominator: expect.closeTo(30_000, 6),
    unit: "share",
  });
});

test("the minimum a week, what was made and what is needed in the weeks left", () => {
  expect(of("per_week.visit")).toMatchObject({
    value: expect.closeTo(32 / 51, 9),
    numerator: expect.closeTo(32, 9),
    denominator: 51,
    unit: "per_week",
  });
  expect(of("done_per_week.visit")).toMatchObject({ value: expect.closeTo(20 / 42.4, 9), numerator: 20 });
  expect(of("needed_per_week.visit")).toMatchObject({
    value: expect.closeTo(12 / 8.6, 9),
    numerator: expect.closeTo(12, 9),
    denominator: 8.6,
  });
  // Quotes go along: 20 × 4/3 a year, 14 issued.
  expect(of("needed_per_week.quote")?.numerator).toBeCloseTo(80 / 3 - 14, 9);
});

test("where more was made than the minimum of the year, nothing more is needed", () => {
  expect(of("needed_per_week.visit", { activities: visits(31).concat(visits(5, "2026-05")) })).toMatchObject({
    value: 0,
    numerator: 0,
  });
});

test("of a medium without a line in the plan there is no minimum", () => {
  const withCall = { activities: [...visits(2), { day: "2026-03-05", account: "a", type: "call" as const }] };
  for (const told of ["per_week", "done_per_week", "needed_per_week"])
    expect(valueOrStatus(of(`${told}.call`, withCall))).toBe("no_plan");
});

test("weeks are those employed: from the first day to the last, by the holidays of the own team", () => {
  const weeks = (team: NonNullable<Rows["team"]>, settings = settingsOf()) =>
    (["per_week", "done_per_week", "needed_per_week"] as const).map(
      (told) => of(`${told}.visit`, { team }, undefined, settings)?.denominator,
    );
  // 16 of the 22 working days of March are from the 10th on; 21 working days in November.
  expect(weeks([{ person: "Anna", from: "2026-03-10", to: "2026-11-30" }])).toEqual(
    [(16 + 212 - 63 + 21) / 5, (16 + 212 - 63) / 5, 21 / 5].map((each) => expect.closeTo(each, 9)),
  );
  const abroad = settingsOf({ teams: { South: { country: "BE" } } });
  // Belgium has 253 working days in 2026, and after October one less: 11 November is off.
  const [all = 0, soFar = 0, left = 0] = weeks([{ person: "Anna", team: "South" }], abroad);
  expect(all).toBeCloseTo(253 / 5, 9);
  expect(left).toBeCloseTo(42 / 5, 9);
  expect(soFar + left).toBeCloseTo(all, 9);
  // Two employments at once are one week; who moves abroad has the days of either team in turn.
  expect(
    weeks([
      { person: "Anna", fte: 0.5 },
      { person: "Anna", fte: 0.5 },
    ])[0],
  ).toBe(51);
  const moved = [
    { person: "Anna", to: "2026-06-30" },
    { person: "Anna", team: "South", from: "2026-07-01" },
  ];
  expect(weeks(moved, abroad)[2]).toBeCloseTo(42 / 5, 9);
});

test("a year that is over has its minimum, and nothing that is needed from now", () => {
  const over = (id: string) => valueOrStatus(of(id, {}, "2026-12"));
  expect(over("per_week.visit")).toBeCloseTo(32 / 51, 9);
  expect(over("done_per_week.visit")).toBeCloseTo(20 / 51, 9);
  expect(over("needed_per_week.visit")).toBe("no_weeks_left");
  expect(over("chance")).toBe("no_weeks_left");
  // So has the year of who leaves on the last day of the month.
  expect(valueOrStatus(of("chance", { team: [{ person: "Anna", to: "2026-10-31" }] }))).toBe("no_weeks_left");
});

const ids = ["multiple", "per_week.visit", "done_per_week.visit", "needed_per_week.visit", "chance"];
const statuses = (given: Partial<Rows>) => new Set(ids.map((id) => valueOrStatus(of(id, given))));

test("without a target, a plan, a rate or an assessment there is none of it, each with why", () => {
  expect(statuses({ targets: [] })).toEqual(new Set(["no_target"]));
  expect(statuses({ targets: [target(0)] })).toEqual(new Set(["no_denominator"]));
  expect(statuses({ plan: [{ medium: "visit" }] })).toEqual(new Set(["no_plan"]));
  for (const line of [{ hitRate: null }, { orderValue: null }])
    expect(statuses({ plan: [{ medium: "quote", hitRate: 0.3, orderValue: 5000, ...line }] })).toEqual(
      new Set(["no_data"]),
    );
  expect(statuses({ plan: [{ medium: "quote", hitRate: 0, orderValue: 5000 }] })).toEqual(
    new Set(["no_denominator"]),
  );
  const away = { absence: [{ person: "Anna", from: "2026-01-05", to: "2026-09-30" }] };
  expect(statuses(away)).toEqual(new Set(["not_assessed"]));
  const { targets: _, ...without } = rows;
  expect(valueOrStatus(figuresOf(without)("minimum.multiple", anna, "ytd"))).toBe("missing_file");
});

test("it is of account managers and of the year to date alone", () => {
  const figure = figuresOf(rows);
  for (const scope of ["company all", "team North", "segment A"])
    expect(figure("minimum.multiple", scope, "ytd")).toBeUndefined();
  expect(figure("minimum.multiple", anna, "r12")).toBeUndefined();
});

/** The same organisation with a target for each of its people. */
const withTargets = fc
  .tuple(anyOrganisation, fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 5, maxLength: 5 }))
  .map(([any, values]): Rows => {
    const team = any.team ?? [];
    return {
      ...any,
      targets: team.map(({ person, team: name }, i) => ({
        ...target(values[i] ?? 1, person),
        ...(name === undefined ? {} : { team: name }),
      })),
    };
  });

test("the multiple is the inverse of sufficiency; pace times weeks is the remainder; both parts make the year", () => {
  let seen = 0;
  fc.assert(
    fc.property(withTargets, (any) => {
      const figure = figuresOf(any);
      for (const { person } of any.team ?? []) {
        const own = (id: string) => figure(id, `account_manager ${person}`, "ytd");
        const [multiple, sufficiency] = [own("minimum.multiple"), own("plan.sufficiency")];
        expect(multiple?.value == null).toBe(!sufficiency?.value);
        if (multiple?.value == null) continue;
        seen++;
        expect(multiple.value * (sufficiency?.value ?? 0)).toBeCloseTo(1, 12);
        for (const medium of ["visit", "call", "video", "email", "quote"]) {
          const [least, made, needed] = ["per_week", "done_per_week", "needed_per_week"].map((told) =>
            own(`minimum.${told}.${medium}`),
          );
          if (least?.value == null || made?.value == null || needed?.value == null) continue;
          const sum = ({ value, denominator = 0 }: Figure) => (value ?? 0) * denominator;
          const left = Math.max(0, sum(least) - sum(made));
          expect(needed.numerator).toBeCloseTo(left, 7);
          expect(sum(needed)).toBeCloseTo(needed.numerator ?? -1, 9);
          expect((made.denominator ?? 0) + (needed.denominator ?? 0)).toBeCloseTo(least.denominator ?? -1, 9);
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(seen).toBeGreaterThan(40);
});

/** A plan of a few accounts in two segments, quotes in each. */
const smallPlan = fc.record({
  accounts: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 })),
  lines: fc.tuple(
    fc.record({ times: fc.integer({ min: 1, max: 6 }), tenths: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ times: fc.integer({ min: 0, max: 6 }), tenths: fc.integer({ min: 1, max: 9 }) }),
  ),
  value: fc.integer({ min: 1, max: 10 }).map((thousands) => thousands * 1000),
  target: fc.integer({ min: 1, max: 60 }).map((thousands) => thousands * 1000),
});

test("trying every factor in hundredths finds the same least one", () => {
  fc.assert(
    fc.property(smallPlan, ({ accounts, lines, value, target: aim }) => {
      const segments = ["A", "B"] as const;
      const given: Rows = {
        team: [{ person: "Anna" }],
        accounts: segments.flatMap((segment, s) =>
          Array.from({ length: accounts[s] ?? 0 }, (_, i) => ({ id: `${segment}${i}`, segment })),
        ),
        plan: segments.map((segment, s) => ({
          medium: "quote" as const,
          segment,
          timesPerYear: lines[s]?.times ?? 0,
          hitRate: (lines[s]?.tenths ?? 0) / 10,
          orderValue: value,
        })),
        targets: [target(aim)],
      };
      // In whole numbers: a hundredth of a tenth of the value of an order.
      const perHundredth = segments.reduce(
        (sum, _, s) => sum + (accounts[s] ?? 0) * (lines[s]?.times ?? 0) * (lines[s]?.tenths ?? 0) * value,
        0,
      );
      let least = 0;
      while (least * perHundredth < aim * 1000) least++;
      const found = figuresOf(given)("minimum.multiple", anna, "ytd")?.value ?? 0;
      expect(Math.ceil(found * 100 - 1e-6)).toBe(least);
    }),
    { numRuns: 40 },
  );
});
