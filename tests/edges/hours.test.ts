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
