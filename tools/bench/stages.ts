import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { readData } from "../../src/reading/read.ts";
import { assemble, factsOfMonth } from "../../src/report/assemble.ts";
import { lastDay } from "./organisation.ts";
import { seconds } from "./seconds.ts";

/** Seconds of each stage of the computing side for one organisation. */
export interface Stages {
  /** Reading, checking and linking the files. */
  read: number;
  /** Counting: the sums that DuckDB is asked for too, and more. */
  count: number;
  /** Counting, figures, findings and plans: the whole of report.json. */
  compute: number;
  /** The sums in DuckDB, its reading of the files included; null where it was not asked. */
  duckdb: number | null;
  figures: number;
}

/**
 * The sums that the figures are made of, as one would ask them of an SQL engine of the same files: counts by
 * month, person, account and type, and when each account was last seen.
 */
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

/**
 * Reads, counts and computes an organisation, in turns with DuckDB where asked, each the fastest of some
 * rounds.
 */
async function measure(folder: string, rounds: number, withDuckDb: boolean): Promise<Stages> {
  const best = { read: Infinity, count: Infinity, compute: Infinity, duckdb: Infinity };
  let figures = 0;
  for (let round = 0; round < rounds; round++) {
    const [data, read] = seconds(() => readData({ folder, today: lastDay }));
    const input = { ...data, month: "2026-10", audience: { kind: "management" }, today: lastDay } as const;
    const [, count] = seconds(() => factsOfMonth(input));
    const [snapshot, compute] = seconds(() => assemble(input));
    best.read = Math.min(best.read, read);
    best.count = Math.min(best.count, count);
    best.compute = Math.min(best.compute, compute);
    if (withDuckDb) best.duckdb = Math.min(best.duckdb, await inDuckDb(folder));
    figures = snapshot.figures.length;
  }
  return { ...best, duckdb: withDuckDb ? best.duckdb : null, figures };
}

const [folder, rounds, withDuckDb] = process.argv.slice(2);
if (import.meta.main && folder !== undefined) {
  process.stdout.write(JSON.stringify(await measure(folder, Number(rounds), withDuckDb === "duckdb")));
}
