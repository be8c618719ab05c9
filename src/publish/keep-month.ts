import { existsSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { dayOfIso } from "../calendar/day.ts";
import { CliError } from "../command/cli-error.ts";
import { codeOf, orNullOnIoError } from "../command/or-null-on-io-error.ts";
import { pause } from "../command/pause.ts";
import { keptTeamFile } from "../contract/kept-team.ts";
import { readFolder } from "../reading/data-folder.ts";
import { computeReports, refuseErrors, refusePartial, type Wanted } from "../report/compute.ts";
import { editionsFolder, readEditionFiles } from "../report/editions/edition-files.ts";
import { editionOf } from "../report/editions/editions.ts";
import { inputFingerprints } from "../report/editions/inputs.ts";
import { keptTeamOf } from "../report/editions/kept-team.ts";
import { stableJson } from "../report/stable-json.ts";
import { makeFolders } from "./files/make-folders.ts";
import { writeWhole } from "./files/write-whole.ts";

/**
 * Keeps a month in a new file. @throws CliError where the month was kept before, also this moment: it stays.
 */
function keep(file: string, month: string, text: string): void {
  const made = makeFolders(dirname(file));
  try {
    writeWhole(file, text, { overwrites: false });
  } catch (error) {
    for (const folder of made) orNullOnIoError(() => rmdirSync(folder));
    throw codeOf(error) === "EEXIST" ? keptBefore(file, month) : error;
  }
}

const keptBefore = (file: string, month: string) =>
  new CliError(
    `${file} is there already: ${month} was published, and what was published stays. Nothing was overwritten.`,
  );

/**
 * Keeps a month of a data folder as published, without it the latest complete one, and beside the newest who
 * was in which team. Gives what is said of it.
 * @throws CliError where the data have errors, the month is not whole, or was kept before: nothing was kept.
 */
export async function keepMonth(data: string, wanted: Pick<Wanted, "period">): Promise<string[]> {
  const read = readFolder(data);
  refuseErrors(read, "Nothing was kept.");
  if (read.sources.length === 0) throw new CliError(`There are no exports in ${data}/. Nothing was kept.`);
  // An older one that cannot be read is seen now, not when the next report is due.
  const earlier = readEditionFiles({ folder: data });
  refusePartial(read, wanted, "What is kept stays as it is, so only a whole month is. Nothing was kept.");
  const { snapshots, told } = computeReports(read, { ...wanted, audience: "management" });
  const [snapshot] = snapshots;
  if (!snapshot) throw new Error("Management has a report");
  const { month, to } = snapshot.period;
  const file = join(editionsFolder(data), `${month}.json`);
  if (existsSync(file)) throw keptBefore(file, month);
  const edition = editionOf(snapshot, inputFingerprints(read.dataset, dayOfIso(to), read.settings), told);
  await pause();
  keep(file, month, stableJson(edition));
  const kept = `Kept ${month} in ${file}: ${edition.figures.length} figures, nothing of persons. Keep it with the data, in git for instance.`;
  if (earlier.some(({ period }) => period.month >= month)) return [kept];
  const team = join(data, keptTeamFile);
  writeWhole(team, stableJson(keptTeamOf(read.dataset, month)));
  return [
    kept,
    `Who was in which team is in ${team}, for the check alone, until the next month takes its place.`,
  ];
}
