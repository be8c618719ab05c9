import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { checkShown, writeCheckPage } from "../src/publish/check-page/write-check-page.ts";
import { writeCorrections } from "../src/publish/check-page/write-corrections.ts";
import { checkedFolder } from "../src/report/checked.ts";

interface Options {
  data: string;
  format: "text" | "json";
  html?: string;
  corrections?: string;
}

const program = command("check", "Checks the exports and says what is wrong, and where.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .addOption(
    new Option("--format <format>", "for people or for programs").choices(["text", "json"]).default("text"),
  )
  .option("--html <file>", "write the same as a page, with the rows around each problem")
  .option("--corrections <file>", "write the lines of corrections.csv to fill in; no file is written over")
  .action((options: Options) => {
    const checked = checkedFolder(options.data);
    const { data, refused, text, code } = checked;
    const { problems, sources } = data;
    const shown = () => checkShown(options.data, checked);
    if (options.html !== undefined) writeCheckPage(options.html, shown());
    if (options.corrections !== undefined) writeCorrections(options.corrections, shown());
    say(options.format === "json" ? JSON.stringify({ problems, sources, refused }, null, 2) : text);
    process.exitCode = code;
  });

await run(program);
