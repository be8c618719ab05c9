import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const visits = (account: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    day: `2026-0${1 + (i % 9)}-1${i % 9}`,
    person: "Anna",
    account,
  }));

/**
 * A small customer seen 12 times under a plan of 2 and a maximum of 4; a large one seen 4 times under a plan
 * of 12.
 */
const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [
    { id: "small", manager: "Anna", segment: "C" },
    { id: "large", manager: "Anna", segment: "A" },
  ],
  plan: [
    { medium: "visit", segment: "C", timesPerYear: 2, maxPerYear: 4, minutes: 45 },
    { medium: "visit", segment: "A", timesPerYear: 12, minutes: 90 },
  ],
  activities: [...visits("small", 12), ...visits("large", 4)],
};

test("hours above the maximum stand against hours that are waited for, each as long as its plan says", () => {
  const figure = figuresOf(rows);
  const surplus = figure("plan.surplus", "segment C", "r12")?.value ?? 0;
  expect(surplus).toBeGreaterThan(0);
  expect(figure("pocket.surplus_hours", "segment C", "r12")?.value).toBeCloseTo((surplus * 45) / 60, 9);
  expect(figure("pocket.surplus_hours", "segment A", "r12")?.value).toBe(0);
  expect(figure("pocket.waiting_hours", "segment A", "r12")?.value).toBeCloseTo(((12 - 4) * 90) / 60, 6);
  expect(figure("pocket.waiting_hours", "account_manager_segment Anna/A", "r12")?.value).toBeCloseTo(12, 6);
});

test("without minutes there are no hours, without a plan nothing to set against", () => {
  const unknown: Rows = { ...rows, plan: [{ medium: "visit", segment: "C", timesPerYear: 2 }] };
  expect(valueOrStatus(figuresOf(unknown)("pocket.surplus_hours", "segment C", "r12"))).toBe("no_data");
  expect(valueOrStatus(figuresOf(unknown)("pocket.surplus_hours", "segment A", "r12"))).toBe("no_plan");
});
