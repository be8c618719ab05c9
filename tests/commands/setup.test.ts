import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { read } from "../folders.fixture.ts";
import { command } from "./as-user.ts";
import { answerOf, endCommands, startCommands } from "./in-one-process.ts";

const project = join(import.meta.dirname, "../..");
const commands = startCommands(project, project);
afterAll(() => endCommands(commands));

const setup = (folder: string, ...args: string[]) =>
  answerOf(commands, { name: "setup", args: ["--data", folder, "--lang", "en", ...args] });

/** The exports of a firm as its systems name and write them. */
const exports = {
  "personeel 20261102.csv": [
    "Medewerker;Roepnaam;Voorvoegsel;Achternaam;Naam;Functie;Organisatorische eenheid;FTE;Begindatum contract;Einddatum contract",
    "00101;Anna;de;Boer;Boer, Anna de;Account manager;Verkoop Oost;1,00;13-03-2019;",
    "00102;Bram;;Visser;Visser, Bram;Account manager;Verkoop West;0,80;01-09-2016;",
    "00201;Carla;;Prins;Prins, Carla;Controller;Financiën;1,00;01-02-2017;",
  ],
  "report1700000000001.csv": [
    '"Opportunity Owner","Account Name","Opportunity Name","Stage","Amount","Close Date","Created Date"',
    '"Anna de Boer","Staal BV","Staal 1","Closed Won","1.250,50","20-10-2026","15-9-2026"',
    '"Bram Visser","Hout BV","Hout 1","Closed Lost","2.500,00","21-10-2026","16-9-2026"',
  ],
  "Targets.csv": [
    "Targets omzet 2026 (x € 1.000);;;",
    "Team;Verkoper;sep;okt",
    "Oost;Anna de Boer;55;60",
    "West;Bram Visser;45;50",
  ],
};

function folderWith(files: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-setup-"));
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), lines.join("\n"));
  return folder;
}

test("from raw exports comes a report.yaml without errors, with targets, teams and names as the firm has them", async () => {
  const folder = folderWith(exports);
  const { code, said } = await setup(folder, "--yes");
  expect(said).toContain("This looks like quotes: its headings are those of Salesforce");
  expect(said).toContain("person_id 00101 · name Anna de Boer · team Verkoop Oost");
  expect(said).toContain("Financiën → does not sell: leave it out");
  expect(said).toContain("0 errors, ");
  expect(code).toBe(0);
  const { dataset, hasErrors } = read(folder);
  expect(hasErrors).toBe(false);
  expect(dataset.people.map(({ name }) => name).sort()).toEqual(["Anna de Boer", "Bram Visser"]);
  expect([...new Set(dataset.employments.map(({ team }) => team))].sort()).toEqual(["Oost", "West"]);
  expect(dataset.targets.map(({ value }) => value).sort()).toEqual([45_000, 50_000, 55_000, 60_000]);
});

test("a pipe is asked nothing: the proposal is written, and the questions that are open are listed", () => {
  const folder = folderWith({
    ...exports,
    "report1700000000001.csv": exports["report1700000000001.csv"].map((line) =>
      line.replace("Closed Lost", "On its way"),
    ),
  });
  const { code, said } = command("setup", "--data", folder, "--lang", "en");
  expect(said).toContain("On its way (1×)");
  expect(readFileSync(join(folder, "report.yaml"), "utf8")).toContain("# Still to be answered:");
  expect(code).toBe(1);
});

const absence = "Mdw.;Naam medewerker;Van;T/m\n00101;A. de Boer;14-10-2026;23-10-2026\n";

test("where nothing is new that is one line, and report.yaml stays as it is to the byte", async () => {
  const folder = folderWith({ ...exports, "colours.csv": ["colour,weight", "red,12"] });
  await setup(folder, "--yes");
  const before = readFileSync(join(folder, "report.yaml"));
  expect(before.toString()).toContain("# Not read: colours.csv\n");
  const { said } = await setup(folder, "--yes");
  expect(said.split("\n")[0]).toMatch(/^There is nothing new: every file is known, and .*stays as it is\.$/);
  expect(readFileSync(join(folder, "report.yaml"))).toEqual(before);
});

test("of a new export is told what it would change line by line, and without an answer nothing is changed", async () => {
  const folder = folderWith(exports);
  await setup(folder, "--yes");
  const file = join(folder, "report.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}# Ours: agreed with Anna.\n`);
  const before = readFileSync(file);
  writeFileSync(join(folder, "Verlof.csv"), absence);
  const { said } = await setup(folder, "--yes");
  expect(said).toContain("New: 1 file.");
  expect(said).toContain("+     path: Verlof.csv");
  expect(said).not.toMatch(/^- /m);
  expect(said).toContain("was not changed.");
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(folder)).not.toContain("report.1.yaml");
});

test("a workbook that cannot be read says what to do with it", async () => {
  const folder = folderWith(exports);
  writeFileSync(join(folder, "oud.xls"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
  expect((await setup(folder, "--yes")).said).toContain("oud.xls\n  This is an old Excel workbook (.xls).");
});

test("nothing is written of a folder in which nothing is known, and no folder is refused", async () => {
  const folder = folderWith({ "colours.csv": ["colour,weight", "red,12"] });
  expect((await setup(folder, "--yes")).said).toContain("nothing was written");
  expect(existsSync(join(folder, "report.yaml"))).toBe(false);
  expect((await setup(join(folder, "nowhere"), "--yes")).code).toBe(2);
});

test("queries and Parquet that nothing uses are told with what may be done, and what a query reads is not new", async () => {
  const folder = folderWith({ "offertes.sql": ["SELECT * FROM regels"], "verkoop.parquet": [""] });
  const first = await setup(folder);
  expect(first.said).toContain("There are no exports in this folder");
  expect(first.said).toMatch(
    /offertes\.sql\n {2}This is a query that is not used.*\n.*\n {6}quotes:\n {8}query: "offertes\.sql"/,
  );
  expect(first.said).toMatch(/verkoop\.parquet\n {2}A Parquet file is read by a query/);
  writeFileSync(join(folder, "regels.csv"), "offertenummer;accountmanager\nO1;A\n");
  writeFileSync(join(folder, "report.yaml"), "files: { quotes: { query: offertes.sql } }\n");
  const [second = ""] = (await setup(folder)).said.split("The check says now:");
  expect(second).toContain("verkoop.parquet");
  expect(second).not.toContain("offertes.sql");
  expect(second).not.toContain("regels.csv");
});
