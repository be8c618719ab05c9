import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAlive } from "../../../src/command/is-alive.ts";
import { askDuckDb } from "../../../src/reading/query/ask-duckdb.ts";
import { folderWith, query } from "./query.fixture.ts";

const secret = "geheim;dit\n1;2\n";

/** A data folder, and beside it a file that is none of its business. */
function folders() {
  const outside = folderWith({ "geheim.csv": secret });
  const folder = folderWith({ "a.csv": "id;naam\n1;Jansen\n", "sub/b.csv": "x;y\n1;2\n" });
  symlinkSync(join(outside, "geheim.csv"), join(folder, "link.csv"));
  symlinkSync(outside, join(folder, "map"));
  return { outside, folder };
}

test("nothing outside the folder is read, by whatever way", () => {
  const { outside, folder } = folders();
  const ways = [
    `'${join(outside, "geheim.csv")}'`,
    `'../${outside.split("/").at(-1)}/geheim.csv'`,
    "'link.csv'",
    "link",
    "'map/geheim.csv'",
    `read_csv('${join(outside, "geheim.csv")}')`,
    "read_csv('link.csv')",
    "read_csv('sub/../link.csv')",
    "read_csv('map/geheim.csv')",
  ];
  const { lines, told } = query(`SELECT 1 FROM ${ways.join(", ")}`, folder);
  expect(lines).toBeNull();
  expect(told).toHaveLength(ways.length);
  for (const line of told) expect(line).toMatch(/query\.not_allowed own\.sql:1 .*outside the data folder/);
  expect(query("SELECT * FROM '../*.csv'", folder).told).toEqual([
    expect.stringContaining("No file of the data folder"),
  ]);
});

/** Runs SQL as it is, past the check of what it does: what DuckDB itself is allowed. */
function runUnchecked(sql: string, folder: string, mostMinutes = 1) {
  const stage = mkdtempSync(join(tmpdir(), "handjes-stage-"));
  const reply = askDuckDb(
    { folder, stage, mostMinutes },
    {
      step: "run",
      sql,
      file: "own.sql",
      views: [],
      paths: [join(folder, "a.csv")],
      stage,
      result: join(stage, "result.tsv"),
      zone: "UTC",
      decimal: ".",
      most: 1e6,
    },
  );
  const text = existsSync(join(stage, "result.tsv")) ? readFileSync(join(stage, "result.tsv"), "utf8") : "";
  return { reply, text };
}

test("DuckDB itself is shut in too, should the check of the query ever miss something", () => {
  const { outside, folder } = folders();
  const before = readdirSync(folder);
  const attempts = [
    `FROM read_text('${join(outside, "geheim.csv")}')`,
    "FROM read_text('link.csv')",
    "FROM glob('/*')",
    `COPY (SELECT 1) TO '${join(folder, "x.csv")}'`,
    `ATTACH '${join(outside, "x.db")}'`,
    "INSTALL httpfs",
    "SET enable_external_access = true",
    "SET allowed_directories = ['/']",
  ];
  for (const sql of attempts) {
    const { reply, text } = runUnchecked(sql, folder);
    expect(reply.state, sql).toBe("failed");
    expect(text).not.toContain("geheim");
  }
  expect(runUnchecked("FROM read_csv('a.csv')", folder).text).toContain("Jansen");
  expect(readdirSync(folder)).toEqual(before);
  expect(readdirSync(outside)).toEqual(["geheim.csv"]);
}, 60_000);

test("nothing goes to the network", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end("a;b\n1;2\n");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const { folder } = folders();
  for (const way of [`'http://127.0.0.1:${port}/a.csv'`, `read_csv('http://127.0.0.1:${port}/a.csv')`]) {
    expect(query(`SELECT * FROM ${way}`, folder).lines).toBeNull();
    expect(runUnchecked(`SELECT * FROM ${way}`, folder).reply.state).toBe("failed");
  }
  // What was asked is heard only now: queries are waited for.
  await new Promise((heard) => setTimeout(heard, 200));
  server.close();
  expect(asked).toBe(0);
});

test("absence is read for absence alone, under whatever name", () => {
  const folder = folderWith({ "verzuim.csv": "persoon;reden\n1;griep\n", "a.csv": "id\n1\n" });
  symlinkSync(join(folder, "verzuim.csv"), join(folder, "ander.csv"));
  const ofAbsence = ["verzuim.csv"];
  for (const way of ["verzuim", "'verzuim.csv'", "read_csv('./verzuim.csv')", "'ander.csv'", "'ver*.csv'"]) {
    const { lines, told } = query(`SELECT * FROM ${way}`, folder, { ofAbsence });
    expect(lines).toBeNull();
    expect(told).toEqual([expect.stringMatching(/query\.not_allowed .*Absence is read for absence alone/)]);
  }
  expect(query("SELECT persoon FROM verzuim", folder, { kind: "absence", ofAbsence }).lines).toEqual([
    "persoon",
    "1",
  ]);
});

test("what DuckDB says of a cell of absence is not repeated", () => {
  const folder = folderWith({ "verzuim.csv": "persoon;reden\n1;griep\n" });
  const sql = "SELECT CAST(reden AS DATE) AS start_date FROM verzuim";
  const [own = ""] = query(sql, folder, { kind: "absence" }).told;
  expect(own).toContain("Conversion Error");
  expect(own).not.toContain("griep");
  expect(query(sql, folder).told[0]).toContain("griep");
});

test("names in cells and of columns are only text", () => {
  const evil = `'); DROP TABLE x; --`;
  const folder = folderWith({
    'o\'x "1".csv': `id;"${evil}";=CMD()\n1;"<script>";"${evil}"\n`,
  });
  const { lines, queried } = query(`SELECT * FROM "o'x ""1"""`, folder);
  expect(lines).toEqual([`id\t${evil}\t=CMD()`, `1\t<script>\t${evil}`]);
  expect(queried).toMatchObject([{ file: `o'x "1".csv`, rows: 1 }]);
});

test("nothing is left behind", () => {
  const { folder } = folders();
  const own = folderWith({});
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  query("SELECT * FROM a", folder);
  query("SELECT nope FROM a", folder);
  query("SELECT CAST(naam AS DATE) FROM a", folder);
  process.env.TMPDIR = before;
  expect(readdirSync(own)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(["a.csv", "link.csv", "map", "own.sql", "sub"]);
});

test("a query that has no end is stopped, and says so", () => {
  const { folder } = folders();
  const { reply } = runUnchecked(
    "SELECT count(*) FROM range(10000000000) a, range(10000000000) b",
    folder,
    0.03,
  );
  expect(reply).toEqual({
    state: "failed",
    message: expect.stringMatching(/^DuckDB was stopped: .* minutes$/),
  });
});

test("a result that has no end is not written to the end of the disk", () => {
  const { folder } = folders();
  const { reply, text } = runUnchecked("SELECT * FROM range(10000000000)", folder);
  expect(reply).toEqual({ state: "too_large" });
  expect(text.length).toBeLessThanOrEqual(1e6);
});

test("a query ends with the process that asked for it, however that ends", async () => {
  const { folder } = folders();
  const stage = mkdtempSync(join(tmpdir(), "handjes-stage-"));
  const asked = {
    ...{ step: "run", file: "own.sql", views: [], paths: [], stage, result: join(stage, "result.tsv") },
    ...{ zone: "UTC", decimal: ".", most: 1e6 },
    sql: "SELECT count(*) FROM range(10000000000) a, range(10000000000) b",
  };
  const program = join(import.meta.dirname, "../../../src/reading/query/run-query.ts");
  // It says its own number, and then waits as a report does.
  const parent = spawn(
    process.execPath,
    [
      "-e",
      `const child = require("node:child_process").spawn(process.execPath, [...${JSON.stringify([program, join(stage, "answer.json")])}, String(process.pid)], { stdio: ["pipe", "ignore", "ignore"] });
       child.stdin.end(${JSON.stringify(JSON.stringify(asked))});
       console.log(child.pid);`,
    ],
    { cwd: folder, stdio: ["ignore", "pipe", "ignore"] },
  );
  const [said] = await once(parent.stdout, "data");
  const child = Number(String(said));
  expect(isAlive(child)).toBe(true);
  parent.kill("SIGKILL");
  await expect.poll(() => isAlive(child), { timeout: 30_000 }).toBe(false);
}, 60_000);
