import { appendFileSync, cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { daysOfMonth } from "../../../src/calendar/window.ts";
import { optionsOf } from "../../../src/charts/drawing.ts";
import { renderChart } from "../../../src/charts/render.ts";
import { forms } from "../../../src/charts/theme.ts";
import { readData } from "../../../src/reading/read.ts";
import { assemble } from "../../../src/report/assemble.ts";
import { chartsIn } from "../../../src/views/blocks.fixture.ts";
import { reportOf } from "../../../src/views/report.ts";
import { sitePages } from "../../../src/views/site.ts";
import { figureOf } from "./report.fixture.ts";

const month = "2026-06";

/** A small trading company that in every month gave back more than it sold. */
function givenBack() {
  const folder = mkdtempSync(join(tmpdir(), "credits-"));
  cpSync(join(import.meta.dirname, "../../fixtures/english"), folder, { recursive: true });
  const months = ["02", "03", "04", "05", "06"];
  appendFileSync(
    join(folder, "quotes.csv"),
    months
      .flatMap((each, i) =>
        ["101", "102"].map((who) => `C${i}${who},${who},2026-${each}-02,K1,won,2026-${each}-10,-90000.10\n`),
      )
      .join(""),
  );
  const today = daysOfMonth(month).to;
  const data = readData({ folder, today });
  expect(data.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return assemble({ ...data, month, audience: { kind: "management" }, today });
}

test("where more is given back than sold every page says so, every chart can be drawn and both bridges add up", () => {
  const snapshot = givenBack();
  const of = (metric: string, window = "month") =>
    figureOf(snapshot, { metric, scope: "all", window }).value ?? 0;
  expect(of("activity.count.revenue")).toBeLessThan(0);
  for (const reading of ["hours", "customers"]) {
    const effects = snapshot.figures.filter(
      ({ metric, scope, window }) =>
        metric.startsWith(`gap.${reading}.`) && scope.id === "all" && window === "month",
    );
    const sum = effects.reduce((total, { value }) => total + (value ?? 0), 0);
    if (effects.some(({ value }) => value !== null))
      expect(sum).toBeCloseTo(of("activity.count.revenue") - of("target.revenue"), 6);
  }
  for (const { view } of sitePages({ report: reportOf(snapshot), archive: [] })) {
    const page = view();
    expect(JSON.stringify(page)).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
    for (const chart of chartsIn(page))
      for (const form of forms)
        expect(
          renderChart(optionsOf(chart.drawing, form), { id: chart.id, title: "", description: "" }),
        ).toContain("<svg");
  }
});
