import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../contract/figure.ts";
import { linesInForce } from "../../planning/lines.ts";
import { factsOfDataset, figuresOf, finder } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { anyOrganisation } from "../random-organisation.fixture.ts";
import { allFigures } from "../registry.ts";

/** Three customers to be visited four times a year of an hour and a half, and called six times. */
const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }, { id: "b" }, { id: "c" }],
  plan: [
    { medium: "visit", timesPerYear: 4, maxPerYear: 6, minutes: 90 },
    { medium: "call", timesPerYear: 6, minutes: 20 },
  ],
  activities: [],
};

const withNorm = (norm: NonNullable<Rows["accounts"]>[number]["norm"]): Rows => ({
  ...rows,
  accounts: [{ id: "a", norm }, { id: "b" }, { id: "c" }],
});

const r12 = (given: Rows, metric: string) => figuresOf(given)(metric, "account_manager Anna", "r12")?.value;

test("a norm of its own takes the place of that of the segment, by its medium alone", () => {
  const monthly = withNorm({ medium: "visit", timesPerYear: 12 });
  expect(r12(monthly, "plan.required.visit")).toBeCloseTo(12 + 4 + 4, 9);
  expect(r12(monthly, "plan.required.call")).toBeCloseTo(18, 9);
  // An hour and a half each, as the segment has it.
  expect(r12(monthly, "plan.hours_required")).toBeCloseTo(20 * 1.5 + 6, 9);
});

test("a norm of 0 asks for nothing, and what is made all the same is beyond it; a blank one is no exception", () => {
  const none: Rows = {
    ...withNorm({ medium: "visit", timesPerYear: 0 }),
    activities: [{ day: "2026-10-05", account: "a" }],
  };
  expect(r12(none, "plan.required.visit")).toBeCloseTo(8, 9);
  expect(r12(none, "plan.served.visit")).toBe(0);
  expect(r12(none, "plan.surplus.visit")).toBe(1);
  expect(r12(withNorm(undefined), "plan.required.visit")).toBeCloseTo(12, 9);
});

test("a norm by a medium that the plan has nowhere for its segment asks for the minutes it has elsewhere", () => {
  const given: Rows = {
    ...withNorm({ medium: "video", timesPerYear: 2 }),
    plan: [...(rows.plan ?? []), { medium: "video", segment: "B", timesPerYear: 1, minutes: 30 }],
  };
  expect(r12(given, "plan.required.video")).toBeCloseTo(2, 9);
  expect(r12(given, "plan.hours_required")).toBeCloseTo(12 * 1.5 + 6 + 1, 9);
});

test("a line of the plan for one account goes before what the accounts say, that of its manager first", () => {
  const given = (...lines: NonNullable<Rows["plan"]>) => ({
    ...withNorm({ medium: "visit", timesPerYear: 12 }),
    plan: [...(rows.plan ?? []), ...lines],
  });
  const forAll = { medium: "visit", account: "a", timesPerYear: 2 } as const;
  expect(r12(given(forAll), "plan.required.visit")).toBeCloseTo(2 + 8, 9);
  const own = { ...forAll, manager: "Anna", timesPerYear: 3 };
  expect(r12(given(forAll, own), "plan.required.visit")).toBeCloseTo(3 + 8, 9);
});

test("a quote line of one account expects by its own rate, and for what it does not say by that of its segment", () => {
  const usual = { medium: "quote", timesPerYear: 2, hitRate: 0.25, orderValue: 1000 } as const;
  const given: Rows = {
    ...rows,
    plan: [usual, { medium: "quote", account: "a", timesPerYear: 4, hitRate: 0.5 }],
  };
  expect(r12(given, "plan.expected_revenue")).toBeCloseTo(4 * 0.5 * 1000 + 2 * 2 * 0.25 * 1000, 6);
});

test("the line of the segment counts its accounts without the exception, which has a line of its own", () => {
  const facts = factsOfDataset(datasetOf(withNorm({ medium: "visit", timesPerYear: 12 })));
  const scope = facts.scopes.list.findIndex(({ kind }) => kind === "account_manager");
  const lines = linesInForce(facts, scope).map(({ medium, account, accounts, line }) => [
    medium,
    account?.id ?? null,
    accounts,
    line.timesPerYear,
  ]);
  expect(lines).toEqual([
    ["visit", null, 2, 4],
    ["call", null, 3, 6],
    ["visit", "a", 1, 12],
  ]);
});

test("who waits is told by the account\u2019s own interval", () => {
  const given: Rows = {
    ...rows,
    plan: [{ medium: "visit", timesPerYear: 4 }],
    activities: [
      { day: "2026-09-01", account: "a" },
      { day: "2026-09-01", account: "b" },
      { day: "2026-09-01", account: "c" },
    ],
  };
  const monthly = { ...given, accounts: withNorm({ medium: "visit", timesPerYear: 12 }).accounts ?? [] };
  const overdue = (own: Rows) => figuresOf(own)("plan.overdue", "account_manager Anna")?.numerator;
  expect(overdue(given)).toBe(0);
  expect(overdue(monthly)).toBe(1);
});

/** The same figures, whatever adding up in another order leaves behind. */
function expectSame(before: readonly Figure[], after: readonly Figure[]): void {
  const figure = finder(after);
  expect(after.map(({ metric, status }) => [metric, status])).toEqual(
    before.map(({ metric, status }) => [metric, status]),
  );
  for (const { metric, scope, window, value } of before) {
    const now = figure(metric, `${scope.kind} ${scope.id}`, window)?.value ?? 0;
    const isSame = Math.abs(now - (value ?? 0)) < 1e-7 * Math.max(1, Math.abs(value ?? 0));
    // An assertion takes longer than a figure: none is made of those that are the same.
    if (!isSame) expect.unreachable(`${metric} is ${now} and not ${value}`);
  }
}

test("an exception equal to the norm of its segment changes no figure, in accounts or in the plan", () => {
  fc.assert(
    fc.property(anyOrganisation, fc.integer({ min: 0, max: 7 }), (given, i) => {
      const account = given.accounts?.[i];
      const line = given.plan?.find(
        ({ segment, medium }) => segment === account?.segment && medium === "visit",
      );
      if (account === undefined || line?.timesPerYear === undefined) return;
      const { timesPerYear } = line;
      const accounts = (given.accounts ?? []).map((each) =>
        each.id === account.id ? { ...each, norm: { medium: "visit" as const, timesPerYear } } : each,
      );
      const before = allFigures(factsOfDataset(datasetOf(given)));
      expectSame(before, allFigures(factsOfDataset(datasetOf({ ...given, accounts }))));
      const plan = [...(given.plan ?? []), { ...line, account: account.id }];
      expectSame(before, allFigures(factsOfDataset(datasetOf({ ...given, plan }))));
    }),
    { numRuns: 15 },
  );
});

test("what the accounts ask adds up to what the plan asks, with whatever exceptions", () => {
  const norms = fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }), {
    minLength: 8,
    maxLength: 8,
  });
  fc.assert(
    fc.property(anyOrganisation, norms, (given, times) => {
      const accounts = (given.accounts ?? []).map((each, i) => {
        const timesPerYear = times[i];
        return timesPerYear === undefined
          ? each
          : { ...each, norm: { medium: "visit" as const, timesPerYear } };
      });
      const facts = factsOfDataset(datasetOf({ ...given, accounts }));
      const figure = finder(allFigures(facts));
      const sum = facts.plan.accounts.reduce((total, { requiredR12 }) => total + requiredR12, 0);
      expect(figure("plan.required", "company all", "r12")?.value ?? 0).toBeCloseTo(sum, 6);
      const bySegment = ["A", "B"].map(
        (segment) => figure("plan.required.visit", `segment ${segment}`, "r12")?.value ?? 0,
      );
      expect(figure("plan.required.visit", "company all", "r12")?.value ?? 0).toBeCloseTo(
        (bySegment[0] ?? 0) + (bySegment[1] ?? 0),
        6,
      );
    }),
    { numRuns: 15 },
  );
});
