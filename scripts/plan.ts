import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { whenStopped } from "../src/command/when-stopped.ts";
import { withoutSlash } from "../src/publish/places/refuse-place.ts";
import { type WorksheetsAsked, writeWorksheets } from "../src/publish/write-worksheets.ts";

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
  .action(async (asked: WorksheetsAsked) => {
    const out = withoutSlash(asked.out);
    const state = `${out}/ is unchanged.`;
    whenStopped(() => `Stopped. ${state}`);
    say(await writeWorksheets({ ...asked, out }, state));
  });

await run(program);
