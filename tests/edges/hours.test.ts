import { expect, test } from "vitest";
import { figureOf, reportOfEdge } from "./report.fixture.ts";

test("an absence entered as two spells that touch is the same as one", () => {
  for (const name of ["absence-in-one-spell", "absence-in-two-spells"]) {
    const report = reportOfEdge(name);
    const effective = figureOf(report, { metric: "strength.effective", scope: "T", window: "month" });
    expect(effective.value).toBe(4);
  }
});
