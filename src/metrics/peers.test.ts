import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "./figures.fixture.ts";
import type { Rows } from "./organisation.fixture.ts";

const orders = (person: string, count: number, outcome: "won" | "lost" = "won") =>
  Array.from({ length: count }, () => ({
    issued: "2026-02-02",
    person,
    outcome,
    closed: "2026-03-02",
    value: 100,
  }));

/** Anna has 10 orders; Bram and Cas have 20 each; Dirk of another role has 90. */
const rows: Rows = {
  team: [
    { person: "Anna" },
    { person: "Bram" },
    { person: "Cas", fte: 0.5 },
    { person: "Dirk", role: "key account" },
  ],
  quotes: [...orders("Anna", 10), ...orders("Bram", 20), ...orders("Cas", 20), ...orders("Dirk", 90)],
};
const ratio = (given: Rows, person: string) =>
  figuresOf(given)("peers.orders_ratio", `account_manager ${person}`, "r12");

test("orders per FTE stand against those of all others of the same role", () => {
  expect(ratio(rows, "Anna")?.value).toBeCloseTo(10 / (40 / 1.5), 9);
  expect(ratio(rows, "Anna")?.n).toBe(10);
});

test("the interval leaves no doubt where there are enough orders, and all where there are few", () => {
  expect(ratio(rows, "Anna")?.interval?.[1]).toBeLessThan(1);
  const few: Rows = { ...rows, quotes: [...orders("Anna", 1), ...orders("Bram", 2), ...orders("Cas", 1)] };
  expect(ratio(few, "Anna")?.interval?.[1]).toBeGreaterThan(1);
});

test("whoever has no others of the same role is compared with nobody", () => {
  expect(valueOrStatus(ratio(rows, "Dirk"))).toBe("no_denominator");
});

test("no orders at all among the others is no ratio", () => {
  expect(valueOrStatus(ratio({ ...rows, quotes: orders("Anna", 3) }, "Anna"))).toBe("no_denominator");
  expect(valueOrStatus(ratio({ ...rows, quotes: orders("Bram", 3) }, "Anna"))).toBe(0);
});

test("the chance of as few orders is the binomial one, and small where the interval leaves no doubt", () => {
  const chance = (given: Rows) =>
    figuresOf(given)("peers.orders_chance", "account_manager Anna", "r12")?.value;
  expect(chance(rows)).toBeLessThan(0.025);
  // Cas, who does nothing, is nobody to compare with: at most one of two with equal exposures is 1 − 0.5².
  const few: Rows = { ...rows, quotes: [...orders("Anna", 1), ...orders("Bram", 1)] };
  expect(chance(few)).toBeCloseTo(1 - 0.5 ** 2, 9);
});

test("visits per FTE and orders per visit are compared in the same way, from the other side", () => {
  const visits = (person: string, count: number) =>
    Array.from({ length: count }, () => ({ day: "2026-03-03", person, type: "visit" as const }));
  const figure = figuresOf({
    ...rows,
    activities: [...visits("Anna", 60), ...visits("Bram", 40), ...visits("Cas", 20)],
  });
  const of = (id: string) => figure(`peers.${id}`, "account_manager Anna", "r12");
  expect(of("visits_ratio")?.value).toBeCloseTo(60 / 40, 9);
  expect(of("visits_chance")?.value).toBeLessThan(0.05);
  expect(of("visit_to_order_ratio")?.value).toBeCloseTo(10 / 60 / (40 / 60), 9);
  expect(of("visit_to_order_chance")?.value).toBeLessThan(0.01);
});

test("months in which somebody was not assessed leave what was done and the time for it alike", () => {
  const inMonths = (person: string, months: readonly string[]) =>
    months.flatMap((month) =>
      Array.from({ length: 2 }, () => ({
        issued: `2026-${month}-02`,
        person,
        outcome: "won" as const,
        closed: `2026-${month}-02`,
        value: 100,
      })),
    );
  const all = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"];
  const worked = all.filter((month) => month !== "03" && month !== "04");
  const given: Rows = {
    team: [{ person: "Anna" }, { person: "Bram" }, { person: "Cas" }],
    quotes: [...inMonths("Anna", worked), ...inMonths("Bram", all), ...inMonths("Cas", all)],
    absence: [{ person: "Anna", from: "2026-03-01", to: "2026-04-30" }],
  };
  expect(figuresOf(given)("peers.months_compared", "account_manager Anna", "r12")?.value).toBe(10);
  // 16 orders in ten months beside 40 in twice twelve.
  expect(ratio(given, "Anna")?.value).toBeCloseTo(16 / 10 / (40 / 24), 9);
  expect(ratio(given, "Bram")?.value).toBeCloseTo(20 / 12 / (36 / 22), 9);
});

test("with fewer than nine assessed months of twelve there is no comparison", () => {
  const absentTo = (to: string) => ({ ...rows, absence: [{ person: "Anna", from: "2026-01-01", to }] });
  expect(valueOrStatus(ratio(absentTo("2026-03-31"), "Anna"))).toBeTypeOf("number");
  expect(valueOrStatus(ratio(absentTo("2026-04-30"), "Anna"))).toBe("not_assessed");
});
