import { expect, test } from "vitest";
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
