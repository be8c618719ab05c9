import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";

const demo = join(import.meta.dirname, "../../data");

type Row = Record<string, string>;

/** The rows of an export of which each cell under such a heading is empty or one of some. */
const rowsOf = (rows: readonly Row[], known: Record<string, ReadonlySet<string>>) =>
  rows.filter((row) =>
    Object.entries(known).every(([heading, values]) => !row[heading] || values.has(row[heading])),
  );

const valuesOf = (rows: readonly Row[], heading: string) => new Set(rows.map((row) => row[heading] ?? ""));

/**
 * A folder with what the exports of the demo organisation say of some of its teams, their people and their
 * accounts, without the months that were kept: for what holds of any organisation, and is found sooner in a
 * small one.
 */
export function demoOfTeams(...teams: string[]): string {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-teams-")), "data");
  cpSync(demo, folder, { recursive: true });
  rmSync(join(folder, "editions"), { recursive: true, force: true });
  const read = (file: string) =>
    Papa.parse<Row>(readFileSync(join(demo, file), "utf8").replace(/^\uFEFF/, ""), {
      header: true,
      delimiter: ";",
      skipEmptyLines: true,
    });
  const ofTeams = { team: new Set(teams) };
  const people = valuesOf(rowsOf(read("medewerkers.csv").data, ofTeams), "medewerkernummer");
  const ofPeople = { ...ofTeams, accountmanager: people, medewerkernummer: people };
  const accounts = valuesOf(rowsOf(read("klanten.csv").data, ofPeople), "klantnummer");
  const editions = new Set(["management", "company", ...teams.map((team) => `team:${team}`)]);
  const known = { ...ofPeople, klantnummer: accounts, uitgave: editions };
  for (const file of readdirSync(demo).filter((name) => name.endsWith(".csv"))) {
    const { data, meta } = read(file);
    const rows = { fields: meta.fields ?? [], data: rowsOf(data, known) };
    writeFileSync(join(folder, file), `${Papa.unparse(rows, { delimiter: ";" })}\r\n`);
  }
  return folder;
}
