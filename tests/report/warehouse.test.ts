import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, expect, test } from "vitest";
import { readFolder } from "../../src/reading/data-folder.ts";
import { computeReport } from "../../src/report/compute.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { demoOfTeams } from "./demo-of-teams.fixture.ts";

const project = join(import.meta.dirname, "../..");
const sql = readFileSync(join(project, "docs/warehouse/activities.sql"), "utf8");
const [exports, folder] = [demoOfTeams("Zuid"), demoOfTeams("Zuid")];

let fromRows: Snapshot;
let fromAggregate: Snapshot;

beforeAll(async () => {
  rmSync(join(folder, "activiteiten.csv"));
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  // The demo's export stands for the warehouse's table.
  await database.run(`
    CREATE VIEW crm_activities AS
    SELECT activiteitnummer AS activity_id, strptime(datum, '%d-%m-%Y')::DATE AS activity_date, accountmanager AS account_manager_id,
      soort AS activity_type, klantnummer AS account_id, contactpersoonnummer AS contact_id, status, CAST(aantal AS INTEGER) AS how_many
    FROM read_csv('${join(exports, "activiteiten.csv")}', delim = ';', header = true, all_varchar = true)`);
  await database.run(`COPY (${sql}) TO '${join(folder, "activities.csv")}' (HEADER, DELIMITER ',')`);
  database.closeSync();
  // As an engine writes them that knows unquoted names in capitals only.
  const [header = "", ...lines] = readFileSync(join(folder, "activities.csv"), "utf8").split("\n");
  writeFileSync(join(folder, "activities.csv"), [header.toUpperCase(), ...lines].join("\n"));
  const read = (data: string) => computeReport(readFolder(data), { period: "2026-10" });
  fromRows = read(exports);
  fromAggregate = read(folder);
});

test("the query quotes no name: engines differ in what quotes mean", () => {
  expect(sql.replaceAll(/--.*/g, "")).not.toMatch(/["'`[]/);
});

test("fewer rows say the same", () => {
  const rows = ({ generated_from }: Snapshot) =>
    generated_from.find(({ kind }) => kind === "activities")?.rows_used ?? 0;
  expect(rows(fromAggregate)).toBeLessThan(rows(fromRows));
  expect(rows(fromAggregate)).toBeGreaterThan(1000);
});

test("the report from the aggregate equals the report from the rows, figure by figure", () => {
  const digits = (value: number | null | undefined) => (value == null ? value : Number(value.toPrecision(9)));
  const figures = ({ figures: all }: Snapshot) =>
    all.map(({ metric, scope, window, value, numerator, denominator, n, status }) => [
      metric,
      scope.kind,
      scope.id,
      window,
      ...[value, numerator, denominator, n].map(digits),
      status,
    ]);
  expect(figures(fromAggregate)).toEqual(figures(fromRows));
});

test("who is due is the same, with the day of the last contact", () => {
  expect(fromAggregate.accounts_due).toEqual(fromRows.accounts_due);
  expect(fromAggregate.signals).toEqual(fromRows.signals);
});
