import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outcomeCode } from "../../../src/contract/dataset.ts";
import { sha256Of } from "../../../src/contract/sha256.ts";
import { checkShown, writeCheckPage } from "../../../src/publish/check-page/write-check-page.ts";
import { computeReport } from "../../../src/report/compute.ts";
import { problemLines } from "../../../src/report/problem-lines.ts";
import { changedCopy, read } from "../../folders.fixture.ts";

const quotes = `SELECT offertenummer, accountmanager, klantnummer, uitslag, waarde,
  CAST(strptime(offertedatum, '%d-%m-%Y') AS DATE) AS offertedatum,
  strptime(afgesloten_op, '%d-%m-%Y') AS afgesloten_op
FROM regels
`;

/** The Dutch fixture with quotes from a query over them under another name. */
function withQuery(sql = quotes, said = "zoekvraag: offertes.sql"): string {
  const folder = changedCopy("dutch", {
    "report.yaml": (text) => `${text}bestanden:\n  offertes:\n    ${said}\n`,
  });
  renameSync(join(folder, "offertes.csv"), join(folder, "regels.csv"));
  writeFileSync(join(folder, "offertes.sql"), sql);
  return folder;
}

test("the result of a query is the same dataset as the export that it is made of", () => {
  const { dataset, problems } = read(withQuery());
  const plain = read(changedCopy("dutch", {}));
  expect(dataset.quotes).toEqual(plain.dataset.quotes);
  expect(problems).toEqual(plain.problems);
});

test("what is wrong in a result is told by its row, in words and on the page of the check", () => {
  const folder = withQuery(
    quotes.replace("uitslag,", "CASE offertenummer WHEN 'O2' THEN 'gokje' ELSE uitslag END AS uitslag,"),
  );
  const data = read(folder);
  const own = data.problems.filter(({ file }) => file === "offertes.sql");
  expect(own).toMatchObject([{ line: 2, is_result: true, column: "uitslag", value: "gokje" }]);
  expect(problemLines(own, "nl").join("\n")).toContain(
    'offertes.sql, rij 2 van de uitkomst uitslag: gevonden "gokje"',
  );
  expect(problemLines(own, "en").join("\n")).toContain("offertes.sql, row 2 of the result uitslag: found");
  const page = join(mkdtempSync(join(tmpdir(), "handjes-check-")), "check.html");
  writeCheckPage(page, checkShown(folder, { data, refused: [] }));
  const html = readFileSync(page, "utf8");
  expect(html).toContain("<mark>gokje</mark>");
  expect(html).toContain("<td>O2</td>");
});

test("words and names of a result are mapped as those of an export", () => {
  const sql = quotes.replace("uitslag,", "upper(uitslag) AS stand,");
  const said = [
    "zoekvraag: offertes.sql",
    "kolommen: { uitslag: stand }",
    "waarden: { uitslag: { GEWONNEN: verloren } }",
  ];
  const { dataset, problems } = read(withQuery(sql, said.join("\n    ")));
  expect(problems).toEqual(read(changedCopy("dutch", {})).problems);
  expect([...dataset.quotes.outcome]).not.toContain(outcomeCode.won);
});

test("beside a query there is no file, sheet or heading", () => {
  const { problems } = read(
    withQuery(quotes, "zoekvraag: offertes.sql\n    pad: regels.csv\n    werkblad: Q1"),
  );
  expect(problems.filter(({ rule }) => rule === "settings.invalid").map(({ column }) => column)).toEqual([
    "bestanden.offertes.pad",
    "bestanden.offertes.werkblad",
  ]);
});

test.each(["SELECT 1", "../x.txt", "offertes.csv"])("a query is a file of SQL: %s", (given) => {
  const { problems } = read(withQuery(quotes, `zoekvraag: ${given}`));
  expect(problems).toContainEqual(
    expect.objectContaining({
      rule: "settings.invalid",
      message: expect.stringContaining("a file of SQL in the data folder"),
    }),
  );
});

test.each([
  ["weg.sql", "file.not_found"],
  ["../offertes.sql", "file.not_found"],
])("a query that is not there is told: %s", (file, rule) => {
  const { problems } = read(withQuery(quotes, `zoekvraag: ${file}`));
  expect(problems.filter(({ severity }) => severity === "error").map((each) => each.rule)).toContain(rule);
});

test("management's report names the query and what it read; no other edition does", () => {
  const folder = withQuery();
  const data = read(folder);
  const sourceFor = (audience: string) =>
    computeReport(data, { period: "2026-06", audience }).generated_from.find(({ kind }) => kind === "quotes");
  expect(sourceFor("management")).toMatchObject({
    file: "offertes.sql",
    sha256: sha256Of(readFileSync(join(folder, "offertes.sql"))),
    queried: [{ file: "regels.csv", sha256: sha256Of(readFileSync(join(folder, "regels.csv"))), rows: 3 }],
  });
  for (const audience of ["company", "team:Noord"]) expect(sourceFor(audience)).not.toHaveProperty("queried");
});

test("of a query for absence nothing is published, and no other query reads its file", () => {
  const folder = changedCopy("dutch", {
    "report.yaml": (text) => `${text}files: { absence: { query: absence.sql } }\n`,
  });
  writeFileSync(join(folder, "absence.sql"), "SELECT * FROM verzuim");
  renameSync(join(folder, "afwezigheid.csv"), join(folder, "verzuim.csv"));
  const data = read(folder);
  expect(data.problems).toEqual(read(changedCopy("dutch", {})).problems);
  const report = JSON.stringify(computeReport(data, { period: "2026-06" }));
  expect(report).not.toContain("absence.sql");
  expect(report).not.toContain("verzuim.csv");
});

test("a query may be one of several exports of a kind", () => {
  const folder = withQuery(
    `${quotes} WHERE offertenummer <> 'O1'`,
    "- zoekvraag: offertes.sql\n    - pad: deel.csv",
  );
  const csv = readFileSync(join(folder, "regels.csv"), "utf8").split("\n");
  writeFileSync(join(folder, "deel.csv"), csv.slice(0, 2).join("\n"));
  expect(read(folder).dataset.quotes.length).toBe(3);
});

test("without DuckDB the check says what to install, and all else is read", () => {
  const program = mkdtempSync(join(tmpdir(), "handjes-without-"));
  const project = join(import.meta.dirname, "../../..");
  for (const part of ["src", "scripts", "package.json"])
    cpSync(join(project, part), join(program, part), { recursive: true });
  const packages = join(program, "node_modules");
  cpSync(join(project, "package.json"), join(packages, "package.json"), { recursive: true });
  for (const name of readdirSync(join(project, "node_modules")).filter((each) => each !== "@duckdb")) {
    symlinkSync(join(project, "node_modules", name), join(packages, name), "junction");
  }
  const args = [join(program, "scripts/check.ts"), "--data", withQuery()];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stdout).toMatch(/offertes\.sql: .*DuckDB.*niet geïnstalleerd.*npm ci/);
  expect(stdout).toContain("1 fout,");
  rmSync(program, { recursive: true });
});

test("what is wrong in a file that a query for absence reads is told to whoever has it, and published nowhere", () => {
  const folder = changedCopy("dutch", {
    "report.yaml": (text) => `${text}files: { absence: { query: absence.sql } }\n`,
    "afwezigheid.csv": (text) => text.replace("\n", "\n102;;;13-07-2026;31-07-2026;;geheim\n"),
  });
  writeFileSync(join(folder, "absence.sql"), "SELECT * FROM verzuim");
  renameSync(join(folder, "afwezigheid.csv"), join(folder, "verzuim.csv"));
  const data = read(folder);
  expect(data.problems).toContainEqual(
    expect.objectContaining({ rule: "row.too_long", file: "verzuim.csv", value: "geheim" }),
  );
  const report = JSON.stringify(computeReport(data, { period: "2026-06", draft: true }));
  expect(report).not.toContain("geheim");
  expect(report).not.toContain("verzuim.csv");
});

test("a file that absence was read from is named under no other query that reads it too", () => {
  const folder = withQuery(`${quotes} WHERE accountmanager NOT IN (SELECT 'x' FROM verzuim)`);
  renameSync(join(folder, "afwezigheid.csv"), join(folder, "verzuim.csv"));
  writeFileSync(join(folder, "absence.sql"), "SELECT * FROM verzuim");
  const settings = readFileSync(join(folder, "report.yaml"), "utf8");
  writeFileSync(join(folder, "report.yaml"), `${settings}  absence: { query: absence.sql }\n`);
  const { generated_from: sources } = computeReport(read(folder), { period: "2026-06" });
  expect(sources.flatMap(({ queried = [] }) => queried.map(({ file }) => file))).toEqual(["regels.csv"]);
});
