import { expect, test } from "vitest";
import { funnelLimits } from "../../statistics/funnel-limits.ts";
import { tauSquared } from "../../statistics/over-dispersion.ts";
import { z95 } from "../../statistics/wilson.ts";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const closed = (person: string, won: number, lost: number) =>
  Array.from({ length: won + lost }, (_, i) => ({
    issued: "2026-02-02",
    person,
    outcome: i < won ? ("won" as const) : ("lost" as const),
    closed: "2026-03-02",
  }));

/** Anna wins 12.5 % of 24 quotes, everybody else 25 %. */
const rows: Rows = {
  team: [{ person: "Anna" }, { person: "Bram" }, { person: "Cas", team: "South" }],
  quotes: [...closed("Anna", 3, 21), ...closed("Bram", 10, 30), ...closed("Cas", 15, 45)],
};
const of = (id: string, given = rows) => figuresOf(given)(`funnel.${id}`, "account_manager Anna", "r12");

test("p0 leaves the person out", () => {
  expect(of("others")).toMatchObject({ value: 0.25, numerator: 25, denominator: 100, n: 100 });
});

test("12.5 % against 25 % on 24 quotes is within chance, and could be told after about 56", () => {
  const [low = 0, high = 0] = of("limits_95")?.interval ?? [];
  expect(of("limits_95")).toMatchObject({ value: 0.25, n: 24 });
  expect(low).toBeLessThan(0.125);
  expect(high).toBeGreaterThan(0.25);
  expect(of("cases_needed")).toMatchObject({ value: 56, n: 24 });
});

test("the wider limits hold the narrower", () => {
  const [low95 = 0, high95 = 0] = of("limits_95")?.interval ?? [];
  const [low998 = 1, high998 = 0] = of("limits_998")?.interval ?? [];
  expect(low998).toBeLessThanOrEqual(low95);
  expect(high998).toBeGreaterThan(high95);
});

test("an account manager is compared with those of the same role", () => {
  const team = [{ person: "Anna" }, { person: "Bram" }, { person: "Cas", role: "key account" }];
  expect(of("others", { ...rows, team })).toMatchObject({ value: 0.25, numerator: 10, denominator: 40 });
});

test("a team is compared with the other teams", () => {
  expect(figuresOf(rows)("funnel.others", "team South", "r12")).toMatchObject({
    numerator: 13,
    denominator: 64,
  });
});

test("without quotes of one's own or of others there is nothing to compare", () => {
  const alone: Rows = { ...rows, quotes: closed("Anna", 3, 21) };
  const idle: Rows = { ...rows, activities: [{ day: "2026-02-02" }], quotes: closed("Bram", 1, 3) };
  expect(valueOrStatus(of("others", alone))).toBe("no_denominator");
  expect(valueOrStatus(of("limits_95", idle))).toBe("no_denominator");
  expect(valueOrStatus(of("cases_needed", idle))).toBe("no_denominator");
});

test("no difference is never told", () => {
  const equal: Rows = { ...rows, quotes: [...closed("Anna", 6, 18), ...closed("Bram", 10, 30)] };
  expect(valueOrStatus(of("cases_needed", equal))).toBe("too_few");
});

/**
 * Six of each role with 40 quotes each, and one who has none yet: managers all win a quarter, of key accounts
 * somebody wins nearly all.
 */
const wonByKeyAccount = [2, 6, 10, 14, 18, 34];
const twoRoles: Rows = {
  team: [
    ...[...wonByKeyAccount.keys()].flatMap((i) => [
      { person: `manager ${i}` },
      { person: `key ${i}`, role: "key account", team: "South" },
    ]),
    { person: "starter", role: "key account", team: "South" },
  ],
  activities: [{ day: "2026-10-01", person: "starter" }],
  quotes: wonByKeyAccount.flatMap((won, i) => [
    ...closed(`manager ${i}`, 10, 30),
    ...closed(`key ${i}`, won, 40 - won),
  ]),
};

test("what people of a role differ by themselves widens its limits, and what all people do those of a team", () => {
  const figure = figuresOf(twoRoles);
  const limits = (scope: string) => figure("funnel.limits_95", scope, "r12")?.interval;
  const spread = (rates: readonly number[], p0: number) => {
    const standardError = Math.sqrt((p0 * (1 - p0)) / 40);
    return tauSquared(rates.map((won) => ({ z: (won / 40 - p0) / standardError, standardError })));
  };
  const managers = wonByKeyAccount.map(() => 10);
  expect(limits("account_manager manager 0")).toEqual(funnelLimits(0.25, 40, z95));
  const ofRole = spread(wonByKeyAccount, 84 / 240);
  expect(limits("account_manager key 0")).toEqual(funnelLimits(82 / 200, 40, z95, ofRole));
  const ofAll = spread([...managers, ...wonByKeyAccount], 144 / 480);
  expect(limits("team South")).toEqual(funnelLimits(0.25, 240, z95, ofAll));
  expect(Math.min(ofRole, ofAll)).toBeGreaterThan(0);
});

test("where all win everything chance has no room, and nobody differs", () => {
  const won = { ...twoRoles, quotes: wonByKeyAccount.flatMap((_, i) => closed(`key ${i}`, 40, 0)) };
  expect(figuresOf(won)("funnel.limits_95", "account_manager key 0", "r12")?.interval).toEqual([1, 1]);
});

test("the hit rate to expect is one's own, drawn towards that of all account managers", () => {
  const rate = (given: Rows, person = "Anna") =>
    figuresOf(given)("funnel.expected_rate", `account_manager ${person}`, "r12");
  // They differ no more than chance has them do: everybody has the 28 of 124 of all.
  expect(rate(rows)).toMatchObject({ value: 28 / 124, n: 24 });
  // Where they do, the 30 % of all is worth about five quotes.
  const worth = 5.050_369;
  expect(rate(twoRoles, "key 5")?.value).toBeCloseTo((34 + 0.3 * worth) / (40 + worth), 6);
  expect(valueOrStatus(rate({ ...rows, quotes: [{ issued: "2026-02-02" }] }))).toBe("no_denominator");
});
