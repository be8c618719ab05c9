import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const ofAnna = "account_manager Anna";
const line = { medium: "quote", timesPerYear: 2 } as const;

const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [
    { id: "a1", segment: "A" },
    { id: "a2", segment: "A" },
    { id: "b", segment: "B" },
    { id: "c", segment: "C" },
  ],
  plan: [
    { ...line, segment: "A", hitRate: 0.5 },
    { ...line, segment: "B", hitRate: 0.2 },
  ],
  quotes: [
    { issued: "2026-01-05", account: "a1", outcome: "won", closed: "2026-02-05", value: 1 },
    { issued: "2026-01-05", account: "a2", outcome: "lost", closed: "2026-02-05" },
    { issued: "2026-01-05", account: "b", outcome: "lost", closed: "2026-03-05" },
    { issued: "2026-01-05", account: "b", outcome: "won", closed: "2026-09-05", value: 1 },
    { issued: "2026-01-05", account: "c", outcome: "won", closed: "2026-01-07", value: 1 },
    { issued: "2025-10-31", account: "a1", outcome: "won", closed: "2025-11-02", value: 1 },
  ],
};

test("the promise is the mean of the rates, each as often as the plan asks for a quote", () => {
  expect(figuresOf(rows)("plan.hit_rate_promised", ofAnna, "r12")?.value).toBeCloseTo(
    (4 * 0.5 + 2 * 0.2) / 6,
  );
});

test("kept is what was won within 180 days, of the quotes of the year that the plan speaks of", () => {
  const kept = figuresOf(rows)("plan.hit_rate_kept", ofAnna, "r12");
  expect(kept).toMatchObject({ value: 0.25, n: 4 });
  expect(kept?.interval).toHaveLength(2);
});

test("a line without a rate promises nothing, and without quotes in the plan there is no promise", () => {
  const promisedBy = (plan: NonNullable<Rows["plan"]>) =>
    valueOrStatus(figuresOf({ ...rows, plan })("plan.hit_rate_promised", ofAnna, "r12"));
  expect(
    promisedBy([
      { ...line, segment: "A", hitRate: 0.5 },
      { ...line, segment: "B" },
    ]),
  ).toBe(0.5);
  expect(promisedBy([{ ...line, segment: "A" }])).toBe("no_data");
  expect(promisedBy([{ medium: "visit", segment: "A" }])).toBe("no_plan");
});
