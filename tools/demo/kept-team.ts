import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { daysOfMonth } from "../../src/calendar/window.ts";
import { keptTeamFile } from "../../src/contract/kept-team.ts";
import { readData } from "../../src/reading/read.ts";
import { editionNames, editionsFolder } from "../../src/report/editions/edition-files.ts";
import { keptTeamOf } from "../../src/report/editions/kept-team.ts";
import { stableJson } from "../../src/report/stable-json.ts";

/** The last month of a data folder that was kept as published; undefined where none was. */
function lastKeptMonth(folder: string): string | undefined {
  const editions = editionsFolder(folder);
  const [newest] = existsSync(editions) ? editionNames(readdirSync(editions)) : [];
  return newest?.replace(".json", "");
}

/**
 * Writes who was in which team in the last month that was kept, as `npm run freeze` does beside it. Gives its
 * path; undefined, and nothing is written, where no month was kept.
 */
export function writeKeptTeam(folder: string): string | undefined {
  const month = lastKeptMonth(folder);
  if (month === undefined) return undefined;
  const file = join(folder, keptTeamFile);
  const { dataset } = readData({ folder, today: daysOfMonth(month).to });
  writeFileSync(file, stableJson(keptTeamOf(dataset, month)));
  return file;
}
