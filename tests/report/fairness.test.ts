import { expect, test } from "vitest";
import { chance } from "../../src/statistics/chance.ts";
import { saidIn } from "../../tools/fairness/named.ts";
import { simulated, type Truth } from "../../tools/fairness/simulated.ts";

/** The whole table of organisations is `npm run fairness`; these are some of them, small. */
const organisations = 20;

/** Who is named, and for what, in some organisations of a truth. */
function namesIn(truth: Truth, name: string): string[][] {
  return Array.from({ length: organisations }, (_, seed) => {
    const dataset = simulated(chance(seed, name), truth);
    return saidIn(dataset, "2026-10").named.map(({ person, rule }) => `${person} ${rule}`);
  });
}

const isNamed = (names: readonly string[]) => names.length > 0;

test.each<[string, Truth]>([
  ["orders come alone", { people: 8, orders: 29 }],
  ["two quotes of a project are won together", { people: 8, orders: 29, together: 2 }],
  ["four are", { people: 8, orders: 29, together: 4 }],
  ["there are seven orders a year, by three together", { people: 8, orders: 7, together: 3 }],
  ["every sixth is away for five months", { people: 12, orders: 29, away: 5 }],
])(
  "among account managers who are truly alike, somebody is named in at most one organisation of ten where %s",
  (name, truth) => {
    expect(namesIn(truth, name).filter(isNamed).length).toBeLessThanOrEqual(organisations / 10);
  },
);

test("somebody who truly has a third of the orders is found within a year in at least four organisations of five, and hardly anybody beside them", () => {
  const third = { orders: 1 / 3, from: "2025-11-01" };
  const found = namesIn({ people: 8, orders: 29, first: third }, "third");
  const isFirst = (name: string) => name === "p0 half_the_orders";
  expect(found.filter((names) => names.some(isFirst)).length).toBeGreaterThanOrEqual((organisations * 4) / 5);
  expect(found.filter((names) => names.some((name) => !name.startsWith("p0"))).length).toBeLessThanOrEqual(
    organisations / 10,
  );
});

test("somebody who truly makes twice the visits for the same orders is found to be busy, in at least four organisations of five", () => {
  const visits = { perYear: 240, atProspects: 0.2 };
  const busy = { visits: 2, from: "2025-11-01" };
  const found = namesIn({ people: 8, orders: 29, visits, first: busy }, "busy");
  expect(found.filter((names) => names.includes("p0 busy_few_orders")).length).toBeGreaterThanOrEqual(
    (organisations * 4) / 5,
  );
});
