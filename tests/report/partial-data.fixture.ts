import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayOfIso } from "../../src/calendar/day.ts";
import { type ReadData, readData } from "../../src/reading/read.ts";

/** What somebody may have at hand for a first report: some of the exports of the demo organisation. */
export const partialData = {
  "people and activities": ["medewerkers", "activiteiten"],
  "people and quotes": ["medewerkers", "offertes"],
  "people, targets and quotes": ["medewerkers", "targets", "offertes"],
  "people, strength, absence and activities": ["medewerkers", "formatie", "afwezigheid", "activiteiten"],
  "a portfolio and activities": ["klanten", "activiteiten"],
  "people, a portfolio and activities": ["medewerkers", "klanten", "activiteiten"],
  "people, a portfolio, a plan and activities": [
    "medewerkers",
    "klanten",
    "contactpersonen",
    "contactplan",
    "activiteiten",
  ],
  "activities alone": ["activiteiten"],
  "quotes alone": ["offertes"],
} as const satisfies Record<string, readonly string[]>;

/** Some of the exports of the demo organisation, read as a folder of their own. */
export function readSome(files: readonly string[]): ReadData {
  const folder = mkdtempSync(join(tmpdir(), "handjes-partial-"));
  const demo = join(import.meta.dirname, "../../data");
  for (const file of ["report.yaml", ...files.map((name) => `${name}.csv`)])
    cpSync(join(demo, file), join(folder, file));
  return readData({ folder, today: dayOfIso("2026-11-02") });
}
