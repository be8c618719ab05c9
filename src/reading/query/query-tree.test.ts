import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, expect, test } from "vitest";
import { treeSchema } from "./protocol.ts";
import { queryTree, unsteady } from "./query-tree.ts";

let database: DuckDBConnection;

beforeAll(async () => {
  database = await (await DuckDBInstance.create(":memory:")).connect();
});

/** What a query reads and what it may not; `files` are names that are files of the folder. */
async function treeOf(sql: string, files: readonly string[] = []) {
  const found = await database.runAndReadAll("SELECT json_serialize_sql($1::VARCHAR)", [sql]);
  const tree = treeSchema.parse(JSON.parse(String(found.getRows()[0]?.[0])));
  return queryTree(tree, ({ table }) => files.includes(table));
}

const refusedIn = async (sql: string) => (await treeOf(sql)).refused.map(({ said }) => said.en);

test("the tables of a query are all that it names, wherever, and their places in the SQL", async () => {
  const sql = `SELECT (SELECT max(a) FROM "orders 2026") FROM regels r JOIN targets.Q1 USING (a)
    WHERE EXISTS (SELECT 1 FROM 'sub/x.csv') UNION ALL SELECT * FROM (UNPIVOT wijd ON jan, feb)`;
  const { tables, refused } = await treeOf(sql);
  expect(tables.map(({ schema, table }) => [schema, table]).sort()).toEqual([
    [null, "orders 2026"],
    [null, "regels"],
    [null, "sub/x.csv"],
    [null, "wijd"],
    ["targets", "Q1"],
  ]);
  expect(refused).toEqual([]);
  const regels = tables.find(({ table }) => table === "regels");
  expect(sql.slice(regels?.at ?? 0).startsWith("regels")).toBe(true);
});

test("a part of the query is no file, but what it is made of may have its name", async () => {
  const sql = "WITH orders AS (SELECT * FROM orders), jaar AS (SELECT 1) SELECT * FROM Orders, jaar";
  const namesIn = async (files: string[]) => (await treeOf(sql, files)).tables.map(({ table }) => table);
  expect(await namesIn([])).toEqual([]);
  expect(await namesIn(["orders"])).toContain("orders");
});

test("files that a function reads are known by their names", async () => {
  const { files, refused } = await treeOf(
    "FROM read_csv('a.csv', delim = ';'), read_parquet(['b.parquet', 'sub/c.parquet']), range(3)",
  );
  expect(files.map(({ file }) => file)).toEqual(["a.csv", "b.parquet", "sub/c.parquet"]);
  expect(refused).toEqual([]);
});

test.each([
  "FROM read_csv('a' || '.csv')",
  "FROM read_csv((SELECT 'a.csv'))",
  "FROM read_csv(['a.csv', lower('B.CSV')])",
  "FROM read_csv('*.csv')",
  "FROM read_parquet($1)",
])("a name of a file that must be computed is refused: %s", async (sql) => {
  expect(await refusedIn(sql)).toEqual([expect.stringContaining("the name of a file as text")]);
});

test.each([
  "",
  "-- niets",
  "SELECT 1; SELECT 2",
  "SELECT 1; DROP TABLE x",
  "COPY (SELECT 1) TO 'x.csv'",
  "EXPORT DATABASE 'x'",
  "ATTACH 'x.db'",
  "INSTALL httpfs",
  "LOAD httpfs",
  "SET lock_configuration = false",
  "PRAGMA threads = 4",
  "CALL enable_logging()",
  "CREATE TABLE x AS SELECT 1",
  "CREATE MACRO f() AS TABLE FROM read_text('x')",
  "INSERT INTO x VALUES (1)",
  "EXPLAIN SELECT 1",
  "SHOW TABLES",
  "DESCRIBE x",
  "SELECT * FROM (DESCRIBE x)",
  "PIVOT x ON y USING count(*)",
])("anything but one SELECT is refused: %s", async (sql) => {
  expect(await refusedIn(sql)).toEqual([expect.stringContaining("exactly one SELECT")]);
});

test.each([
  ...["read_text('a')", "read_blob('a')", "glob('*')", "sniff_csv('a.csv')", "read_json('a.json')"],
  ...["query('SELECT 1')", "query_table('a')", "enable_logging()", "enable_profiling()", "duckdb_settings()"],
  ...[
    "json_execute_serialized_sql('{}')",
    "parquet_metadata('x.parquet')",
    "pragma_version()",
    "READ_TEXT('a')",
  ],
  ...["sqlite_scan('x', 'y')", "checkpoint()", "duckdb_secrets()", "system.main.read_text('a')"],
])("a function that gives rows of anything else is refused: %s", async (call) => {
  for (const sql of [`FROM ${call}`, `SELECT (SELECT count(*) FROM ${call})`]) {
    expect(await refusedIn(sql)).toEqual([expect.stringContaining("is not allowed here")]);
  }
});

test.each([
  ...["now()", "NOW()", "current_date", "today()", "current_timestamp", "localtime", "random()", "uuid()"],
  ...[
    "age(TIMESTAMP '2020-01-01')",
    "list_transform([1], lambda x: random())",
    "reservoir_quantile(1, 0.5)",
    "current_setting('threads')",
  ],
])("what says something else next time is refused: %s", async (expression) => {
  expect(await refusedIn(`SELECT ${expression}`)).toEqual([
    expect.stringContaining("something else next time"),
  ]);
});

test("a sample is refused, of a table and of the query", async () => {
  expect(await refusedIn("FROM x USING SAMPLE 10")).toHaveLength(1);
  expect(await refusedIn("SELECT 1 FROM x TABLESAMPLE 10%")).toHaveLength(1);
});

test("two dates and a date of the query itself are steady", async () => {
  expect(await refusedIn("SELECT age(DATE '2026-02-01', DATE '2026-01-01'), x.current_date FROM x")).toEqual(
    [],
  );
});

test("every function that DuckDB says to be unsteady is known", async () => {
  const found = await database.runAndReadAll(
    "SELECT DISTINCT function_name FROM duckdb_functions() WHERE stability <> 'CONSISTENT' AND function_name <> 'error'",
  );
  const names = found.getRows().map(([name]) => String(name));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !unsteady.has(name))).toEqual([]);
});
