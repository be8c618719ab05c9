import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { writeCheckPage } from "../src/publish/check-page/write-check-page.ts";
import { checkedFolder } from "../src/report/checked.ts";

const program = command("check", "Checks the exports and says what is wrong, and where.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .addOption(
    new Option("--format <format>", "for people or for programs").choices(["text", "json"]).default("text"),
  )
  .option("--html <file>", "write the same as a page, with the rows around each problem")
  .action((options: { data: string; format: "text" | "json"; html?: string }) => {
    const checked = checkedFolder(options.data);
    const { data, refused, text, code } = checked;
    const { problems, sources } = data;
    if (options.html !== undefined) writeCheckPage(options.html, options.data, checked);
    say(options.format === "json" ? JSON.stringify({ problems, sources, refused }, null, 2) : text);
    process.exitCode = code;
  });

await run(program);
