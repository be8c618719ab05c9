import fc from "fast-check";
import { expect, test } from "vitest";
import { effectsOfChain, mergedInChain } from "./gap-chain.ts";

test("a chain tells what each factor did: three factors of a target", () => {
  const found = effectsOfChain([
    { name: "hands", aim: 10, actual: 8 },
    { name: "visits", aim: 400, actual: 8 * 38 },
    { name: "orders", aim: 100, actual: 8 * 38 * 0.22 },
  ]);
  expect([...found].map(([name, effect]) => `${name} ${effect.toFixed(2)}`)).toEqual([
    "hands -18.34",
    "visits -4.24",
    "orders -10.54",
  ]);
});

test("a factor that cannot divide merges with the next, which keeps its name", () => {
  const found = effectsOfChain([
    { name: "hands", aim: 10, actual: 8 },
    { name: "visits", aim: null, actual: 300 },
    { name: "orders", aim: 100, actual: 50 },
  ]);
  expect([...found.keys()]).toEqual(["hands", "orders"]);
  expect(() => effectsOfChain([{ name: "value", aim: null, actual: 1 }])).toThrow("must end in a number");
});

test("a merged factor tells what it holds", () => {
  const levels = [
    { name: "hands", aim: 10, actual: 8 },
    { name: "visits", aim: null, actual: 300 },
    { name: "quotes", aim: 50, actual: 0 },
    { name: "orders", aim: 20, actual: 10 },
    { name: "value", aim: 100, actual: 50 },
  ];
  expect([...mergedInChain(levels)]).toEqual([["orders", ["visits", "quotes"]]]);
  expect(mergedInChain(levels.toSpliced(1, 2)).size).toBe(0);
  expect(() => mergedInChain([])).toThrow("must end in a number");
});

test("whatever is 0 or unknown, the effects add up to the difference", () => {
  const number = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })));
  const sure = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 4 }), sure, sure, (pairs, aim, actual) => {
      // Below a millionth a factor is a rounding error blown up, and no number of people or visits
      const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);
      const levels = pairs.map(([a, b], i) => ({ name: `f${i}`, aim: rounded(a), actual: rounded(b) }));
      const found = effectsOfChain([...levels, { name: "value", aim, actual }]);
      const total = [...found.values()].reduce((a, b) => a + b, 0);
      const scale = Math.max(1, ...[...found.values()].map(Math.abs));
      expect(Math.abs(total - (actual - aim))).toBeLessThan(1e-6 * scale);
    }),
  );
});
