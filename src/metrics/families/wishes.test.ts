import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";
import { anyOrganisation } from "../random-organisation.fixture.ts";

/** Two customers to be visited four times a year; one wants to be visited twelve times. */
const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [{ id: "a", wish: { medium: "visit", timesPerYear: 12 } }, { id: "b" }],
  plan: [
    { medium: "visit", timesPerYear: 4, minutes: 90 },
    { medium: "call", timesPerYear: 2, minutes: 30 },
  ],
  activities: [],
};

const of = (given: Rows, metric: string, scope = "company all") => figuresOf(given)(metric, scope, "r12");

test("wished, planned and made stand side by side, of the customers whose wish is known and its medium alone", () => {
  const given: Rows = {
    ...rows,
    activities: [
      { day: "2026-02-02", account: "a" },
      { day: "2026-06-02", account: "a" },
      { day: "2026-06-03", account: "a", type: "call" },
      { day: "2026-06-04", account: "b" },
    ],
  };
  expect(of(given, "wish.wished")?.value).toBeCloseTo(12, 9);
  expect(of(given, "wish.planned")?.value).toBeCloseTo(4, 9);
  expect(of(given, "wish.made")?.value).toBe(2);
  expect(of(given, "wish.met")).toMatchObject({ numerator: 2 });
  expect(of(given, "wish.met")?.value).toBeCloseTo(2 / 12, 9);
  expect(of(given, "wish.unserved")?.value).toBeCloseTo(10, 9);
});

test("a blank wish is no wish of nothing: without any there is no figure at all", () => {
  const none = { ...rows, accounts: [{ id: "a" }, { id: "b" }] };
  expect(of(none, "wish.wished")).toBeUndefined();
  const elsewhere = { ...rows, accounts: [...(rows.accounts ?? []), { id: "c", segment: "B" }] };
  expect(valueOrStatus(of(elsewhere, "wish.wished", "segment B"))).toBe("no_data");
  expect(of(elsewhere, "wish.wished", "segment A")?.value).toBeCloseTo(12, 9);
});

test("a wish of nothing counts: what is made all the same, and the plan did not ask, is unasked", () => {
  const given: Rows = {
    ...rows,
    accounts: [
      { id: "a", wish: { medium: null, timesPerYear: 0 }, norm: { medium: "visit", timesPerYear: 0 } },
    ],
    plan: [{ medium: "visit", timesPerYear: 4, minutes: 90 }],
    activities: [
      { day: "2026-02-02", account: "a" },
      { day: "2026-06-02", account: "a" },
    ],
  };
  expect(of(given, "wish.wished")?.value).toBe(0);
  expect(valueOrStatus(of(given, "wish.met"))).toBe("no_denominator");
  expect(of(given, "wish.unasked")?.value).toBeCloseTo(3, 9);
});

test("contact that either the customer or the plan asked for is not unasked", () => {
  const visits = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ day: `2026-10-${String(i + 10)}`, account: "a" }));
  // A credit of two at the start of the log, and twelve a year since: of eighteen visits in October fourteen.
  const hours = (count: number) => of({ ...rows, activities: visits(count) }, "wish.unasked")?.value;
  expect(hours(4)).toBe(0);
  expect(hours(18)).toBeCloseTo((18 - 12) * 1.5, 9);
});

test("where the wish is the plan, it is met as far as the plan is carried out", () => {
  fc.assert(
    fc.property(anyOrganisation, fc.integer({ min: 1, max: 20 }), (any, timesPerYear) => {
      const plan = ["A", "B"].map((segment) => ({
        medium: "visit" as const,
        segment,
        timesPerYear,
        minutes: 30,
      }));
      const given: Rows = {
        ...any,
        plan,
        accounts: (any.accounts ?? []).map((each) => ({ ...each, wish: { medium: "visit", timesPerYear } })),
      };
      const figure = figuresOf(given);
      for (const scope of ["company all", "team North", "segment A", "account_manager Anna"]) {
        for (const window of ["month", "ytd", "r12"]) {
          const [met, coverage] = [figure("wish.met", scope, window), figure("plan.coverage", scope, window)];
          if (coverage?.value == null) continue;
          expect(met?.value, `${scope} ${window}`).toBeCloseTo(coverage.value, 9);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test("what is wished is what was served and what was not, and the company is the sum of its teams", () => {
  const wishes = fc.array(
    fc.option(
      fc.record({
        medium: fc.constantFrom("visit" as const, "call" as const, null),
        timesPerYear: fc.integer({ min: 0, max: 20 }),
      }),
      { nil: undefined },
    ),
    { minLength: 8, maxLength: 8 },
  );
  fc.assert(
    fc.property(anyOrganisation, wishes, (any, given) => {
      const accounts = (any.accounts ?? []).map((each, i) => ({ ...each, wish: given[i] }));
      const figure = figuresOf({ ...any, accounts });
      const value = (metric: string, scope: string) => figure(metric, scope, "r12")?.value ?? 0;
      for (const scope of ["company all", "team North", "team South", "segment A", "segment B"]) {
        const served = figure("wish.met", scope, "r12")?.numerator ?? 0;
        expect(served + value("wish.unserved", scope)).toBeCloseTo(value("wish.wished", scope), 6);
      }
      for (const metric of ["wish.wished", "wish.planned", "wish.made", "wish.unasked"]) {
        const teams = value(metric, "team North") + value(metric, "team South");
        expect(value(metric, "company all"), metric).toBeCloseTo(teams, 6);
      }
    }),
    { numRuns: 15 },
  );
});
