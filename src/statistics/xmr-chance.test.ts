import { expect, test } from "vitest";
import { chance } from "./chance.ts";
import { chanceOfSome, signalChance } from "./xmr-chance.ts";
import { xmrChart } from "./xmr-chart.ts";

test.each([6, 9, 12, 18, 24])(
  "with limits from %i months chance gives a sign as often as is said",
  (months) => {
    const random = chance(months, "signals by chance");
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const calendar = Array.from({ length: months + 1 }, (_, i) => (i % 12) + 1);
    const rounds = 6000;
    const found = { any: 0, outside: 0 };
    for (let round = 0; round < rounds; round++) {
      const signal = xmrChart(calendar.map(normal), calendar).signals.at(-1);
      if (signal !== null) found.any++;
      if (signal === "outside") found.outside++;
    }
    const said = signalChance(months);
    for (const kind of ["any", "outside"] as const) {
      const error = Math.sqrt((said[kind] * (1 - said[kind])) / rounds);
      expect(Math.abs(found[kind] / rounds - said[kind])).toBeLessThan(4 * error);
    }
  },
);

test("between two numbers of months the lower is said: fewer months give signs more often", () => {
  expect(signalChance(17)).toEqual(signalChance(12));
  expect(signalChance(24).outside).toBeLessThan(signalChance(18).outside);
  expect(signalChance(5)).toEqual({ any: 0, outside: 0 });
});

test("some of several is likelier than each", () => {
  expect(chanceOfSome([])).toBe(0);
  expect(chanceOfSome([0.5, 0.5])).toBe(0.75);
});

test.each([
  [24, 0.0179],
  [18, 0.0171],
  [12, 0.023],
  [9, 0.0304],
  [6, 0.0467],
])("from %i months on a sign comes by chance in %f of months", (months, any) => {
  expect(signalChance(months).any).toBe(any);
});
