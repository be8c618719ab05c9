import { expect, test } from "vitest";
import { poissonAtMost } from "../../statistics/incomplete-gamma.ts";
import { figuresOf, settingsOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

/** Orders of some values, each a lump of its own: who sold them, they closed on days of their own. */
const orders = (person: string, ...values: number[]) =>
  values.map((value, i) => {
    const day = `2026-03-${String(i + 2).padStart(2, "0")}`;
    return { issued: day, person, outcome: "won" as const, closed: day, value };
  });
const thousands = (count: number) => Array.from({ length: count }, () => 1000);
const target = (value: number) =>
  [{ measure: "revenue" as const, person: "Anna", value, from: "2026-01-01", to: "2026-10-31" }] as const;

/** Anna sold 8,000 of 20,000 in lumps of 800 on average, Bram of another team 30,000 in lumps of 3,000. */
const rows: Rows = {
  team: [{ person: "Anna" }, { person: "Bram", team: "South" }],
  accounts: [{ id: "a" }],
  plan: [{ medium: "quote", timesPerYear: 255, hitRate: 0.5, orderValue: 100 }],
  quotes: [
    ...orders("Anna", ...Array.from({ length: 10 }, () => 800)),
    ...orders("Bram", ...Array.from({ length: 10 }, () => 3000)),
    // Of the year before.
    { issued: "2025-12-01", person: "Anna", outcome: "won", closed: "2025-12-01", value: 90_000 },
  ],
  targets: [...target(20_000)],
};
/** Under seven tenths a result is low, under six tenths a yield. */
const settings = settingsOf({ thresholds: { result_low: 0.7, yield_low: 0.6 } });
const of = (id: string, given: Rows, scope = "account_manager Anna") =>
  figuresOf(given, settings)(id, scope, "ytd");

test("the chance of so little is of so few lumps, where as many are to be expected as make a result low", () => {
  const chance = { value: expect.closeTo(poissonAtMost(8000 / 800, (0.7 * 20_000) / 800), 9), n: 10 };
  expect(of("result.chance", rows)).toMatchObject(chance);
  expect(of("result.chance", rows, "team North")).toMatchObject(chance);
});

test("what was sold to one customer within a month is one lump, and lumps weigh by what they are worth", () => {
  const together = Array.from({ length: 3 }, () => ({
    issued: "2026-03-02",
    person: "Anna",
    account: "a",
    outcome: "won" as const,
    closed: "2026-03-20",
    value: 1000,
  }));
  const given = { ...rows, quotes: [...orders("Anna", ...thousands(9)), ...together] };
  const lump = (9 * 1000 ** 2 + 3000 ** 2) / 12_000;
  expect(of("result.chance", given)).toMatchObject({
    value: expect.closeTo(poissonAtMost(12_000 / lump, (0.7 * 20_000) / lump), 9),
    n: 10,
  });
});

test("of fewer than ten lumps nothing is known of how large they are: those of the company say it", () => {
  const given = { ...rows, quotes: [...orders("Anna", ...thousands(9)), ...orders("Bram", 3000)] };
  const lump = (9 * 1000 ** 2 + 3000 ** 2) / 12_000;
  expect(of("result.chance", given)).toMatchObject({
    value: expect.closeTo(poissonAtMost(9000 / lump, (0.7 * 20_000) / lump), 9),
    n: 9,
  });
});

test("what came of a plan is held against what it promises", () => {
  const promised = 212 * 0.5 * 100;
  expect(of("plan.yield", rows)).toMatchObject({
    value: expect.closeTo(8000 / promised, 9),
    numerator: 8000,
  });
  expect(of("plan.yield_chance", rows)?.value).toBeCloseTo(
    poissonAtMost(8000 / 800, (0.6 * promised) / 800),
    9,
  );
});

test("there is no chance without a target or an order, or of a target of nothing", () => {
  const status = (given: Partial<Rows>, id = "result.chance") => valueOrStatus(of(id, { ...rows, ...given }));
  expect(status({ targets: [] })).toBe("no_target");
  expect(status({ targets: [...target(0)] })).toBe("no_denominator");
  expect(status({ quotes: [{ issued: "2026-03-02" }] })).toBe("no_denominator");
  expect(status({ plan: [] }, "plan.yield")).toBe("no_plan");
  expect(status({ plan: [] }, "plan.yield_chance")).toBe("no_plan");
});

test("of a person a result is judged who was assessed in every month of it, of a team always", () => {
  const away = { ...rows, absence: [{ person: "Anna", from: "2026-05-01", to: "2026-05-31" }] };
  for (const id of ["result.chance", "plan.yield", "plan.yield_chance"]) {
    expect(valueOrStatus(of(id, away))).toBe("not_assessed");
    expect(of(id, away, "team North")?.value).toBe(of(id, rows)?.value);
  }
});
