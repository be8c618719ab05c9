import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { readData } from "../../src/ingest/read.ts";
import { assemble } from "../../src/report/assemble.ts";
import type { Size } from "./organisation.ts";

/** Seconds of each stage for one organisation, and the peak memory of the process. */
export interface Stages {
  read: number;
  compute: number;
  duckdb: number;
  figures: number;
  peakMegabytes: number;
}

const lastDay = 20_757; // 2026-10-31

function seconds<T>(work: () => T): [T, number] {
  const began = performance.now();
  const result = work();
  return [result, (performance.now() - began) / 1000];
}

/** The sums that the figures are made of, as one would ask them of an SQL engine of the same files: counts by month, person, account and type, and when each account was last seen. */
const queries = (folder: string) => {
  const csv = (name: string) => `read_csv('${join(folder, name)}', header = true)`;
  return [
    `CREATE TABLE a AS SELECT * FROM ${csv("activities.csv")}`,
    `CREATE TABLE q AS SELECT * FROM ${csv("quotes.csv")}`,
    `CREATE TABLE k AS SELECT * FROM ${csv("accounts.csv")}`,
    "SELECT date_trunc('month', date) AS m, account_manager_id, type, count(*) FROM a GROUP BY ALL",
    "SELECT date_trunc('month', a.date) AS m, k.segment, k.status, a.type, count(*) FROM a JOIN k USING (account_id) GROUP BY ALL",
    "SELECT account_id, type, max(date), count(*) FROM a GROUP BY ALL",
    "SELECT account_id, count(DISTINCT contact_id) FROM a WHERE date >= DATE '2025-11-01' GROUP BY ALL",
    "SELECT date_trunc('month', closed_on) AS m, account_manager_id, outcome, count(*), sum(value) FROM q GROUP BY ALL",
    "SELECT account_id, min(date) FROM a WHERE type IN ('visit', 'call') GROUP BY ALL",
  ];
};

async function inDuckDb(folder: string): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const began = performance.now();
  for (const query of queries(folder)) await (await connection.run(query)).getRows();
  const taken = (performance.now() - began) / 1000;
  connection.closeSync();
  return taken;
}

/** Reads and computes an organisation, and asks DuckDB the same sums, each the fastest of some rounds. */
async function measure(folder: string, rounds: number, withDuckDb: boolean): Promise<Stages> {
  const best: Stages = { read: Infinity, compute: Infinity, duckdb: Infinity, figures: 0, peakMegabytes: 0 };
  for (let round = 0; round < rounds; round++) {
    const [read, readSeconds] = seconds(() => readData({ folder, today: lastDay }));
    const [snapshot, computeSeconds] = seconds(() =>
      assemble({ ...read, month: "2026-10", audience: { kind: "management" }, today: lastDay }),
    );
    best.read = Math.min(best.read, readSeconds);
    best.compute = Math.min(best.compute, computeSeconds);
    best.figures = snapshot.figures.length;
  }
  best.peakMegabytes = process.resourceUsage().maxRSS / 1024;
  if (withDuckDb) {
    for (let round = 0; round < rounds; round++) best.duckdb = Math.min(best.duckdb, await inDuckDb(folder));
  }
  return best;
}

const [folder, rounds, withDuckDb] = process.argv.slice(2);
if (import.meta.main && folder !== undefined) {
  process.stdout.write(JSON.stringify(await measure(folder, Number(rounds), withDuckDb === "duckdb")));
}

/** An organisation of 25 people with so many activities in five years. */
export const sizeOf = (activities: number): Size => ({
  people: 25,
  teams: 5,
  accountsPerPerson: 120,
  months: 60,
  activities,
});
