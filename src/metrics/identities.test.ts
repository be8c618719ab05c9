import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Dataset } from "../contract/dataset.ts";
import type { Figure } from "../contract/figure.ts";
import { type FindFigure, factsOfDataset, finder, settingsOf } from "./figures.fixture.ts";
import { datasetOf, type Rows } from "./organisation.fixture.ts";
import { anyOrganisation } from "./random-organisation.fixture.ts";
import { allFigures } from "./registry.ts";
import { doubled, shuffled } from "./variation.fixture.ts";

/** Every identity is asked of the same organisations, others in each run: what each has is counted once. */
const runs = { numRuns: 20, seed: Date.now() };

const figuresOf = (dataset: Dataset, settings = settingsOf()) =>
  allFigures(factsOfDataset(dataset, settings));

function countedAnew(rows: Rows) {
  const dataset = datasetOf(rows);
  const facts = factsOfDataset(dataset);
  const figures = allFigures(facts);
  return { dataset, facts, figures, figure: finder(figures) };
}

const known = new Map<string, ReturnType<typeof countedAnew>>();
afterAll(() => known.clear());

/** What is counted of an organisation, as it is: nobody changes it. */
function countedOf(rows: Rows): ReturnType<typeof countedAnew> {
  const key = JSON.stringify(rows);
  const counted = known.get(key) ?? countedAnew(rows);
  known.set(key, counted);
  return counted;
}

const teams = ["team North", "team South"];
const windows = ["month", "ytd", "r12", "2026-03"];

const value = (figure: FindFigure, ...about: Parameters<FindFigure>) => figure(...about)?.value ?? 0;

/** Fails where they are apart. An assertion takes longer than a figure: none is made of the others. */
function close(actual: number, expected: number, what: string, least = 1): void {
  if (Math.abs(actual - expected) < 1e-7 * Math.max(least, Math.abs(expected))) return;
  expect.unreachable(`${what} is ${actual} and not ${expected}`);
}

/**
 * Money is counted in ten-thousandths: a tenth of it is rounded otherwise. Of so many that is within 1e-7.
 */
const wholeMoney = 1e5;

const added = [
  ...["planned", "contracted", "absent_long", "effective"].map((id) => `strength.${id}`),
  "hours.available",
  ...["visits", "calls", "quotes", "orders", "revenue"].map((id) => `activity.count.${id}`),
  ...["target.visits", "target.revenue"],
  ...["required", "realised", "served", "surplus"].map((id) => `plan.${id}`),
  ...["hours_required", "expected_revenue", "unserved"].map((id) => `plan.${id}`),
  ...["portfolio.customers", "portfolio.prospects"],
];

test("the company is the sum of its teams", () => {
  fc.assert(
    fc.property(anyOrganisation, (rows) => {
      const { figure } = countedOf(rows);
      for (const metric of added) {
        for (const window of windows) {
          const sum = teams.reduce((total, team) => total + value(figure, metric, team, window), 0);
          close(value(figure, metric, "company all", window), sum, `${metric} in ${window}`);
        }
      }
    }),
    runs,
  );
});

test("twelve months of what is counted add up to r12", () => {
  const counted = ["activity.count.visits", "activity.count.orders", "plan.realised", "plan.served"];
  fc.assert(
    fc.property(anyOrganisation, (rows) => {
      const { facts, figure } = countedOf(rows);
      const months = facts.windows.find(({ id }) => id === "r12")?.months ?? [];
      expect(months).toHaveLength(12);
      for (const metric of counted) {
        const sum = months.reduce((total, month) => total + value(figure, metric, "company all", month), 0);
        close(value(figure, metric, "company all", "r12"), sum, metric);
      }
    }),
    runs,
  );
});

test("what is served is part of what is made, and with the shortfall makes up for what is asked", () => {
  fc.assert(
    fc.property(anyOrganisation, (rows) => {
      const { figure } = countedOf(rows);
      for (const scope of ["company all", ...teams, "segment A", "account_manager Anna"]) {
        for (const medium of ["", ".visit", ".call", ".quote"]) {
          const of = (id: string) => value(figure, `plan.${id}${medium}`, scope, "r12");
          expect(of("served") + of("surplus")).toBeLessThanOrEqual(of("realised"));
          expect(of("served") + of("shortfall")).toBeGreaterThanOrEqual(of("required") - 1e-9);
        }
      }
    }),
    runs,
  );
});

test("both readings of the gap add up to result less target, or say together why there is none", () => {
  fc.assert(
    fc.property(anyOrganisation, (rows) => {
      const { figures, figure } = countedOf(rows);
      for (const scope of ["company all", ...teams]) {
        const result = value(figure, "activity.count.revenue", scope, "r12");
        const gap = result - value(figure, "target.revenue", scope, "r12");
        for (const reading of ["hours", "customers"]) {
          const effects = figures.filter(
            ({ metric, scope: about, window }) =>
              metric.startsWith(`gap.${reading}.`) &&
              `${about.kind} ${about.id}` === scope &&
              window === "r12",
          );
          const sum = effects.reduce((total, effect) => total + (effect.value ?? 0), 0);
          // A team may manage no account, and then has no plan to read its gap from.
          if (effects.every(({ status }) => status === "no_plan")) expect(reading).toBe("customers");
          else close(sum, gap, `${reading} of ${scope}`);
        }
      }
    }),
    runs,
  );
});

function expectSame(before: readonly Figure[], after: readonly Figure[]): void {
  const figure = finder(after);
  expect(after).toHaveLength(before.length);
  for (const { metric, scope, window, value: old, status } of before) {
    const now = figure(metric, `${scope.kind} ${scope.id}`, window);
    const what = `${metric} of ${scope.kind} ${scope.id} in ${window}`;
    if (now?.status !== status) expect(now?.status, what).toBe(status);
    close(now?.value ?? 0, old ?? 0, what);
  }
}

test("the order of the rows changes nothing", () => {
  fc.assert(
    fc.property(
      anyOrganisation,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (rows, chances) => {
        const { dataset, figures } = countedOf(rows);
        expectSame(figures, figuresOf(shuffled(dataset, () => chances.next().value ?? 0)));
      },
    ),
    runs,
  );
});

test("twice the organisation has the same rates and twice the rest", () => {
  const rates: readonly string[] = ["share", "ratio", "per_fte_month"];
  fc.assert(
    fc.property(anyOrganisation, (rows) => {
      const { dataset, figures } = countedOf(rows);
      // From ten closed quotes on it is known how long they take, and from when orders are whole.
      const closed = rows.quotes?.filter(({ closed: day }) => day !== undefined).length ?? 0;
      fc.pre(closed < 5 || closed >= 10);
      // Twice the people are as large a group where a group is twice as large.
      const figure = finder(figuresOf(doubled(dataset), settingsOf({ small_group: 10 })));
      for (const { metric, scope, window, unit, value: once } of figures) {
        if (scope.kind !== "company" && scope.kind !== "team") continue;
        // Twice as much evidence leaves less to chance, and draws of twice the wins are others.
        if (/chance|^forecast\./.test(metric)) continue;
        const twice = figure(metric, `${scope.kind} ${scope.id}`, window)?.value ?? 0;
        const what = `${metric} of ${scope.id} in ${window}`;
        if (rates.includes(unit)) close(twice, once ?? 0, what);
        if (metric.startsWith("activity.count.")) close(twice, 2 * (once ?? 0), what);
      }
    }),
    runs,
  );
});

test("ten times the money, targets and plans included, has ten times every effect and the same rates", () => {
  fc.assert(
    fc.property(anyOrganisation, (rows) => {
      const small = datasetOf(rows);
      // Of a target of a few cents the rounding of its months is no longer small.
      const dataset = {
        ...small,
        targets: small.targets.map((target) =>
          target.measure === "revenue" ? { ...target, value: target.value * 1e6 } : target,
        ),
      };
      const figure = finder(
        figuresOf({
          ...dataset,
          quotes: { ...dataset.quotes, value: dataset.quotes.value.map((value) => value * 10) },
          targets: dataset.targets.map((target) =>
            target.measure === "revenue" ? { ...target, value: target.value * 10 } : target,
          ),
          plan: dataset.plan.map((line) => ({
            ...line,
            orderValue: line.orderValue === null ? null : line.orderValue * 10,
          })),
        }),
      );
      for (const { metric, scope, window, unit, value: once } of figuresOf(dataset)) {
        const now = figure(metric, `${scope.kind} ${scope.id}`, window)?.value ?? 0;
        const perUnit = unit === "per_fte_month" || unit === "per_workday";
        const isMoney = unit === "currency" || (perUnit && metric.includes("revenue"));
        const expected = isMoney ? 10 * (once ?? 0) : (once ?? 0);
        close(now, expected, `${metric} of ${scope.id} in ${window}`, isMoney ? wholeMoney : 1);
      }
    }),
    runs,
  );
});
