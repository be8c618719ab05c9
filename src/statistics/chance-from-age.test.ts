import { expect, test } from "vitest";
import { aalenJohansen } from "./aalen-johansen.ts";
import { chanceFromAge } from "./chance-from-age.ts";
import { type Life, LifeTable } from "./life.ts";
import { productLimit } from "./product-limit.ts";

/**
 * Ten in all: four won on the tenth day, two lost on the twentieth, two won and two lost on the thirtieth.
 */
const lives: Life<"won" | "lost">[] = [
  ...Array.from({ length: 4 }, () => ({ time: 10, cause: "won" as const })),
  ...Array.from({ length: 2 }, () => ({ time: 20, cause: "lost" as const })),
  ...Array.from({ length: 2 }, () => ({ time: 30, cause: "won" as const })),
  ...Array.from({ length: 2 }, () => ({ time: 30, cause: "lost" as const })),
];

test("it is the share won of those that are still open at that age", () => {
  const sets = LifeTable.of(lives).riskSets();
  const at = (age: number) => chanceFromAge(aalenJohansen(sets, "won"), productLimit(sets), age);
  expect([0, 9, 10, 19, 20, 29].map(at)).toEqual([
    expect.closeTo(0.6),
    expect.closeTo(0.6),
    expect.closeTo(2 / 6),
    expect.closeTo(2 / 6),
    expect.closeTo(2 / 4),
    expect.closeTo(2 / 4),
  ]);
});

test("older than any that ended there is none left to win", () => {
  const sets = LifeTable.of(lives).riskSets();
  expect(chanceFromAge(aalenJohansen(sets, "won"), productLimit(sets), 30)).toBe(0);
  expect(chanceFromAge([], [], 12)).toBe(0);
});
