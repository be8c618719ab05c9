import { existsSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { dayOfIso } from "../src/calendar/day.ts";
import { CliError, command, run } from "../src/command/cli.ts";
import { pause } from "../src/command/pause.ts";
import { say } from "../src/command/say.ts";
import { codeOf, unlessRefused } from "../src/command/unless-refused.ts";
import { whenStopped } from "../src/command/when-stopped.ts";
import { keptTeamFile } from "../src/contract/kept-team.ts";
import { readFolder } from "../src/ingest/data-folder.ts";
import { makeFolders } from "../src/publish/files/make-folders.ts";
import { writeWhole } from "../src/publish/files/write-whole.ts";
import { refuseNoFolder } from "../src/publish/places/refuse-place.ts";
import { takeBack } from "../src/publish/take-back.ts";
import { computeReports, refuseErrors, refusePartial, type Wanted } from "../src/report/compute.ts";
import { editionsFolder, readEditionFiles } from "../src/report/editions/edition-files.ts";
import { editionOf } from "../src/report/editions/editions.ts";
import { inputFingerprints } from "../src/report/editions/inputs.ts";
import { keptTeamOf } from "../src/report/editions/kept-team.ts";
import { stableJson } from "../src/report/stable-json.ts";

interface Options extends Pick<Wanted, "period"> {
  data: string;
  /** A month to take back. */
  undo?: string;
}

/** Keeps a month in a new file. @throws CliError where the month was kept before, also this moment: it stays. */
function keep(file: string, month: string, text: string): void {
  const made = makeFolders(dirname(file));
  try {
    writeWhole(file, text, { overwrites: false });
  } catch (error) {
    for (const folder of made) unlessRefused(() => rmdirSync(folder));
    throw codeOf(error) === "EEXIST" ? keptBefore(file, month) : error;
  }
}

const keptBefore = (file: string, month: string) =>
  new CliError(
    `${file} is there already: ${month} was published, and what was published stays. Nothing was overwritten.`,
  );

const program = command(
  "freeze",
  "Keeps this month's figures and findings as published, so that later reports can say what changed.",
)
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .option("--period <YYYY-MM>", "month to keep; without it the latest complete one")
  .option("--undo <YYYY-MM>", "take back the last month that was kept, in place of keeping one")
  .action(async ({ data, undo, ...wanted }: Options) => {
    whenStopped(() => "Stopped. Nothing was kept.");
    if (data !== "") refuseNoFolder(editionsFolder(data));
    if (undo !== undefined) {
      say(takeBack(data, undo));
      return;
    }
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
    const isNewest = earlier.every(({ period }) => period.month < month);
    if (isNewest) writeWhole(join(data, keptTeamFile), stableJson(keptTeamOf(read.dataset, month)));
    say(
      `Kept ${month} in ${file}: ${edition.figures.length} figures, nothing of persons. Keep it with the data, in git for instance.`,
    );
    if (isNewest)
      say(
        `Who was in which team is in ${join(data, keptTeamFile)}, for the check alone, until the next month takes its place.`,
      );
  });

await run(program);
