import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const quotes = (outcome: "won" | "lost", count: number) =>
  Array.from({ length: count }, () => ({
    issued: "2026-03-02",
    person: "Anna",
    account: "a",
    outcome,
    closed: "2026-03-02",
    value: 1000,
  }));

/**
 * 8 orders of 1,000 of 20 closed quotes, against a target of 10,000 for the ten months: a quarter more is
 * needed.
 */
const rows: Rows = {
  team: [{ person: "Anna", fte: 0.8 }],
  accounts: [{ id: "a", manager: "Anna" }],
  plan: [{ medium: "visit", segment: "A", timesPerYear: 120, minutes: 60 }],
  activities: Array.from({ length: 40 }, (_, i) => ({
    day: `2026-0${1 + (i % 9)}-${String(10 + Math.floor(i / 9)).padStart(2, "0")}`,
    person: "Anna",
    account: "a",
  })),
  quotes: [...quotes("won", 8), ...quotes("lost", 12)],
  targets: [{ team: "North", measure: "revenue", from: "2026-01-01", to: "2026-10-31", value: 10_000 }],
};
const lever = (id: string, given: Rows = rows) => figuresOf(given)(`lever.${id}`, "team North", "ytd");

test("each lever by itself grows what there is by what is missing", () => {
  expect(lever("fte")?.value).toBeCloseTo(0.8 * 0.25, 9);
  expect(lever("contacts")?.value).toBeCloseTo(40 * 0.25, 9);
  expect(lever("hit_rate")?.value).toBeCloseTo(0.4 * 1.25, 9);
  expect(lever("order_value")?.value).toBeCloseTo(1250, 9);
});

test("where even all of it is not enough, it is not done by this alone", () => {
  const far: Rows = {
    ...rows,
    targets: [{ team: "North", measure: "revenue", from: "2026-01-01", to: "2026-10-31", value: 40_000 }],
  };
  expect(valueOrStatus(lever("hit_rate", far))).toBe("not_alone");
  expect(valueOrStatus(lever("contacts", far))).toBe("not_alone");
  expect(lever("order_value", far)?.value).toBeCloseTo(5000, 9);
});

test("a target that is reached leaves nothing to close; without target, plan or revenue there is no lever", () => {
  const reached: Rows = {
    ...rows,
    targets: [{ team: "North", measure: "revenue", from: "2026-01-01", to: "2026-10-31", value: 4000 }],
  };
  expect(lever("fte", reached)?.value).toBe(0);
  expect(lever("hit_rate", reached)?.value).toBeCloseTo(0.4, 9);
  const caughtUp: Rows = { ...reached, plan: [{ medium: "visit", timesPerYear: 40, minutes: 60 }] };
  expect(lever("contacts", caughtUp)?.value).toBe(0);
  expect(valueOrStatus(lever("fte", { ...rows, targets: [] }))).toBe("no_target");
  expect(valueOrStatus(lever("fte", { ...rows, quotes: quotes("lost", 3) }))).toBe("no_denominator");
  const { plan: _, ...without } = rows;
  expect(valueOrStatus(lever("contacts", without))).toBe("missing_file");
});

test("more hands are no lever of a person", () => {
  expect(figuresOf(rows)("lever.fte", "account_manager Anna", "ytd")).toBeUndefined();
});
