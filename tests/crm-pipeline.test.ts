import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { assemble } from "../src/report/assemble.ts";
import { read, today } from "./folders.fixture.ts";

/** Exports made by others, beside the project where it is developed; only the settings for them are ours. */
const exports = resolve(import.meta.dirname, "../../shared/data/crm-pipeline");
const settings = join(import.meta.dirname, "crm-pipeline/report.yaml");

function pipelineReport() {
  const folder = mkdtempSync(join(tmpdir(), "handjes-pipeline-"));
  cpSync(exports, folder, { recursive: true });
  cpSync(settings, join(folder, "report.yaml"));
  const data = read(folder);
  expect(data.hasErrors).toBe(false);
  return { data, report: assemble({ ...data, month: "2024-02", audience: { kind: "management" }, today }) };
}

if (existsSync(exports)) {
  test("a CRM's pipeline is read by settings alone, and its won and lost quotes come out over all months and teams", () => {
    const { data, report } = pipelineReport();
    expect(data.dataset.quotes.length).toBe(8766);
    expect(data.dataset.people).toHaveLength(35);
    const closed = report.figures.filter(
      ({ metric, window }) => metric === "conversion.quote_to_order" && report.period.trend.includes(window),
    );
    for (const kind of ["company", "team"]) {
      const own = closed.filter(({ scope }) => scope.kind === kind);
      const won = own.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
      const all = own.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
      expect([won, all - won]).toEqual([1290, 877]);
    }
  });

  test("what its missing files would have told has no value, and says so", () => {
    const { report } = pipelineReport();
    expect(report.missing_files).toEqual([
      "strength",
      "absence",
      "accounts",
      "contacts",
      "plan",
      "activities",
      "targets",
    ]);
    const planned = report.figures.filter(
      ({ metric }) => metric.startsWith("plan.") || metric === "strength.planned",
    );
    expect(new Set(planned.map(({ value, status }) => `${value} ${status}`))).toEqual(
      new Set(["null missing_file"]),
    );
  });
} else {
  test("the exports made by others are not on this machine; the settings for them are", () => {
    expect(existsSync(settings)).toBe(true);
  });
}
