import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** The demo organisation's exports. */
export const demo = join(import.meta.dirname, "../../data");

const columns = [
  ["activity_id", "activiteitnummer"],
  ["activity_date", "datum"],
  ["account_manager_id", "accountmanager"],
  ["activity_type", "soort"],
  ["account_id", "klantnummer"],
  ["contact_id", "contactpersoonnummer"],
  ["status", "status"],
  ["how_many", "aantal"],
] as const;

const isoDate = (dutch: string) => dutch.split("-").toReversed().join("-");

/** The activities of the demo organisation as the rows of crm_activities: a CSV with a header. */
export function demoActivities(): string {
  const text = readFileSync(join(demo, "activiteiten.csv"), "utf8").replace(/^\uFEFF/, "");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const rows = data.map((row) =>
    columns.map(([own, dutch]) => (own === "activity_date" ? isoDate(row[dutch] ?? "") : row[dutch])),
  );
  return Papa.unparse({ fields: columns.map(([own]) => own), data: rows }, { newline: "\n" });
}
