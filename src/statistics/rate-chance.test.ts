import fc from "fast-check";
import { expect, test } from "vitest";
import { binomialAtLeast, chanceOfAsFew, chanceOfAsMany } from "./rate-chance.ts";

test("with equal exposures the first of n events is a coin: 2 of 10 is 56/1024", () => {
  const [first, second] = [
    { count: 2, exposure: 3 },
    { count: 8, exposure: 3 },
  ];
  expect(chanceOfAsFew(first, second)).toBeCloseTo(56 / 1024, 12);
  expect(chanceOfAsMany(second, first)).toBeCloseTo(56 / 1024, 12);
});

test("half the exposure is expected to have a third of the events: none of three is (2/3)³", () => {
  expect(chanceOfAsFew({ count: 0, exposure: 1 }, { count: 3, exposure: 2 })).toBeCloseTo(8 / 27, 12);
});

test("without exposure there is no chance to tell", () => {
  expect(chanceOfAsFew({ count: 0, exposure: 0 }, { count: 3, exposure: 2 })).toBeNull();
  expect(chanceOfAsFew({ count: 0, exposure: 1 }, { count: 3, exposure: 0 })).toBeNull();
  expect(chanceOfAsMany({ count: 0, exposure: 1 }, { count: 3, exposure: 0 })).toBeNull();
  expect(chanceOfAsMany({ count: 0, exposure: 0 }, { count: 3, exposure: 2 })).toBeNull();
});

test("as few and as many overlap in the count itself, and binomials mirror", () => {
  const count = fc.integer({ min: 0, max: 60 });
  const exposure = fc.double({ min: 0.1, max: 50, noNaN: true });
  fc.assert(
    fc.property(count, count, exposure, exposure, (a, b, c, d) => {
      const few = chanceOfAsFew({ count: a, exposure: c }, { count: b, exposure: d }) ?? Number.NaN;
      const many = chanceOfAsMany({ count: a, exposure: c }, { count: b, exposure: d }) ?? Number.NaN;
      expect(few + many).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(few).toBeLessThanOrEqual(1);
    }),
  );
  expect(binomialAtLeast(8, 10, 0.5)).toBeCloseTo(56 / 1024, 12);
});

test.each([
  // Newton's answer to Pepys (1693): at least one six of 6 dice, two of 12, three of 18.
  [1, 6, 1 / 6, 0.6651],
  [2, 12, 1 / 6, 0.6187],
  [3, 18, 1 / 6, 0.5973],
  // De Méré's bets, solved by Pascal and Fermat (1654): a six in four throws, a double six in twenty-four.
  [1, 4, 1 / 6, 0.5177],
  [1, 24, 1 / 36, 0.4914],
])("at least %i of %i with a chance of %f each is %f", (k, n, p, answer) => {
  expect(binomialAtLeast(k, n, p)).toBeCloseTo(answer, 4);
});
