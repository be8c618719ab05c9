import { join } from "node:path";
import { Option } from "commander";
import { CliError, command, exitCode, run } from "../src/command/cli.ts";
import { pause } from "../src/command/pause.ts";
import { say } from "../src/command/say.ts";
import { whenStopped } from "../src/command/when-stopped.ts";
import type { Language } from "../src/contract/vocabulary.ts";
import { readFolder } from "../src/ingest/data-folder.ts";
import { foundIn, writeFiles } from "../src/publish/files/write-files.ts";
import { refusePlace, refuseReport, withoutSlash } from "../src/publish/places/refuse-place.ts";
import { computeReport, refuseErrors, type Wanted } from "../src/report/compute.ts";
import { worksheets } from "../src/report/worksheet.ts";

interface Options extends Wanted {
  data: string;
  out: string;
  lang?: Language;
}

const program = command(
  "plan",
  "Writes a worksheet for every account manager: their plan, to fill in and put back.",
)
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .requiredOption("--out <folder>", "folder for the worksheets; one that is there already is not overwritten")
  .option("--period <YYYY-MM>", "month up to which is counted; without it the latest complete one")
  .addOption(
    new Option("--lang <language>", "language; without it the first of the report").choices(["nl", "en"]),
  )
  .action(async (options: Options) => {
    const { lang, ...wanted } = options;
    const out = withoutSlash(options.out);
    const state = `${out}/ is unchanged.`;
    whenStopped(() => `Stopped. ${state}`);
    const place = refusePlace(out, options);
    refuseReport(place, "the worksheets");
    const read = readFolder(options.data);
    refuseErrors(read, state);
    // A worksheet is read back: it needs the account manager's own number, and is for nobody else.
    const named = { ...read, settings: { ...read.settings, names: "full" as const } };
    const snapshot = computeReport(named, { ...wanted, audience: "management" });
    const files = worksheets(snapshot, lang ?? snapshot.settings.languages[0] ?? "nl");
    if (files.length === 0) {
      throw new CliError(
        "There is no plan to make worksheets of. A report needs accounts.csv and plan.csv for it.",
      );
    }
    const { same, other } = foundIn(place.real, files);
    // Some that are there as they would be written are of a run that was stopped.
    const [taken] = same.length === files.length ? same : other;
    if (taken !== undefined) {
      throw new CliError(
        `${join(out, taken)} is there already, perhaps filled in, and is not overwritten. Name another folder with --out.`,
        exitCode.wrongUsage,
      );
    }
    await pause();
    writeFiles(place.real, files);
    say(
      `Wrote ${files.length} worksheets in ${out}/. Filled in, put them beside the other exports; see docs/plan.md.`,
    );
  });

await run(program);
