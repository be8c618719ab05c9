import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();

const queries = readFileSync(join(import.meta.dirname, "sums.sql"), "utf8").split(";\n");

/** Reads and sums the files of an organisation in DuckDB; gives how many rows of sums that are. */
export async function summedInDuckDb(folder: string): Promise<number> {
  await connection.run(`SET VARIABLE folder = '${folder}'`);
  let sums = 0;
  for (const query of queries) sums += (await (await connection.run(query)).getRows()).length;
  return sums;
}
