import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Option } from "commander";
import type { Language } from "../src/contract/vocabulary.ts";
import { worksheets } from "../src/report/worksheet.ts";
import { CliError, command, exitCode, run } from "./cli.ts";
import { computeReport, refuseErrors, type Wanted } from "./compute.ts";
import { readFolder } from "./data-folder.ts";
import { say } from "./say.ts";

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
  .action((options: Options) => {
    const { out, lang, ...wanted } = options;
    const read = readFolder(options.data);
    refuseErrors(read, `${out}/ is unchanged.`);
    // A worksheet is read back: it needs the account manager's own number, and is for nobody else.
    const named = { ...read, settings: { ...read.settings, names: "full" as const } };
    const snapshot = computeReport(named, { ...wanted, audience: "management" });
    const files = worksheets(snapshot, lang ?? snapshot.settings.languages[0] ?? "nl");
    if (files.length === 0) {
      throw new CliError(
        "There is no plan to make worksheets of. A report needs accounts.csv and plan.csv for it.",
      );
    }
    const taken = files.filter(({ name }) => existsSync(join(out, name)));
    if (taken.length > 0) {
      const [first] = taken;
      throw new CliError(
        `${join(out, first?.name ?? "")} is there already, perhaps filled in, and is not overwritten. Name another folder with --out.`,
        exitCode.wrongUsage,
      );
    }
    mkdirSync(out, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(out, name), text);
    say(
      `Wrote ${files.length} worksheets in ${out}/. Filled in, put them beside the other exports; see docs/plan.md.`,
    );
  });

await run(program);
