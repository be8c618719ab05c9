import fc from "fast-check";
import { expect, test } from "vitest";
import { aalenJohansen } from "./aalen-johansen.ts";
import { chance } from "./chance.ts";
import { type Life, LifeTable } from "./life.ts";
import { logLogInterval } from "./log-log-interval.ts";
import { productLimit } from "./product-limit.ts";
import {
  leukaemia,
  leukaemiaPublished,
  transplants,
  transplantsPublished,
} from "./published-lives.fixture.ts";
import { shareAt, stepAt } from "./step-curve.ts";

test.each(transplantsPublished)(
  "Pintilie's transplants: %s by %i is %f (%f–%f)",
  (cause, by, share, low, high) => {
    const step = stepAt(aalenJohansen(LifeTable.of(transplants).riskSets(), cause), by);
    expect(step?.share).toBeCloseTo(share, 9);
    const interval = step && logLogInterval(step.share, step.variance);
    expect(interval?.[0]).toBeCloseTo(low, 9);
    expect(interval?.[1]).toBeCloseTo(high, 9);
  },
);

test.each(leukaemiaPublished)(
  "Scrucca's leukaemia by month %i: %f relapsed, %f died",
  (by, relapse, death) => {
    const sets = LifeTable.of(leukaemia).riskSets();
    expect(shareAt(aalenJohansen(sets, "relapse"), by)).toBeCloseTo(relapse, 8);
    expect(shareAt(aalenJohansen(sets, "death"), by)).toBeCloseTo(death, 8);
  },
);

test("who was last seen the day that others ended was at risk on it", () => {
  const lives: Life<"won">[] = [
    { time: 5, cause: "won" },
    { time: 5, cause: null },
  ];
  expect(aalenJohansen(LifeTable.of(lives).riskSets(), "won")).toMatchObject([{ time: 5, share: 0.5 }]);
});

test("nothing gives no curve, and a cause that never came a flat one", () => {
  expect(aalenJohansen(LifeTable.of<"won">([]).riskSets(), "won")).toEqual([]);
  const flat = aalenJohansen(LifeTable.of<"won" | "lost">([{ time: 3, cause: "lost" }]).riskSets(), "won");
  expect(flat).toEqual([{ time: 3, share: 0, variance: 0 }]);
});

type Cause = "won" | "lost";
const life = fc.record({
  time: fc.integer({ min: 0, max: 40 }),
  cause: fc.constantFrom<(Cause | null)[]>("won", "lost", null),
});
const lives = fc.array(life, { minLength: 1, maxLength: 60 });

test("won, lost and still going add up to one at every time", () => {
  fc.assert(
    fc.property(lives, (all) => {
      const sets = LifeTable.of(all).riskSets();
      const [won, lost] = [aalenJohansen(sets, "won"), aalenJohansen(sets, "lost")];
      for (const [i, { share }] of productLimit(sets).entries()) {
        expect((won[i]?.share ?? 0) + (lost[i]?.share ?? 0) + share).toBeCloseTo(1, 12);
      }
    }),
  );
});

test("where all were seen to their end the incidence is the plain share", () => {
  fc.assert(
    fc.property(lives, (all) => {
      const ended = all.filter(({ cause }) => cause !== null);
      for (const { time, share } of aalenJohansen(LifeTable.of(ended).riskSets(), "won")) {
        const wonBy = ended.filter((each) => each.cause === "won" && each.time <= time).length;
        expect(share).toBeCloseTo(wonBy / ended.length, 12);
      }
    }),
  );
});

test("the order of the lives changes nothing, and twice as many change no share", () => {
  fc.assert(
    fc.property(lives, (all) => {
      const once = aalenJohansen(LifeTable.of(all).riskSets(), "won");
      expect(aalenJohansen(LifeTable.of(all.toReversed()).riskSets(), "won")).toEqual(once);
      const twice = aalenJohansen(LifeTable.of([...all, ...all]).riskSets(), "won");
      for (const [i, step] of twice.entries()) expect(step.share).toBeCloseTo(once[i]?.share ?? -1, 12);
    }),
  );
});

test("one cause alone is one minus the product limit", () => {
  fc.assert(
    fc.property(lives, (all) => {
      const sets = LifeTable.of(
        all.map(({ time, cause }) => ({ time, cause: cause && ("won" as const) })),
      ).riskSets();
      const going = productLimit(sets);
      for (const [i, { share }] of aalenJohansen(sets, "won").entries()) {
        expect(share).toBeCloseTo(1 - (going[i]?.share ?? 0), 12);
      }
    }),
  );
});

/**
 * Won at rate 0.3 and lost at rate 0.7 of all that end, each after half-lives of its own, seen for 1–200
 * days.
 */
function drawnLives(random: () => number, n: number): Life<Cause>[] {
  return Array.from({ length: n }, () => {
    const won = random() < 0.3;
    const end = Math.ceil(-Math.log(1 - random()) * (won ? 25 : 60));
    const seen = Math.ceil(random() * 200);
    if (end > seen) return { time: seen, cause: null };
    return { time: end, cause: won ? "won" : "lost" };
  });
}

test("its intervals hold the truth in 93–97 % of 1,500 drawn samples of 150 that were not all seen to their end", () => {
  const truth = 0.3 * (1 - Math.exp(-90 / 25));
  const random = chance(1, "intervals");
  let held = 0;
  for (let sample = 0; sample < 1500; sample++) {
    const step = stepAt(aalenJohansen(LifeTable.of(drawnLives(random, 150)).riskSets(), "won"), 90);
    const interval = step && logLogInterval(step.share, step.variance);
    if (interval && interval[0] <= truth && truth <= interval[1]) held++;
  }
  expect(held / 1500).toBeGreaterThan(0.93);
  expect(held / 1500).toBeLessThan(0.97);
});
