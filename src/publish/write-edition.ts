import { existsSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { dayOfIso } from "../calendar/day.ts";
import { CliError } from "../command/cli-error.ts";
import { codeOf, orNullOnIoError } from "../command/or-null-on-io-error.ts";
import { pause } from "../command/when-stopped.ts";
import { keptDeliveryFile } from "../contract/delivery.ts";
import { editionTeamFile } from "../contract/edition-team.ts";
import { keptAgreementsFile } from "../contract/kept-agreements.ts";
import { computeReports, refuseErrors, refusePartial, type Wanted } from "../report/compute.ts";
import { editionsFolder, readEditionFiles } from "../report/editions/edition-files.ts";
import { editionTeamOf } from "../report/editions/edition-team.ts";
import { editionOf } from "../report/editions/editions.ts";
import { inputFingerprints, teamInputsOf } from "../report/editions/inputs.ts";
import { openAgreementsOf } from "../report/editions/open-agreements.ts";
import { withPublishedNotes } from "../report/notes/published-notes.ts";
import { readExports } from "../report/read-exports.ts";
import { stableJson } from "../report/stable-json.ts";
import { makeFolders } from "./files/make-folders.ts";
import { writeWhole } from "./files/write-whole.ts";

/**
 * Writes an edition in a new file. @throws CliError where one of that month is there, also this moment: it
 * stays.
 */
function writeNew(file: string, month: string, text: string): void {
  const made = makeFolders(dirname(file));
  try {
    writeWhole(file, text, { overwrites: false });
  } catch (error) {
    for (const folder of made) orNullOnIoError(() => rmdirSync(folder));
    throw codeOf(error) === "EEXIST" ? isThereAlready(file, month) : error;
  }
}

const isThereAlready = (file: string, month: string) =>
  new CliError(
    `${file} is there already: ${month} was published, and what was published stays. Nothing was overwritten.`,
  );

/**
 * Writes the edition of a month of a data folder, without a month of the latest complete one, and beside the
 * newest who was in which team and what the exports look like. Gives what is said of it.
 * @throws CliError where the data have errors, the month is not whole, or has an edition: nothing was
 * written.
 */
export async function writeEdition(data: string, wanted: Pick<Wanted, "period">): Promise<string[]> {
  const read = readExports(data);
  refuseErrors(
    read,
    `Nothing was kept. npm run check -- --data ${data} --html check.html shows them as a page.`,
  );
  if (read.sources.length === 0) throw new CliError(`There are no exports in ${data}/. Nothing was kept.`);
  // An older one that cannot be read is seen now, not when the next report is due.
  const earlier = readEditionFiles({ folder: data });
  refusePartial(read, wanted, "What is kept stays as it is, so only a whole month is. Nothing was kept.");
  const { snapshots, told, orders } = computeReports(withPublishedNotes(read, earlier), {
    ...wanted,
    audience: "management",
  });
  const [snapshot] = snapshots;
  if (!snapshot) throw new Error("Management has a report");
  const { month, to } = snapshot.period;
  const file = join(editionsFolder(data), `${month}.json`);
  if (existsSync(file)) throw isThereAlready(file, month);
  const end = dayOfIso(to);
  const inputs = inputFingerprints(read.dataset, end, read.settings);
  const edition = editionOf(snapshot, { inputs, teamInputs: teamInputsOf(read.dataset, end), told, orders });
  await pause();
  writeNew(file, month, stableJson(edition));
  const said = `Kept ${month} in ${file}: ${edition.figures.length} figures, nothing of persons. Keep it with the data, in git for instance.`;
  if (earlier.some(({ period }) => period.month >= month)) return [said];
  const team = join(data, editionTeamFile);
  writeWhole(team, stableJson(editionTeamOf(read.dataset, month)));
  if (read.delivery) writeWhole(join(data, keptDeliveryFile), stableJson({ ...read.delivery, month }));
  const open = openAgreementsOf(read.dataset, month);
  const agreements = join(data, keptAgreementsFile);
  const hasAgreements = open.open.length > 0 || existsSync(agreements);
  if (hasAgreements) writeWhole(agreements, stableJson(open));
  return [
    said,
    `What the exports look like is in ${join(data, keptDeliveryFile)}: the check lays those of next month beside it.`,
    `Who was in which team is in ${team}, for the check alone, until the next month takes its place.`,
    ...(hasAgreements
      ? [`What was asked or promised and still stands is in ${agreements}: none of it goes without a why.`]
      : []),
  ];
}
