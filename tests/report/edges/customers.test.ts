import { expect, test } from "vitest";
import { figureOf, foundIn, readEdge, reportOfEdge } from "./report.fixture.ts";

test("a plan that is carried out to the letter is covered, and finds nothing", () => {
  const report = reportOfEdge("plan-to-the-letter", "2026-12");
  const r12 = (metric: string, scope: string) => figureOf(report, { metric, scope, window: "r12" }).value;
  for (const scope of ["all", "T", "p"]) {
    expect(r12("plan.attainment", scope)).toBeCloseTo(1, 9);
    expect(r12("plan.coverage", scope)).toBeGreaterThanOrEqual(0.97);
    expect(r12("plan.coverage", scope)).toBeLessThanOrEqual(1);
    expect(r12("plan.on_plan", scope)).toBe(1);
  }
  expect(r12("pocket.waiting_hours", "p")).toBeLessThanOrEqual(6);
  expect(foundIn(report).filter((finding) => finding.startsWith("coverage_low"))).toEqual([]);
});

test("that an export begins late lowers no coverage: what lies before a whole month is no figure", () => {
  const [late, whole] = [reportOfEdge("export-begins-late"), reportOfEdge("export-begins-on-the-first")];
  const coverage = (report: typeof late, window: string, scope = "all") =>
    figureOf(report, { metric: "plan.coverage", scope, window });
  for (const scope of ["all", "T", "p", "q"]) {
    for (const window of ["month", "ytd"])
      expect(coverage(late, window, scope).value).toBe(coverage(whole, window, scope).value);
    expect(coverage(late, "r12", scope)).toMatchObject({ value: null, status: "no_data" });
  }
  expect(coverage(whole, "r12").value).toBeCloseTo(833 / 960, 9);
  for (const report of [late, whole])
    expect(foundIn(report).filter((finding) => finding.startsWith("coverage_low"))).toEqual([]);
});

test("a starter is measured from the first day on, and has the load of colleagues with as many customers", () => {
  const report = reportOfEdge("joiner-in-april");
  const r12 = (metric: string, scope: string) => figureOf(report, { metric, scope, window: "r12" }).value;
  const colleague = r12("plan.load", "old") ?? 0;
  expect(colleague).toBeCloseTo(990 / 1046.7651764705881, 9);
  expect(r12("plan.load", "new")).toBeCloseTo(colleague, 9);
  // 66 customers, 15 visits a year, 149 of the 253 working days.
  expect(r12("plan.required", "new")).toBeCloseTo((66 * 15 * 149) / 253, 9);
  expect(r12("plan.realised", "new")).toBe(66 * 7);
  expect(r12("plan.required", "T")).toBeCloseTo(4 * 66 * 15, 9);
  expect(r12("plan.realised", "T")).toBe(4 * 66 * 13);
  expect(r12("plan.unserved", "T")).toBeCloseTo((66 * 15 * 104) / 253, 9);
  expect(foundIn(report).filter((finding) => finding.endsWith(" new"))).toEqual([]);
});

test("the worksheet reckons with the load that every other page has", () => {
  const report = reportOfEdge("joiner-in-april");
  for (const plan of report.plans) {
    const hours = plan.lines.reduce(
      (sum, line) => sum + (line.times_per_year * (line.minutes ?? 0) * line.weight_r12) / 60,
      0,
    );
    const scope = plan.account_manager_id;
    expect(hours / plan.hours_r12).toBeCloseTo(
      figureOf(report, { metric: "plan.load", scope, window: "r12" }).value ?? 0,
      9,
    );
  }
  const made = report.plans.map(({ lines }) => lines[0]?.made_r12);
  expect(made).toEqual([858, 858, 858, 462]);
});

test("winning one's prospects takes nothing off the new business of before", () => {
  const report = reportOfEdge("prospects-won");
  const share = (scope: string) => figureOf(report, { metric: "activity.new_share", scope, window: "r12" });
  for (const scope of ["winner", "loser"])
    expect(share(scope)).toMatchObject({ numerator: 60, denominator: 300, value: 0.2 });
  expect(foundIn(report).filter((finding) => finding.startsWith("no_new_business"))).toEqual([]);
  const r12 = (metric: string, scope: string) => figureOf(report, { metric, scope, window: "r12" }).value;
  expect([r12("new.orders", "winner"), r12("new.orders", "loser")]).toEqual([10, 0]);
  expect(r12("new.revenue", "winner")).toBe(10_000);
  expect([r12("new.converted", "winner"), r12("new.converted", "loser")]).toEqual([1, 0]);
});

test("an account that was handed over is one account, first of the one and then of the other", () => {
  const { dataset, problems } = readEdge("account-handed-over");
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(
    dataset.accounts.map(({ id, first, manager }) => [id, first, dataset.people[manager ?? -1]?.id]),
  ).toEqual([
    ["K1", 0, "p"],
    ["K1", 0, "q"],
  ]);
  const report = reportOfEdge("account-handed-over");
  const customers = (scope: string) =>
    figureOf(report, { metric: "portfolio.customers", scope, window: "month" }).value;
  expect([customers("all"), customers("T"), customers("p"), customers("q")]).toEqual([1, 1, 0, 1]);
});
