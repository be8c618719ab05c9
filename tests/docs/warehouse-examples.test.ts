import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import type { Problem } from "../../src/contract/problem.ts";
import type { FileKind } from "../../src/contract/vocabulary.ts";
import { read } from "../folders.fixture.ts";
import { type Files, folderWith, query } from "../reading/query/query.fixture.ts";
import { workbook } from "../workbook.fixture.ts";

const docs = join(import.meta.dirname, "../../docs");
const sqlOf = (name: string) => readFileSync(join(docs, "warehouse", `${name}.sql`), "utf8");

const tried = new Set<string>();

/** The headings and rows that an example gives over some files; the check finds no error in them. */
function example(name: string, kind: FileKind, files: Files, said = "") {
  tried.add(name);
  const folder = folderWith({
    "team.csv":
      "person_id;name;team;fte;start_date\nS1;Sanne;North;1;2020-01-01\nS2;Joost;North;1;2020-01-01\n",
    ...files,
    "report.yaml": `files: { ${kind}: { query: ${name}.sql${said} } }\n`,
    [`${name}.sql`]: sqlOf(name),
  });
  const { lines, told } = query(sqlOf(name), folder, { kind });
  expect(told).toEqual([]);
  const [head = [], ...rows] = (lines ?? []).map((line) => line.split("\t"));
  const errors = read(folder).problems.filter(({ severity }: Problem) => severity === "error");
  expect(errors).toEqual([]);
  return { head, rows };
}

const deals =
  "deal_id;seller;customer;created_on;closed_on;stage;amount\nD1;S1;K1;2026-01-05;2026-02-01;won;1000.01\nD2;S2;K2;2026-03-01;;open;500\n";

test("the lines of an order are summed per order, to the cent", () => {
  const { head, rows } = example("orders", "quotes", {
    "order_lines.csv":
      "order_id;seller;customer;order_date;amount\nO1;S1;K1;2026-01-05;0.10\nO1;S1;K1;2026-01-05;0.20\nO2;S2;K2;2026-02-05;99.99\n",
  });
  expect(head).toEqual([
    "quote_id",
    "account_manager_id",
    "account_id",
    "issued_on",
    "outcome",
    "closed_on",
    "value",
  ]);
  expect(rows).toEqual([
    ["O1", "S1", "K1", "2026-01-05", "won", "2026-01-05", "0.30"],
    ["O2", "S2", "K2", "2026-02-05", "won", "2026-02-05", "99.99"],
  ]);
});

test("of a table of changes the newest says what became of a quote", () => {
  const { rows } = example("outcomes", "quotes", {
    "deals.csv": `${deals}D3;S1;K1;2026-04-01;;open;10\n`,
    "stage_history.csv":
      "deal_id;changed_on;stage\nD1;2026-01-10;Proposal\nD1;2026-02-01;Closed Won\nD2;2026-03-02;Proposal\n",
  });
  expect(rows.map(([id, , , , outcome, closed]) => [id, outcome, closed])).toEqual([
    ["D1", "won", "2026-02-01"],
    ["D2", "open", ""],
    ["D3", "open", ""],
  ]);
});

test("a sheet with a column for each month and medium becomes rows", () => {
  const sheet = [
    ["team", "seller", "jan visits", "jan calls", "feb visits"],
    ["North", "S1", 12, 30, 10],
    ["North", "S2", 8, null, 9],
  ];
  const { rows } = example("targets-wide", "targets", {
    "targets.xlsx": workbook({ sheets: [{ name: "2026", rows: sheet }] }),
  });
  expect(rows).toHaveLength(5);
  expect(rows[0]).toEqual(["North", "S1", "2026-01-01", "2026-01-31", "calls", "30.00"]);
  expect(rows.at(-1)).toEqual(["North", "S2", "2026-02-01", "2026-02-28", "visits", "9.00"]);
});

test("a quota holds for each person in each month", () => {
  const { rows } = example("quotas", "targets", {
    "quotas.csv": "team;seller;quota\nNorth;S1;10000\nNorth;S2;8000.50\n",
  });
  expect(rows).toHaveLength(24);
  expect(rows[1]).toEqual(["North", "S1", "2026-02-01", "2026-02-28", "revenue", "10000.00"]);
});

test("a deal is split in percent, and the rows of it are one quote", () => {
  const { rows } = example(
    "splits",
    "quotes",
    { "deals.csv": deals, "deal_splits.csv": "deal_id;seller;percent\nD1;S1;60\nD1;S2;40\n" },
    ", split: quote_id",
  );
  expect(rows.map(([id, seller, , , , , value]) => [id, seller, value])).toEqual([
    ["D1", "S1", "600.01"],
    ["D1", "S2", "400.00"],
    ["D2", "S2", "500.00"],
  ]);
});

test("a merged account has its new number, and any other keeps its own", () => {
  const { rows } = example("merged-accounts", "quotes", {
    "deals.csv": deals,
    "merged_accounts.csv": "old_number;new_number\nK1;K9\n",
  });
  expect(rows.map(([, , account]) => account)).toEqual(["K9", "K2"]);
});

/** A Parquet file with the result of a query. */
async function parquet(path: string, sql: string): Promise<void> {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  await database.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`);
}

test("Parquet is read with its types, several files as one", async () => {
  const folder = folderWith({ "lake/x.csv": "" });
  const row = (id: string, amount: string) =>
    `SELECT '${id}' AS deal_id, 'S1' AS seller, DATE '2026-01-05' AS created_on, 'won' AS stage, DATE '2026-02-01' AS closed_on, ${amount} AS amount`;
  await parquet(join(folder, "a.parquet"), row("D1", "1234.567::DECIMAL(18,3)"));
  await parquet(join(folder, "b.parquet"), row("D2", "99::DECIMAL(18,3)"));
  const { rows } = example("parquet", "quotes", {
    "lake/deals-1.parquet": readFileSync(join(folder, "a.parquet")),
    "lake/deals-2.parquet": readFileSync(join(folder, "b.parquet")),
  });
  expect(rows).toEqual([
    ["D1", "S1", "2026-01-05", "won", "2026-02-01", "1234.5670"],
    ["D2", "S1", "2026-01-05", "won", "2026-02-01", "99.0000"],
  ]);
});

/** A Parquet file of visits in place of a table of a warehouse, each by its number and day. */
async function visitsInParquet(visits: readonly [id: string, day: string][]): Promise<Files> {
  const folder = folderWith({});
  const one = ([id, day]: readonly [string, string]) =>
    `SELECT ${id} AS activity_id, DATE '${day}' AS activity_date, 'S1' AS account_manager_id, 'visit' AS activity_type,
      NULL::VARCHAR AS account_id, NULL::VARCHAR AS contact_id, 'done' AS status, 1 AS how_many`;
  await parquet(join(folder, "a.parquet"), visits.map(one).join(" UNION ALL "));
  return { "crm_activities.parquet": readFileSync(join(folder, "a.parquet")) };
}

test("activities are summed per day by the query of the warehouse as it stands, from Parquet", async () => {
  const ids = ["'A1'", "'A1'", "'A2'", "NULL"];
  const files = await visitsInParquet(ids.map((id) => [id, "2026-02-02"]));
  const { rows } = example("activities", "activities", files);
  expect(rows).toEqual([["2026-02-02", "S1", "visit", "", "", "done", "3"]]);
});

test("of one month, where what was exported in an earlier one too is left out", async () => {
  const files = await visitsInParquet([
    ["'A1'", "2026-09-30"],
    ["'A1'", "2026-10-02"],
    ["'A2'", "2026-10-02"],
    ["'A3'", "2026-11-01"],
  ]);
  const { rows } = example("activities-month", "activities", files);
  expect(rows).toEqual([["2026-10-02", "S1", "visit", "", "", "done", "1"]]);
});

test("every example is tried here, and stands in docs/warehouse.md", () => {
  const examples = readdirSync(join(docs, "warehouse")).map((file) => file.replace(".sql", ""));
  const page = readFileSync(join(docs, "warehouse.md"), "utf8");
  expect([...tried].sort()).toEqual(examples.sort());
  for (const name of examples) expect(page).toContain(`(warehouse/${name}.sql)`);
});
