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
