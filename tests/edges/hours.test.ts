import { expect, test } from "vitest";
import { figureOf, foundIn, reportOfEdge } from "./report.fixture.ts";

test("an absence entered as two spells that touch is the same as one", () => {
  for (const name of ["absence-in-one-spell", "absence-in-two-spells"]) {
    const report = reportOfEdge(name);
    const effective = figureOf(report, { metric: "strength.effective", scope: "T", window: "month" });
    expect(effective.value).toBe(4);
  }
});

test("visits that leap in the reported month are a change of the process, of the company and of the team", () => {
  const report = reportOfEdge("visits-leap");
  for (const scope of ["all", "T"]) {
    expect(figureOf(report, { metric: "process.signal.visits", scope, window: "2026-10" }).value).toBe(1);
    expect(figureOf(report, { metric: "process.signal.visits", scope, window: "month" }).value).toBe(1);
  }
  expect(foundIn(report)).toContain("process_change all");
});

test("the first month of an export that begins late has no figures, and is not among the months that limits are made of", () => {
  const whole = reportOfEdge("export-begins-on-the-first");
  const late = reportOfEdge("export-begins-late");
  const visits = { metric: "activity.count.visits", scope: "all", window: "2025-11" };
  expect(figureOf(whole, visits).value).toBe(68);
  expect(figureOf(late, visits)).toMatchObject({ value: null, status: "no_data" });
  expect(figureOf(late, { ...visits, window: "r12" }).status).toBe("no_data");
  expect(figureOf(late, { ...visits, metric: "plan.coverage", window: "r12" }).status).toBe("no_data");
  const mean = { metric: "process.mean.visits", scope: "all", window: "month" };
  expect(figureOf(whole, mean).n).toBe(12);
  expect(figureOf(late, mean).n).toBe(10);
  expect(
    late.figures.filter(
      ({ metric, window, value }) =>
        window === "2025-11" && value !== null && /visit|contact|process/.test(metric),
    ),
  ).toEqual([]);
});
