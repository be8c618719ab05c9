import { expect, test } from "vitest";
import { chance } from "../../statistics/chance.ts";
import { atLeastSuccesses } from "../../statistics/poisson-binomial.ts";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const year = { from: "2026-01-01", to: "2026-12-31" };
const won = (value: number, person = "Anna", closed = "2026-04-01") => ({
  issued: "2026-02-02",
  person,
  ...(person === "Anna" ? { account: "a" } : {}),
  outcome: "won" as const,
  closed,
  value,
});

/**
 * Twenty quotes a year of 30 % and 5,000: three quarters of a target of 40,000. Four orders make half of it,
 * and of the 26 2/3 quotes that the minimum takes fourteen are issued.
 */
const rows: Rows = {
  team: [{ person: "Anna" }, { person: "Bram" }],
  accounts: [
    { id: "a", manager: "Anna" },
    { id: "b", manager: "Anna" },
  ],
  plan: [{ medium: "quote", timesPerYear: 10, hitRate: 0.3, orderValue: 5000 }],
  quotes: [
    ...Array.from({ length: 4 }, () => won(5000)),
    ...Array.from({ length: 10 }, () => ({ issued: "2026-05-04", person: "Anna", account: "b" })),
  ],
  targets: [{ measure: "revenue", person: "Anna", value: 40_000, ...year }],
};
const of = (given: Partial<Rows> = {}) =>
  figuresOf({ ...rows, ...given })("minimum.chance", "account_manager Anna", "ytd");
const targetOf = (value: number) => [{ measure: "revenue" as const, person: "Anna", value, ...year }];

test("where every order is worth the same, it is the chance of so many of the quotes left: four of 12 2/3", () => {
  const quotes = [...Array.from({ length: 12 }, () => 0.3), (2 / 3) * 0.3];
  expect(of()).toMatchObject({ value: expect.closeTo(atLeastSuccesses(quotes, 4)[4] ?? 0, 9), n: 4 });
});

test("quotes left are spread over the hit rates of the plan as the plan has them", () => {
  const plan = [
    { medium: "quote" as const, segment: "A", timesPerYear: 10, hitRate: 0.4, orderValue: 5000 },
    { medium: "quote" as const, segment: "B", timesPerYear: 10, hitRate: 0.2, orderValue: 5000 },
  ];
  const accounts = [
    { id: "a", manager: "Anna", segment: "A" },
    { id: "b", manager: "Anna", segment: "B" },
  ];
  const [half, part] = [6, 1 / 3];
  const quotes = [0.2, 0.4].flatMap((rate) => [...Array.from({ length: half }, () => rate), rate * part]);
  expect(of({ plan, accounts })?.value).toBeCloseTo(atLeastSuccesses(quotes, 4)[4] ?? 0, 9);
});

test("a target that is reached is reached, whatever is left of the minimum", () => {
  expect(of({ targets: targetOf(20_000) })).toMatchObject({ value: 1, n: 4 });
  expect(of({ targets: targetOf(20_001) })?.value).toBeLessThan(1);
});

test("with the quotes of the minimum made and the target not reached, what is left of it brings nothing", () => {
  const more = Array.from({ length: 20 }, () => ({ issued: "2026-05-04", person: "Anna", account: "b" }));
  expect(of({ quotes: [...(rows.quotes ?? []), ...more] })?.value).toBe(0);
});

test("what an order is worth is drawn from one's own, and as ten from those of all", () => {
  const ofBram = Array.from({ length: 10 }, () => won(20_000, "Bram"));
  const mixed = of({ quotes: [...(rows.quotes ?? []), ...ofBram] });
  // Of one's own one order in four brings enough: those of Bram make it likelier.
  expect(mixed?.n).toBe(4);
  expect(mixed?.value).toBeGreaterThan((of()?.value ?? 1) + 0.1);
  // Without an order of one's own it is those of all; without any, nobody knows.
  const open = { issued: "2026-05-04", person: "Anna", account: "b" };
  expect(of({ quotes: [open, ...ofBram] })).toMatchObject({ value: expect.any(Number), n: 0 });
  expect(valueOrStatus(of({ quotes: [open] }))).toBe("too_few");
  // Orders of more than a year ago are of another year.
  const old = { ...won(5000, "Anna", "2025-09-30"), issued: "2025-09-01" };
  expect(valueOrStatus(of({ quotes: [open, old] }))).toBe("too_few");
});

const values = [800, 1500, 2500, 4000, 12_000, 6000, 900, 3000, 5200, 7000, 2100, 4800];
const uneven: Partial<Rows> = {
  quotes: [
    ...values.map((value) => won(value)),
    ...Array.from({ length: 6 }, (_, i) => won(3000 + 900 * i, "Bram")),
  ],
  plan: [{ medium: "quote", timesPerYear: 20, hitRate: 0.25, orderValue: 6000 }],
  targets: targetOf(75_000),
};

test("it is what playing out the quotes left shows", () => {
  const all = [...values, ...Array.from({ length: 6 }, (_, i) => 3000 + 900 * i)];
  const needed = 75_000 - values.reduce((a, b) => a + b);
  // 40 quotes of 1,500 are 60,000 a year: the minimum is 50, of which twelve are made.
  const random = chance(3, "played out");
  const pick = (from: readonly number[]) => from[Math.floor(random() * from.length)] ?? 0;
  const played = 40_000;
  let reached = 0;
  for (let i = 0; i < played; i++) {
    let sum = 0;
    for (let quote = 0; quote < 38; quote++)
      if (random() < 0.25) sum += pick(random() < 12 / 22 ? values : all);
    if (sum >= needed) reached++;
  }
  const found = of(uneven)?.value ?? 0;
  expect(found).toBeGreaterThan(0.05);
  expect(found).toBeLessThan(0.95);
  expect(Math.abs(found - reached / played)).toBeLessThan(0.015);
});

test("who brought more than the quotes made promised has a better chance of a lower target", () => {
  const chances = [90_000, 80_000, 70_000, 60_000, 50_000].map(
    (value) => of({ ...uneven, targets: targetOf(value) })?.value ?? Number.NaN,
  );
  for (const [i, value] of chances.entries()) if (i > 0) expect(value).toBeGreaterThan(chances[i - 1] ?? 1);
});

test("the same rows in another order give the same bytes", () => {
  const turned = { ...uneven, quotes: uneven.quotes?.toReversed() ?? [] };
  expect(of(turned)?.value).toBe(of(uneven)?.value);
});
