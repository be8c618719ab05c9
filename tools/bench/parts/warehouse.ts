import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { projectFolder } from "../../../src/command/project-folder.ts";
import { fiveYears, writeOrganisation } from "../../invented/organisation.ts";
import type { Part } from "../part.ts";
import { measured, runScript } from "../run.ts";
import { row } from "../table.ts";

const people = 100;

/** As one opens it on a small machine: two threads and a share of its memory, the rest lies on the disk. */
async function database(folder: string) {
  const options = { threads: "2", memory_limit: "1400MB", temp_directory: join(folder, "rest") };
  const opened = await (await DuckDBInstance.create(":memory:", options)).connect();
  await opened.run("SET preserve_insertion_order = false");
  return opened;
}

const table = (folder: string) => join(folder, "crm_activities.parquet");
const data = (folder: string) => join(folder, "data");

/**
 * Activities of five years in the order of their days, as a dialler and campaigns log them: of each account
 * on one day in a fortnight, many. One in a thousand is there twice.
 */
async function invent(folder: string, activities: number): Promise<void> {
  const rows = `range(${Math.round(activities * 1.001)}) AS rows (row)`;
  await (await database(folder)).run(`COPY (
    WITH numbers AS (SELECT row % ${activities} AS number FROM ${rows}),
    made AS (SELECT number, hash(number) % ${people * 120} AS account, number * 130 // ${activities} AS fortnight FROM numbers)
    SELECT
      CAST(100000000 + number AS VARCHAR) AS activity_id,
      DATE '2021-11-06' + CAST(14 * fortnight + hash(account, fortnight) % 14 AS INTEGER) AS activity_date,
      CAST(100 + account % ${people} AS VARCHAR) AS account_manager_id,
      ['visit', 'call', 'email', 'video'][CAST(1 + hash(number, 2) % 4 AS INTEGER)] AS activity_type,
      'K' || account AS account_id, 'P' || account AS contact_id, 'done' AS status, 1 AS how_many
    FROM made) TO '${table(folder)}' (FORMAT parquet)`);
}

const csv = (folder: string) => join(data(folder), "activities.csv");

/** Counts them by the query as it is shipped. */
async function count(folder: string): Promise<void> {
  const query = readFileSync(join(projectFolder, "docs/warehouse/activities.sql"), "utf8");
  const opened = await database(folder);
  await opened.run(`CREATE VIEW crm_activities AS SELECT * FROM '${table(folder)}'`);
  await opened.run(`COPY (${query}) TO '${csv(folder)}' (HEADER)`);
}

/** Activities of a warehouse, ten times as many as are read at most: counted there, and made a report. */
export const warehousePart: Part = (folder, largest) => {
  const activities = largest.activities * 10;
  const step = (name: string) =>
    runScript("tools/bench/parts/warehouse.ts", [name, folder, String(activities)]);
  writeOrganisation(data(folder), fiveYears(people, 100_000));
  step("invent");
  const counted = step("count");
  const megabytes = Math.round(statSync(csv(folder)).size / 1e6);
  const { read } = measured(data(folder), ["read"]).made;
  if (read !== activities) throw new Error(`${read} were counted in place of ${activities}`);
  const report = runScript("scripts/report.ts", ["--data", data(folder), "--out", join(folder, "site")]);
  const peak = Math.max(counted.peakMegabytes, report.peakMegabytes);
  return {
    heading: `${people} account managers, five years, ${activities.toLocaleString("en")} activities in a warehouse`,
    rows: [
      row(`counted by DuckDB into a CSV of ${megabytes} MB`, counted.seconds, "s"),
      row("the whole site of it", report.seconds, "s"),
      row("both", counted.seconds + report.seconds, "s", { most: 60 }),
      row("… peak memory of either", peak, "MB", { most: 2000 }),
    ],
  };
};

const [name, folder, activities] = process.argv.slice(2);
if (import.meta.main && folder !== undefined)
  await (name === "invent" ? invent : count)(folder, Number(activities));
