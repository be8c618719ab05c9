import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { daysOfMonth } from "../../src/calendar/window.ts";
import { editionTeamFile } from "../../src/contract/edition-team.ts";
import { readData } from "../../src/reading/read.ts";
import { editionNames, editionsFolder } from "../../src/report/editions/edition-files.ts";
import { editionTeamOf } from "../../src/report/editions/edition-team.ts";
import { stableJson } from "../../src/report/stable-json.ts";

/** The month of the last edition of a data folder; undefined where there is none. */
function lastEdition(folder: string): string | undefined {
  const editions = editionsFolder(folder);
  const [newest] = existsSync(editions) ? editionNames(readdirSync(editions)) : [];
  return newest?.replace(".json", "");
}

/**
 * Writes who was in which team in the month of the last edition, as `npm run freeze` does beside it. Gives
 * its path; undefined, and nothing is written, where there is no edition.
 */
export function writeEditionTeam(folder: string): string | undefined {
  const month = lastEdition(folder);
  if (month === undefined) return undefined;
  const file = join(folder, editionTeamFile);
  const { dataset } = readData({ folder, today: daysOfMonth(month).to });
  writeFileSync(file, stableJson(editionTeamOf(dataset, month)));
  return file;
}
