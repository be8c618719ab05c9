/**
 * The program that speaks with DuckDB, in a process of its own: it is killed when it takes too long, and what
 * it takes of memory is gone with it. Reads a request from its input, and answers in a file.
 */
import { Buffer } from "node:buffer";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { isAlive } from "../../command/is-alive.ts";
import { complain } from "../../command/say.ts";
import { cellOfResult, fitsCell, type ResultValue } from "./cell-of-result.ts";
import { type Reply, type Request, requestSchema, treeSchema, type View } from "./protocol.ts";

type Run = Extract<Request, { step: "run" }>;

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const name = (value: string) => `"${value.replaceAll('"', '""')}"`;
const list = (values: readonly string[]) => `[${values.map(text).join(", ")}]`;

/** Nothing from outside, and the same order of rows each time. */
const options = {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  allow_community_extensions: "false",
  threads: "1",
};

const lookForParentEverySeconds = 1;

const firstWordAfterSeconds = 10;
const nextWordAfterSeconds = 60;

function partOf(part: View["parts"][number]): string {
  if ("parquet" in part) return `SELECT * FROM read_parquet(${text(part.parquet)})`;
  const columns = part.columns.map((column) => `${text(column)}: 'VARCHAR'`).join(", ");
  return `SELECT * FROM read_csv(${text(part.csv)}, columns = {${columns}}, auto_detect = false, header = false,
    delim = '\\t', quote = '"', escape = '"', new_line = '\\n', max_line_size = 20000000)`;
}

/** Makes the tables that the query names, then takes away every right that making them needed. */
async function prepare(database: DuckDBConnection, { views, paths, stage, zone }: Run): Promise<void> {
  await database.run(`SET TimeZone = ${text(zone)}; SET Calendar = 'gregorian'`);
  await database.run(`SET temp_directory = ${text(stage)}; SET max_temp_directory_size = '10GB'`);
  for (const { schema, name: own, parts } of views) {
    if (schema !== null) await database.run(`CREATE SCHEMA IF NOT EXISTS ${name(schema)}`);
    const place = schema === null ? name(own) : `${name(schema)}.${name(own)}`;
    await database.run(`CREATE VIEW ${place} AS ${parts.map(partOf).join(" UNION ALL BY NAME ")}`);
  }
  await database.run(`SET allowed_directories = ${list([stage])}; SET allowed_paths = ${list(paths)}`);
  await database.run("SET enable_external_access = false; SET lock_configuration = true");
}

async function rowsOf(database: DuckDBConnection, paths: readonly string[]): Promise<(number | null)[]> {
  const counts: (number | null)[] = [];
  for (const path of paths) {
    if (/\.parquet$/i.test(path)) {
      const found = await database.runAndReadAll(`SELECT num_rows FROM parquet_file_metadata(${text(path)})`);
      counts.push(Number(found.getRows()[0]?.[0] ?? 0));
    } else counts.push(null);
  }
  return counts;
}

/** Writes the result as lines parted by tabs, the headings first, piece by piece. */
async function run(database: DuckDBConnection, request: Run): Promise<Reply> {
  await prepare(database, request);
  const { sql, paths, result: file, decimal, most } = request;
  const result = await database.stream(sql);
  const types = result.columnTypes().map(String);
  const names = result.columnNames();
  const unfit = types.findIndex((type) => !fitsCell(type));
  if (unfit >= 0) return { state: "unfit", column: names[unfit] ?? "", type: types[unfit] ?? "" };
  const into = openSync(file, "wx", 0o600);
  let bytes = 0;
  try {
    writeFileSync(into, names.map((each) => cellOfResult(each, "VARCHAR", decimal)).join("\t"));
    for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
      const columns = types.map((type, i) => {
        const values: readonly ResultValue[] = chunk?.getColumnValues(i) ?? [];
        return values.map((value) => cellOfResult(value, type, decimal));
      });
      let lines = "";
      for (let row = 0; row < chunk.rowCount; row++) {
        lines += `\n${columns.map((column) => column[row]).join("\t")}`;
      }
      bytes += Buffer.byteLength(lines);
      if (bytes > most) return { state: "too_large" };
      writeFileSync(into, lines);
    }
  } finally {
    closeSync(into);
  }
  return { state: "done", rowsOf: await rowsOf(database, paths) };
}

/** The query as a tree; where it is no SELECT, what is wrong in it or a tree without statements. */
async function look(database: DuckDBConnection, sql: string): Promise<Reply> {
  const found = await database.runAndReadAll("SELECT json_serialize_sql($1::VARCHAR)", [sql]);
  const tree = treeSchema.parse(JSON.parse(String(found.getRows()[0]?.[0])));
  // Its message says where in the text; that of the tree does not.
  if (tree.error && tree.error_type === "parser") await database.extractStatements(sql);
  return { state: "looked", tree };
}

/** Tells somebody who waits long that it is the query that takes time. */
function tellThatItTakesTime({ file }: Run): NodeJS.Timeout {
  const since = performance.now();
  const tell = () => {
    const seconds = Math.round((performance.now() - since) / 1000);
    complain(`DuckDB has been at work on ${file} for ${seconds} seconds. Ctrl+C stops it.`);
    timer = setTimeout(tell, nextWordAfterSeconds * 1000);
    timer.unref();
  };
  let timer = setTimeout(tell, firstWordAfterSeconds * 1000);
  timer.unref();
  return timer;
}

/**
 * Ends this process, and its work with it, when the one that asked is gone; by its id, for it may be gone
 * before this begins. An exit would wait for DuckDB to be done.
 */
function endWithParent(parent: number): void {
  const look = () => {
    if (!isAlive(parent)) process.kill(process.pid, "SIGKILL");
  };
  setInterval(look, lookForParentEverySeconds * 1000).unref();
}

async function answer(request: Request): Promise<Reply> {
  const duckdb = await import("@duckdb/node-api").catch((error: unknown) => String(error));
  if (typeof duckdb === "string") return { state: "no_duckdb", reason: duckdb };
  try {
    const database = await (await duckdb.DuckDBInstance.create(":memory:", options)).connect();
    if (request.step === "look") return await look(database, request.sql);
    tellThatItTakesTime(request);
    return await run(database, request);
  } catch (error) {
    return { state: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

const [, , reply = "", parent = ""] = process.argv;
endWithParent(Number(parent));
const request = requestSchema.parse(JSON.parse(readFileSync(0, "utf8")));
writeFileSync(reply, JSON.stringify(await answer(request)));
