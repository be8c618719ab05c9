import { Buffer } from "node:buffer";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { workbook } from "../../workbook.fixture.ts";
import { folderWith, query } from "./query.fixture.ts";

test("an export in any dialect is read as every export is: encoding, delimiter, title, blank rows", () => {
  const folder = folderWith({
    "klant 1.csv": Buffer.from(
      "Rapport van juni\r\n\r\nklantnummer;naam;waarde\r\nK1;Café Óm;1.234,56\r\nK2;;\r\n",
      "latin1",
    ),
    "klant 2.csv": Buffer.from("\ufeffklantnummer\tnaam\nK3\tZoë\n", "utf16le"),
    "klant 3.csv": 'sep=,\nklantnummer,naam\nK4,"Bakker, Zonen\n& Co"\n',
  });
  const sql =
    "SELECT klantnummer, naam, waarde, naam IS NULL AS leeg FROM 'klant *.csv' ORDER BY klantnummer";
  const { lines, queried } = query(sql, folder);
  expect(lines).toEqual([
    "klantnummer\tnaam\twaarde\tleeg",
    "K1\tCafé Óm\t1.234,56\tFALSE",
    "K2\t\t\tTRUE",
    "K3\tZoë\t\tFALSE",
    "K4\tBakker, Zonen & Co\t\tFALSE",
  ]);
  expect(queried.map(({ file, rows }) => [file, rows])).toEqual([
    ["klant 1.csv", 2],
    ["klant 2.csv", 1],
    ["klant 3.csv", 1],
  ]);
});

test("a workbook is joined with a CSV, each of its sheets by its name", () => {
  const folder = folderWith({
    "targets.xlsx": workbook({
      sheets: [
        {
          name: "Q1",
          rows: [
            ["naam", "target"],
            ["Sanne", 1234.5],
          ],
        },
        {
          name: "Q2 (nieuw)",
          rows: [
            ["naam", "target"],
            ["Sanne", 99],
          ],
        },
      ],
    }),
    "team.csv": "naam;nummer\nSanne;007\n",
  });
  const sql = `SELECT team.nummer, q1.target AS eerste, q2.target AS tweede
    FROM team JOIN targets.q1 AS q1 USING (naam) JOIN targets."Q2 (nieuw)" AS q2 USING (naam)`;
  const { lines, queried, told } = query(sql, folder);
  expect(lines).toEqual(["nummer\teerste\ttweede", "007\t1234.5\t99"]);
  expect(told).toEqual([]);
  expect(queried.map(({ file }) => file)).toEqual(["team.csv", "targets.xlsx#Q1", "targets.xlsx#Q2 (nieuw)"]);
});

test("a sheet that is not there is told with those that are", () => {
  const folder = folderWith({ "boek.xlsx": workbook({ sheets: [{ name: "Blad", rows: [["a"], ["1"]] }] }) });
  expect(query("SELECT * FROM boek.Blat", folder).told).toEqual([
    expect.stringMatching(/workbook\.no_sheet .*there are: "Blad"/),
  ]);
});

test("a name without its ending is asked where several files have it, and found by any of theirs", () => {
  const folder = folderWith({
    "a.csv": "x\n1\n",
    "a.xlsx": workbook({ sheets: [{ name: "B", rows: [["x"], [2]] }] }),
  });
  expect(query("SELECT *\nFROM a", folder).told).toEqual([
    expect.stringMatching(/query\.failed own\.sql:2 "a" can be any of these files: a\.csv, a\.xlsx/),
  ]);
  expect(query('SELECT * FROM "A.CSV"', folder).lines).toEqual(["x", "1"]);
});

test("a file whose name looks like a pattern is found by that name, also without its ending", () => {
  const folder = folderWith({ "q[1] *.csv": "a\n1\n", "q1 x.csv": "a\n2\n" });
  for (const way of ['"q[1] *"', '"q[1] *.csv"'])
    expect(query(`SELECT a FROM ${way}`, folder).lines).toEqual(["a", "1"]);
});

test("names with quotes, spaces and backslashes are names", () => {
  const folder = folderWith({ "o'x.csv": "a\n1\n", 'q"r.csv': "a\n2\n", "sub/b c.csv": "a\n3\n" });
  const sql = `SELECT * FROM 'o''x.csv' UNION ALL SELECT * FROM "q""r" UNION ALL SELECT * FROM 'sub\\b c.csv' UNION ALL SELECT * FROM 'sub/b c.csv'`;
  expect(query(sql, folder).lines).toEqual(["a", "1", "2", "3", "3"]);
  expect(query("SELECT * FROM 'C:\\data\\a.csv'", folder).lines).toBeNull();
});

test("headings that are blank or stand twice have names of their own", () => {
  const folder = folderWith({ "a.csv": "naam;;Naam\nx;y;z\n" });
  expect(query('SELECT naam, column2, "Naam_1" FROM a', folder).lines).toEqual([
    "naam\tcolumn2\tNaam_1",
    "x\ty\tz",
  ]);
});

test("a cell without a heading is told, and a blank one more is none", () => {
  const folder = folderWith({ "a.csv": "x;y\n1;2;3\n1;2;\n" });
  expect(query("SELECT * FROM a", folder).told).toEqual([expect.stringMatching(/row\.too_long a\.csv:2/)]);
});

test("any cell comes through as it is read, trimmed and on one line", () => {
  const unit = fc.constantFrom(...[..."ab1,;.'\\#|é€😀= -", '"', "\n", "\t"]);
  const cell = fc.string({ unit, maxLength: 6 });
  const rows = fc.sample(fc.tuple(cell, cell), { numRuns: 400, seed: 21 });
  const numbered = rows.map(([a, b], i) => [`r${i}`, a, b]);
  const csv = Papa.unparse(numbered, { quotes: true, delimiter: ";", newline: "\n" });
  const { lines } = query("SELECT nr, a, b FROM a", folderWith({ "a.csv": `nr;a;b\n${csv}\n` }));
  const { data } = Papa.parse<string[]>((lines ?? []).join("\n"), { delimiter: "\t" });
  const plain = (text = "") => text.trim().replaceAll(/[\n\t]/g, " ");
  expect(data.slice(1)).toEqual(numbered.map((row) => row.map(plain)));
});

test("a file without anything in it is told", () => {
  expect(query("SELECT * FROM a", folderWith({ "a.csv": "" })).told).toEqual([
    expect.stringMatching(/file\.unreadable a\.csv/),
  ]);
});

test("a semicolon at the end, a mark at the beginning and comments are SQL", () => {
  const sql = "\ufeff-- van 2026\nSELECT 1 AS a; -- klaar\n";
  expect(query(sql, folderWith({})).lines).toEqual(["a", "1"]);
});

test("Parquet is counted, and DuckDB's own reading of a text has no count", async () => {
  const folder = folderWith({ "b.csv": "x,y\n1,2\n" });
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  await database.run(`COPY (SELECT 1 AS x FROM range(5)) TO '${join(folder, "a.parquet")}'`);
  const { lines, queried } = query("SELECT sum(a.x) AS som, sum(b.y) FROM a, read_csv('b.csv') b", folder);
  expect(lines).toEqual(["som\tsum(b.y)", "5\t10"]);
  expect(queried.map(({ file, rows }) => [file, rows])).toEqual([
    ["a.parquet", 5],
    ["b.csv", null],
  ]);
});

test("an instant is cast to the day that it is in the time zone of the report, wherever it is run", () => {
  const sql = "SELECT CAST(TIMESTAMPTZ '2026-10-31 23:30:00+00' AS DATE) AS dag";
  expect(query(sql, folderWith({}), { zone: "Europe/Amsterdam" }).lines).toEqual(["dag", "2026-11-01"]);
  expect(query(sql, folderWith({}), { zone: "UTC" }).lines).toEqual(["dag", "2026-10-31"]);
});

test("no rows are a result without rows, and two columns of one name both stand there", () => {
  expect(query("SELECT 1 AS a, 2 AS a WHERE false", folderWith({})).lines).toEqual(["a\ta"]);
});

test("a list, a struct or bytes are told with the column, and what to make of it", () => {
  const { told } = query("SELECT 1 AS a, [1, 2] AS b", folderWith({}));
  expect(told).toEqual([expect.stringContaining('The column "b" of the result is INTEGER[]')]);
});

test.each([
  ["SELECT\n  nope\nFROM a", 2, 'Referenced column "nope" not found'],
  ["SELECT *\nFROM a\nWHER x", 3, "syntax error"],
  ["SELECT *\n\nFROM anders", 3, 'is called "anders"'],
  ["SELECT *\nFROM 'weg.csv'", 2, "There is no such file"],
  ["SELECT é,\n now() FROM a", 2, '"now" gives something else'],
])("what is wrong in the SQL is told at its line: %j", (sql, line, said) => {
  const [told = "", ...others] = query(sql, folderWith({ "a.csv": "x\n1\n" })).told;
  expect(others).toEqual([]);
  expect(told).toContain(` own.sql:${line} `);
  expect(told).toContain(said);
});

test("without ORDER BY the rows come in the same order each time", () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `${(i * 7919) % 1000};${i % 97};0.${i}`);
  const folder = folderWith({ "a.csv": `k;g;v\n${rows.join("\n")}\n` });
  const sql = `SELECT a.k, sum(CAST(a.v AS DOUBLE)) AS s, any_value(b.g) AS g, string_agg(b.g, ',') AS alle
    FROM a JOIN (SELECT DISTINCT k, g FROM a) b USING (k) GROUP BY ALL`;
  const first = query(sql, folder).lines;
  expect(first).toHaveLength(1001);
  expect(query(sql, folder).lines).toEqual(first);
});
