import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { buildReport } from "../src/publish/build-report.ts";
import { withoutSlash } from "../src/publish/places/refuse-place.ts";
import type { ReportAsked } from "../src/publish/sites-to-build.ts";

const program = command("report", "Checks the exports, computes the figures and builds the site.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .option("--out <folder>", "folder to build the site in", "dist")
  .option("--period <YYYY-MM>", "month to report; without it the latest complete one")
  .option(
    "--audience <name>",
    "management, company, team:NAME or person:ID; all for each of them in a folder of its own; without it what report.yaml says",
  )
  .option("--partial", "build a month that has not ended yet as it stands, and say so in it")
  .option(
    "--draft",
    "build in spite of errors, without the wrong rows, and say so on every page; for management",
  )
  .action(async (asked: ReportAsked) => say(await buildReport({ ...asked, out: withoutSlash(asked.out) })));

await run(program);
