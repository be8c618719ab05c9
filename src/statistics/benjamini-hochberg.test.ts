import fc from "fast-check";
import { expect, test } from "vitest";
import { falseDiscoveries } from "./benjamini-hochberg.ts";

test("the example of Benjamini and Hochberg (1995): of fifteen chances the four smallest stand at 5 %", () => {
  const chances = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  expect(falseDiscoveries(chances, 0.05).filter(Boolean)).toHaveLength(4);
  expect(falseDiscoveries(chances.toReversed(), 0.05).slice(-4)).toEqual([true, true, true, true]);
});

test("a chance that is too large alone stands when a larger one lets it (step-up)", () => {
  expect(falseDiscoveries([0.04, 0.045], 0.05)).toEqual([true, true]);
  expect(falseDiscoveries([0.04], 0.03)).toEqual([false]);
  expect(falseDiscoveries([], 0.1)).toEqual([]);
});

test("what stands, stands too at a higher rate, and everything smaller with it", () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(chance, { minLength: 1 }), chance, chance, (chances, a, b) => {
      const low = falseDiscoveries(chances, Math.min(a, b));
      const high = falseDiscoveries(chances, Math.max(a, b));
      low.forEach((stands, i) => {
        if (stands) expect(high[i]).toBe(true);
        chances.forEach((other, j) => {
          if (stands && other <= (chances[i] ?? 0)) expect(low[j]).toBe(true);
        });
      });
    }),
  );
});

test("a chance of exactly the rate stands, and the smallest may stand alone", () => {
  expect(falseDiscoveries([0.05], 0.05)).toEqual([true]);
  expect(falseDiscoveries([0.9, 0.01], 0.05)).toEqual([false, true]);
});
