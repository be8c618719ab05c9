import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso } from "../src/calendar/day.ts";
import { editionOf } from "../src/report/editions.ts";
import { inputFingerprints } from "../src/report/inputs.ts";
import { stableJson } from "../src/report/stable-json.ts";
import { CliError, command, run } from "./cli.ts";
import { computeReports, refuseErrors, type Wanted } from "./compute.ts";
import { readFolder } from "./data-folder.ts";
import { editionsFolder, readEditionFiles } from "./editions.ts";
import { say } from "./say.ts";

interface Options extends Pick<Wanted, "period"> {
  data: string;
}

const program = command(
  "freeze",
  "Keeps this month's figures and findings as published, so that later reports can say what changed.",
)
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .option("--period <YYYY-MM>", "month to keep; without it the latest complete one")
  .action(({ data, ...wanted }: Options) => {
    const read = readFolder(data);
    refuseErrors(read, "Nothing was kept.");
    // An older one that cannot be read is seen now, not when the next report is due.
    readEditionFiles({ folder: data });
    const { snapshots, told } = computeReports(read, { ...wanted, audience: "management" });
    const [snapshot] = snapshots;
    if (!snapshot) throw new Error("Management has a report");
    const { month, to } = snapshot.period;
    const file = join(editionsFolder(data), `${month}.json`);
    if (existsSync(file)) {
      throw new CliError(
        `${file} is there already: ${month} was published, and what was published stays. Nothing was overwritten.`,
      );
    }
    const edition = editionOf(snapshot, inputFingerprints(read.dataset, dayOfIso(to), read.settings), told);
    mkdirSync(editionsFolder(data), { recursive: true });
    writeFileSync(`${file}.part`, stableJson(edition));
    renameSync(`${file}.part`, file);
    say(
      `Kept ${month} in ${file}: ${edition.figures.length} figures, nothing of persons. Keep it with the data, in git for instance.`,
    );
  });

await run(program);
