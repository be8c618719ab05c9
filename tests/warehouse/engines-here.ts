import { duckDb } from "./duckdb.ts";
import type { EngineHere } from "./engine.ts";
import { postgres } from "./postgres.ts";

/** The engines that the queries are run on here: DuckDB, and PostgreSQL where it is installed. */
export const enginesHere: EngineHere[] = [duckDb, ...(postgres === null ? [] : [postgres])];

// Whether PostgreSQL is there differs by machine; a run says so.
console.log(
  `Run for real: ${enginesHere.map(({ name }) => name).join(", ")}${postgres === null ? "; PostgreSQL is not installed here" : ""}`,
);
