import fc from "fast-check";
import { expect, test } from "vitest";
import { aalenJohansen } from "./aalen-johansen.ts";
import { chance } from "./chance.ts";
import { chanceFromAge } from "./chance-from-age.ts";
import { drawnEnding, endingsOf } from "./ending.ts";
import { type Life, riskSets } from "./life.ts";
import { productLimit } from "./product-limit.ts";

const lives: Life<"won" | "lost">[] = [
  { time: 10, cause: "won" },
  { time: 10, cause: "lost" },
  { time: 30, cause: "won" },
  { time: 40, cause: null },
];

test("ends follow each other with what all have ended by then", () => {
  expect(endingsOf(riskSets(lives))).toEqual([
    { time: 10, cause: "won", upTo: 0.25 },
    { time: 10, cause: "lost", upTo: 0.5 },
    { time: 30, cause: "won", upTo: 0.75 },
  ]);
});

test("a chance draws the end at its place, and nothing where the curve does not come", () => {
  const endings = endingsOf(riskSets(lives));
  const drawn = (age: number, share: number) => {
    const ending = drawnEnding(endings, age, share);
    return ending && `${ending.cause} on ${ending.time}`;
  };
  expect([0, 0.24, 0.25, 0.6, 0.75, 0.99].map((share) => drawn(0, share))).toEqual([
    "won on 10",
    "won on 10",
    "lost on 10",
    "won on 30",
    null,
    null,
  ]);
  expect([0, 0.49, 0.5].map((share) => drawn(10, share))).toEqual(["won on 30", "won on 30", null]);
  expect(drawn(30, 0)).toBeNull();
  expect(drawnEnding([], 3, 0.5)).toBeNull();
});

test("draws are won as often as the chance from that age says", () => {
  const life = fc.record({
    time: fc.integer({ min: 1, max: 30 }),
    cause: fc.constantFrom<("won" | "lost" | null)[]>("won", "lost", null),
  });
  fc.assert(
    fc.property(
      fc.array(life, { minLength: 5, maxLength: 40 }),
      fc.integer({ max: 25, min: 0 }),
      (all, age) => {
        const sets = riskSets(all);
        const endings = endingsOf(sets);
        const random = chance(7, "ends");
        const draws = Array.from({ length: 4000 }, () => drawnEnding(endings, age, random()));
        for (const ending of draws) if (ending) expect(ending.time).toBeGreaterThan(age);
        const won = draws.filter((ending) => ending?.cause === "won").length / draws.length;
        const expected = chanceFromAge(aalenJohansen(sets, "won"), productLimit(sets), age);
        expect(Math.abs(won - expected)).toBeLessThan(0.04);
      },
    ),
    { numRuns: 20 },
  );
});
