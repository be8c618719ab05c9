import { expect, test } from "vitest";
import { planOfNewcomer } from "./plan-of-newcomer.ts";
import type { Plan, PlanLineNow } from "./snapshot.ts";

const line: PlanLineNow = {
  ...{ segment: "A", status: "customer", medium: "visit", per: "account", is_own: true },
  ...{ times_per_year: 12, max_per_year: null, minutes: 60, hit_rate: null, order_value: null },
  ...{ agreed_on: "2026-02-02", help: "A car", before: { times_per_year: 9, agreed_on: "2025-02-03" } },
  ...{ accounts: 3, contact_persons: 7, weight_r12: 3.5, weight_year: 3.25, made_r12: 31, proposed: 14 },
};

const plan: Plan = {
  ...{ account_manager_id: "7", state: "agreed", agreed_on: "2026-02-02", lapses_on: "2027-02-03" },
  ...{ fingerprint: "0123456789ab", hours_r12: 700, hours_year: 720, target_year: 90_000, refusals: [] },
  drift: [{ segment: "A", status: "customer", was: 4, now: 3 }],
  lines: [line, { ...line, account: { id: "", name: "–" }, accounts: 0 }],
  expected: { hit_rate: 0.4, order_value: 3000, quotes: 22, orders: 9 },
  proposal: {
    ...{ state: "short", extra_contacts: null, revenue_missing: 12_000, hours_missing: 4 },
    hit_rate_needed: 0.5,
  },
};

test("of a plan agreed in another team the customers and frequencies of now are left", () => {
  expect(planOfNewcomer(plan, "2026-07-01")).toMatchObject({
    lines: [
      { times_per_year: 12, weight_r12: 3, weight_year: 3, made_r12: null, proposed: null, help: null },
    ],
    drift: [],
    target_year: null,
    expected: { hit_rate: null, order_value: null, quotes: 0, orders: 0 },
    proposal: { state: "newcomer", revenue_missing: null },
  });
  expect(planOfNewcomer(plan, "2026-07-01").lines[0]?.before).toBeNull();
});

test("what was agreed since they came is read, help that was asked for too", () => {
  const { lines, drift } = planOfNewcomer(plan, "2026-01-01");
  expect(lines[0]).toMatchObject({ help: "A car", before: null });
  expect(drift).toEqual(plan.drift);
});

test("its fingerprint changes with what it says alone", () => {
  const print = (changed: Partial<Plan>) => planOfNewcomer({ ...plan, ...changed }, "2026-07-01").fingerprint;
  expect(print({})).toHaveLength(plan.fingerprint.length);
  expect(print({ fingerprint: "ba9876543210", target_year: 1, lines: [{ ...line, help: "A van" }] })).toBe(
    print({}),
  );
  expect(print({ lines: [{ ...line, times_per_year: 10 }] })).not.toBe(print({}));
});
