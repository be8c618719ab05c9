import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cases, priorOf, shrunk } from "./shrinkage.ts";

/** Robinson (2017), Introduction to Empirical Bayes: batting averages with the prior beta(79, 225). */
const robinson = { mean: 79 / (79 + 225), strength: 79 + 225 };

test("Robinson's batters: 4 of 10 and 300 of 1,000 become 0.2643 and 0.2906", () => {
  expect(shrunk({ successes: 4, cases: 10 }, robinson)).toBeCloseTo(0.2643, 4);
  expect(shrunk({ successes: 300, cases: 1000 }, robinson)).toBeCloseTo(0.2906, 4);
});

test.each([
  ["Rogers Hornsby", 2930, 8173, 0.355],
  ["Shoeless Joe Jackson", 1772, 4981, 0.35],
  ["Ed Delahanty", 2596, 7505, 0.343],
  ["Billy Hamilton", 2158, 6268, 0.34],
])("Robinson's best batters: %s hit %i of %i, and is expected to hit %f", (_, successes, cases, answer) => {
  expect(shrunk({ successes, cases }, robinson)).toBeCloseTo(answer, 3);
});

test("units that differ no more than chance has them do all have the pooled rate", () => {
  const alike: Cases[] = Array.from({ length: 8 }, () => ({ successes: 5, cases: 20 }));
  const prior = priorOf(alike);
  expect(prior).toEqual({ mean: 0.25, strength: Number.POSITIVE_INFINITY });
  expect(prior && shrunk({ successes: 9, cases: 10 }, prior)).toBe(0.25);
  expect(priorOf([])).toBeNull();
  expect(priorOf([{ successes: 0, cases: 0 }])).toBeNull();
});

test("units that differ much are hardly drawn to each other", () => {
  const apart = priorOf([
    { successes: 5, cases: 500 },
    { successes: 495, cases: 500 },
    { successes: 10, cases: 500 },
    { successes: 480, cases: 500 },
  ]);
  expect(apart?.strength).toBeLessThan(1);
});

const unit = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([cases, share]): Cases => ({ cases, successes: Math.round(cases * share) }));

test("a shrunk rate lies between the own rate and the mean, and nearer to its own with more cases", () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), (units) => {
      const prior = priorOf(units);
      if (!prior) return;
      for (const each of units.filter(({ cases }) => cases > 0)) {
        const own = each.successes / each.cases;
        const rate = shrunk(each, prior);
        expect(rate).toBeGreaterThanOrEqual(Math.min(own, prior.mean) - 1e-12);
        expect(rate).toBeLessThanOrEqual(Math.max(own, prior.mean) + 1e-12);
        const more = shrunk({ successes: each.successes * 10, cases: each.cases * 10 }, prior);
        expect(Math.abs(more - own)).toBeLessThanOrEqual(Math.abs(rate - own) + 1e-12);
      }
    }),
  );
});

test("the prior is worth as many cases as make the spread what it is beyond chance", () => {
  // Pooled 0.5, spread 10 × 0.3² twice = 1.8, of which 0.25 is chance; 20 − 200 / 20 = 10: 1.55 of 0.25 × 9
  // lies between units.
  const prior = priorOf([
    { successes: 2, cases: 10 },
    { successes: 8, cases: 10 },
  ]);
  expect(prior?.mean).toBe(0.5);
  expect(prior?.strength).toBeCloseTo(2.25 / 1.55 - 1, 12);
});

test("units with more cases weigh more", () => {
  // Pooled 16 of 40; spread 10 × 0.4² + 30 × (0.4 / 3)² = 2.1333, chance 0.24; 40 − 1000 / 40 = 15.
  const prior = priorOf([
    { successes: 8, cases: 10 },
    { successes: 8, cases: 30 },
  ]);
  expect(prior?.mean).toBe(0.4);
  expect(prior?.strength).toBeCloseTo((0.24 * 14) / (1.6 + 1.6 / 3 - 0.24) - 1, 12);
});

test("where all or nothing comes of a unit only its own cases count, and without any the mean", () => {
  const prior = priorOf([
    { successes: 0, cases: 10 },
    { successes: 10, cases: 10 },
  ]);
  expect(prior).toEqual({ mean: 0.5, strength: 0 });
  expect(prior && shrunk({ successes: 0, cases: 3 }, prior)).toBe(0);
  expect(prior && shrunk({ successes: 0, cases: 0 }, prior)).toBe(0.5);
});

test("who always or never succeeds leaves no spread to tell units by", () => {
  const always = [
    { successes: 4, cases: 4 },
    { successes: 9, cases: 9 },
  ];
  expect(priorOf(always)).toEqual({ mean: 1, strength: Number.POSITIVE_INFINITY });
});

test("a unit without cases tells nothing, and one of as many cases as the prior is worth lies half the way", () => {
  const two: Cases[] = [
    { successes: 2, cases: 10 },
    { successes: 8, cases: 10 },
  ];
  expect(priorOf([...two, { successes: 0, cases: 0 }])).toEqual(priorOf(two));
  expect(shrunk({ successes: 8, cases: 10 }, { mean: 0.5, strength: 10 })).toBeCloseTo(0.65, 12);
});
