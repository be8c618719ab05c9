import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { exitCode } from "../src/command/cli-error.ts";
import { say } from "../src/command/say.ts";
import { writeCheckPage } from "../src/publish/check-page/write-check-page.ts";
import { readFolder } from "../src/reading/data-folder.ts";
import { problemLines } from "../src/report/problem-lines.ts";
import { reportRefusal } from "../src/report/report-refusal.ts";

const program = command("check", "Checks the exports and says what is wrong, and where.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .addOption(
    new Option("--format <format>", "for people or for programs").choices(["text", "json"]).default("text"),
  )
  .option("--html <file>", "write the same as a page, with the rows around each problem")
  .action((options: { data: string; format: "text" | "json"; html?: string }) => {
    const data = readFolder(options.data);
    const { problems, settings, sources, hasErrors } = data;
    const refusal = reportRefusal(data, options.data);
    const refused = refusal === null ? [] : [refusal.message];
    if (options.html !== undefined) writeCheckPage(options.html, options.data, data);
    if (options.format === "json") say(JSON.stringify({ problems, sources, refused }, null, 2));
    else say([...problemLines(problems, settings.languages[0] ?? "nl"), ...refused].join("\n"));
    process.exitCode = refusal?.code ?? (hasErrors ? exitCode.problems : exitCode.fine);
  });

await run(program);
