import { existsSync, lstatSync, readdirSync, readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { CliError, exitCode } from "../command/cli-error.ts";
import { orNullOnIoError } from "../command/or-null-on-io-error.ts";
import { editionTeamFile, editionTeamSchema } from "../contract/edition-team.ts";
import { isMonth } from "../contract/vocabulary.ts";
import { refuseMissing } from "../reading/data-folder.ts";
import { editionNames, editionsFolder } from "../report/editions/edition-files.ts";

const stands = "Nothing was taken back.";

/** The months of the editions of a data folder, the newest first. */
function editionMonths(data: string): string[] {
  const folder = editionsFolder(data);
  return existsSync(folder) ? editionNames(readdirSync(folder)).map((name) => name.slice(0, 7)) : [];
}

const lastSaid = (months: readonly string[]) =>
  months[0] === undefined ? "No month is kept" : `The last month kept is ${months[0]}`;

/** Whether the team that is kept for the check is that of a month. One that cannot be read is of none. */
function isTeamOf(file: string, month: string): boolean {
  const text = orNullOnIoError(() => readFileSync(file, "utf8"));
  try {
    return editionTeamSchema.safeParse(JSON.parse(text ?? "")).data?.month === month;
  } catch {
    return false;
  }
}

/** Takes away who was in which team in a month, where that is kept; gives what is said of it. */
function takeTeamBack(data: string, month: string): string {
  const file = join(data, editionTeamFile);
  if (!isTeamOf(file, month)) return "";
  unlinkSync(file);
  return ` So is ${file}, who was in which team then; the next month that is kept brings it anew.`;
}

/**
 * Takes back the last edition: its file, the team of that month, and nothing else. Gives what
 * stands then.
 * @throws CliError where there is no edition of that month, or it is not the last: a later one says what
 * changed since.
 */
export function takeBack(data: string, month: string): string {
  refuseMissing(data);
  if (!isMonth(month)) {
    throw new CliError(
      `"${month}" is no month. Expected a month such as 2026-10. ${stands}`,
      exitCode.wrongUsage,
    );
  }
  const months = editionMonths(data);
  const file = join(editionsFolder(data), `${month}.json`);
  if (!months.includes(month)) throw new CliError(`There is no ${file}. ${lastSaid(months)}. ${stands}`);
  if (months[0] !== month) {
    throw new CliError(
      `Only the last month can be taken back. ${lastSaid(months)}, and ${month} stays. ${stands}`,
    );
  }
  if (lstatSync(file).isDirectory())
    throw new CliError(`${file} is a folder, and no month that was kept. ${stands}`);
  // First, so that a run which was stopped can be run again.
  const team = takeTeamBack(data, month);
  unlinkSync(file);
  return `Took ${month} back: ${file} is gone.${team} Nothing else has changed. ${lastSaid(months.slice(1))}.`;
}
