import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { createTable, type EngineHere } from "./engine.ts";
import { exportForm } from "./queries.ts";

export const duckDb: EngineHere = {
  name: "DuckDB",
  async start() {
    const folder = mkdtempSync(join(tmpdir(), "handjes-duckdb-"));
    const [table, result] = [join(folder, "table.csv"), join(folder, "activities.csv")];
    const database = await (await DuckDBInstance.create(":memory:")).connect();
    const run = async (statements: string) => void (await database.run(statements));
    await run(createTable);
    return {
      load: async (activities) => {
        writeFileSync(table, activities);
        await run(`COPY crm_activities FROM '${table}' (HEADER)`);
      },
      run,
      csvOf: async (query) => {
        await run(exportForm("DuckDB").replace("'activities.csv'", `'${result}'`).replace("…", query));
        return readFileSync(result, "utf8");
      },
      stop: async () => database.closeSync(),
    };
  },
};
