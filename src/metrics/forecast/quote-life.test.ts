import fc from "fast-check";
import { expect, test } from "vitest";
import { aalenJohansen } from "../../statistics/aalen-johansen.ts";
import { chanceFromAge } from "../../statistics/chance-from-age.ts";
import { type Life, LifeTable } from "../../statistics/life.ts";
import { productLimit } from "../../statistics/product-limit.ts";
import { shareAt } from "../../statistics/step-curve.ts";
import { chanceWithin, quoteLife, wonBy } from "./quote-life.ts";
import { type Quoted, quotesOf } from "./quotes.fixture.ts";

const always = { from: 0, until: 1000 };

test("without open quotes it is the plain share won by an age", () => {
  const life = quoteLife(
    quotesOf([
      { issued: 0, closed: 10, won: true },
      { issued: 5, closed: 25 },
      { issued: 9, closed: 39, won: true },
      { issued: 9, closed: 49 },
    ]),
    always,
  );
  expect([9, 10, 30, 400].map((age) => wonBy(life, age))).toEqual([0, 0.25, 0.5, 0.5]);
  expect(life.decided).toBe(4);
  expect(chanceWithin(life, 10, 20)).toBeCloseTo(1 / 3, 12);
  expect(chanceWithin(life, 40, 100)).toBe(0);
});

test("what closed after the last day that is known was open then, and what was issued after it is not there", () => {
  const history = quotesOf([
    { issued: 0, closed: 10, won: true },
    { issued: 0, closed: 60, won: true },
    { issued: 40, closed: 41, won: true },
  ]);
  const life = quoteLife(history, { from: 0, until: 30 });
  expect(wonBy(life, 400)).toBe(0.5);
  expect(life.decided).toBe(1);
});

test("a group has a life of its own, and credit notes have none", () => {
  const history = quotesOf([
    { issued: 0, closed: 10, won: true, group: 1 },
    { issued: 0, closed: 10 },
    { issued: 0, closed: 4, credit: true, group: 1 },
  ]);
  expect(wonBy(quoteLife(history, always, 1), 10)).toBe(1);
  expect(wonBy(quoteLife(history, always), 10)).toBe(0.5);
});

test("it is the curve that the statistics have of lives one by one", () => {
  const quote = fc.record({
    issued: fc.integer({ min: 0, max: 60 }),
    lasts: fc.integer({ min: 0, max: 90 }),
    won: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(quote, { minLength: 1, maxLength: 40 }), (given) => {
      const until = 100;
      const rows = given.map(({ issued, lasts, won }): Quoted => ({ issued, closed: issued + lasts, won }));
      const lives = rows.map(
        ({ issued, closed = 0, won }): Life<"won" | "lost"> =>
          closed <= until
            ? { time: closed - issued, cause: won ? "won" : "lost" }
            : { time: until - issued, cause: null },
      );
      const sets = LifeTable.of(lives).riskSets();
      const [incidence, going] = [aalenJohansen(sets, "won" as const), productLimit(sets)];
      const life = quoteLife(quotesOf(rows), { from: 0, until });
      for (const age of [0, 3, 10, 50, 90]) {
        expect(wonBy(life, age)).toBeCloseTo(shareAt(incidence, age), 12);
        expect(chanceWithin(life, age, 1000)).toBeCloseTo(chanceFromAge(incidence, going, age), 12);
      }
    }),
  );
});
