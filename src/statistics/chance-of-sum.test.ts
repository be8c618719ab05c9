import fc from "fast-check";
import { expect, test } from "vitest";
import { chance, type Random } from "./chance.ts";
import { chanceOfSum, type SumOfSuccesses } from "./chance-of-sum.ts";
import { atLeastSuccesses } from "./poisson-binomial.ts";

const given: Omit<SumOfSuccesses, "needed"> = {
  chances: [0.5, 0.4, 0.3],
  draws: 200,
  randomOf: (draw) => chance(1, `draw ${draw}`),
  value: () => 1000,
};

test("where every success brings the same it is the chance of so many, exactly", () => {
  expect(chanceOfSum({ ...given, needed: 1 })).toBeCloseTo(0.79, 12);
  expect(chanceOfSum({ ...given, needed: 1000 })).toBeCloseTo(0.79, 12);
  expect(chanceOfSum({ ...given, needed: 1001 })).toBeCloseTo(0.35, 12);
  expect(chanceOfSum({ ...given, needed: 3000 })).toBeCloseTo(0.06, 12);
  expect(chanceOfSum({ ...given, needed: 3001 })).toBe(0);
});

test("nothing that is needed is there already, and without trials nothing comes", () => {
  expect(chanceOfSum({ ...given, needed: 0 })).toBe(1);
  expect(chanceOfSum({ ...given, chances: [], needed: 0 })).toBe(1);
  expect(chanceOfSum({ ...given, chances: [], needed: 1 })).toBe(0);
});

const oneOf = (values: readonly number[]) => (random: Random) =>
  values[Math.floor(random() * values.length)] ?? 0;

test("one trial of two values is worked out by hand", () => {
  // It is won with 0.6, and brings enough in half of the draws.
  const found = chanceOfSum({
    ...given,
    chances: [0.6],
    value: oneOf([500, 1500]),
    needed: 1000,
    draws: 20_000,
  });
  expect(found).toBeCloseTo(0.3, 2);
});

test("it is what playing it all out shows", () => {
  const values = [800, 1200, 5000, 300, 2600];
  const chances = [...Array.from({ length: 12 }, () => 0.35), ...Array.from({ length: 5 }, () => 0.2), 0.07];
  const random = chance(9, "played out");
  const played = 40_000;
  const sums = Array.from({ length: played }, () =>
    chances.reduce((sum, p) => sum + (random() < p ? oneOf(values)(random) : 0), 0),
  );
  for (const needed of [2000, 8000, 12_000, 20_000]) {
    const share = sums.filter((sum) => sum >= needed).length / played;
    const found = chanceOfSum({ ...given, chances, value: oneOf(values), needed, draws: 4000 });
    expect(Math.abs(found - share), `${needed}`).toBeLessThan(0.012);
  }
});

test("less that is needed never has a smaller chance, nor has a better chance of each; and it is a chance", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 25 }),
      fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 40_000 }),
      (chances, values, a, b) => {
        const of = (needed: number, own = chances) =>
          chanceOfSum({ ...given, chances: own, value: oneOf(values), needed, draws: 60 });
        const [less, more] = [of(Math.min(a, b)), of(Math.max(a, b))];
        expect(less).toBeGreaterThanOrEqual(more);
        expect(less).toBeLessThanOrEqual(1);
        expect(more).toBeGreaterThanOrEqual(0);
        const better = chances.map((p) => Math.min(1, p + 0.1));
        expect(of(a, better)).toBeGreaterThanOrEqual(of(a) - 1e-12);
      },
    ),
  );
});

test("the same streams give the same bytes", () => {
  const of = () => chanceOfSum({ ...given, value: oneOf([700, 900, 4000]), needed: 2100 });
  expect(of()).toBe(of());
  expect(of()).toBeGreaterThan(atLeastSuccesses(given.chances, 3)[3] ?? 1);
});
