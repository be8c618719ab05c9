import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();

/**
 * The sums that the figures are made of, as one would ask them of an SQL engine of the same files: counts by
 * month, person, account and type, and when each account was last seen.
 */
const queries = (csv: (name: string) => string) => [
  `CREATE OR REPLACE TABLE a AS SELECT * FROM ${csv("activities")}`,
  `CREATE OR REPLACE TABLE q AS SELECT * FROM ${csv("quotes")}`,
  `CREATE OR REPLACE TABLE k AS SELECT * FROM ${csv("accounts")}`,
  "SELECT date_trunc('month', date) AS m, account_manager_id, type, count(*) FROM a GROUP BY ALL",
  "SELECT date_trunc('month', a.date) AS m, k.segment, k.status, a.type, count(*) FROM a JOIN k USING (account_id) GROUP BY ALL",
  "SELECT account_id, type, max(date), count(*) FROM a GROUP BY ALL",
  "SELECT account_id, count(DISTINCT contact_id) FROM a WHERE date >= DATE '2025-11-01' GROUP BY ALL",
  "SELECT date_trunc('month', closed_on) AS m, account_manager_id, outcome, count(*), sum(value) FROM q GROUP BY ALL",
  "SELECT account_id, min(date) FROM a WHERE type IN ('visit', 'call') GROUP BY ALL",
];

/** Reads and sums the files of an organisation in DuckDB; gives how many sums that are. */
export async function summedInDuckDb(folder: string): Promise<number> {
  let sums = 0;
  for (const query of queries((name) => `read_csv('${join(folder, name)}.csv', header = true)`))
    sums += (await (await connection.run(query)).getRows()).length;
  return sums;
}
