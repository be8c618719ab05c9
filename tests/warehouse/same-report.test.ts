import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "../../src/reading/data-folder.ts";
import { computeReport } from "../../src/report/compute.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { demo, demoActivities } from "./demo-activities.ts";
import type { Engine } from "./engine.ts";
import { enginesHere } from "./engines-here.ts";
import { queriesByMonth, shipped } from "./queries.ts";

const reportOf = (data: string) => computeReport(readFolder(data), { period: "2026-10" });

/** What engines counted alike, to the byte, is read once. */
const known = new Map<string, Snapshot>();

/** The demo organisation with other files of activities, and what a report.yaml says besides. */
function reportWith(activities: Readonly<Record<string, string>>, said = ""): Snapshot {
  const counted = JSON.stringify(activities);
  const report = known.get(counted) ?? newReportWith(activities, said);
  known.set(counted, report);
  return report;
}

function newReportWith(activities: Readonly<Record<string, string>>, said: string): Snapshot {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-warehouse-")), "data");
  cpSync(demo, folder, { recursive: true });
  rmSync(join(folder, "activiteiten.csv"));
  for (const [name, text] of Object.entries(activities)) writeFileSync(join(folder, name), text);
  if (said !== "") writeFileSync(join(folder, "report.yaml"), said, { flag: "a" });
  return reportOf(folder);
}

/** A CSV as an engine writes it that knows unquoted names in capitals only. */
function withCapitals(csv: string): string {
  const [header = "", ...lines] = csv.split("\n");
  return [header.toUpperCase(), ...lines].join("\n");
}

const digits = (value: number | null | undefined) => (value == null ? value : Number(value.toPrecision(9)));

/** All that a report says of numbers, days and people. */
const said = ({ figures, accounts_due, signals }: Snapshot) => ({
  figures: figures.map(({ metric, scope, window, value, numerator, denominator, n, status }) => [
    metric,
    scope.kind,
    scope.id,
    window,
    ...[value, numerator, denominator, n].map(digits),
    status,
  ]),
  accounts_due,
  signals,
});

const rowsOf = ({ generated_from }: Snapshot) =>
  generated_from.filter(({ kind }) => kind === "activities").reduce((sum, each) => sum + each.rows_used, 0);

let fromRows: Snapshot;
beforeAll(() => {
  fromRows = reportOf(demo);
});

describe.each(enginesHere)("what $name counted", (engineHere) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineHere.start();
    await engine.load(demoActivities());
  });
  afterAll(() => engine.stop());

  test("says the same as the rows in fewer of them: every figure, finding and day of a last contact", async () => {
    const csv = await engine.csvOf(shipped("activities"));
    const report = reportWith({ "activities.csv": withCapitals(csv) });
    expect(rowsOf(report)).toBeLessThan(rowsOf(fromRows));
    expect(rowsOf(report)).toBeGreaterThan(1000);
    expect(said(report)).toEqual(said(fromRows));
  });

  test("says the same a month a file", async () => {
    const files: Record<string, string> = {};
    for (const { month, query } of queriesByMonth("2024-11", "2026-12"))
      files[`activities-${month}.csv`] = await engine.csvOf(query);
    const report = reportWith(files, 'files: { activities: { path: "activities-*.csv" } }\n');
    expect(Object.keys(files)).toHaveLength(26);
    expect(said(report)).toEqual(said(fromRows));
  });
});
