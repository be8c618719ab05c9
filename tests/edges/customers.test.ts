import { expect, test } from "vitest";
import { figureOf, foundIn, reportOfEdge } from "./report.fixture.ts";

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
