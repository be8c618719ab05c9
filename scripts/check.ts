import { Option } from "commander";
import { command, exitCode, run } from "./cli.ts";
import { readFolder } from "./data-folder.ts";
import { problemLines } from "./print-problems.ts";
import { say } from "./say.ts";

const program = command("check", "Checks the exports and says what is wrong, and where.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .addOption(
    new Option("--format <format>", "for people or for programs").choices(["text", "json"]).default("text"),
  )
  .action((options: { data: string; format: "text" | "json" }) => {
    const { problems, settings, sources, hasErrors } = readFolder(options.data);
    if (options.format === "json") say(JSON.stringify({ problems, sources }, null, 2));
    else say(problemLines(problems, settings.languages[0] ?? "nl").join("\n"));
    process.exitCode = hasErrors ? exitCode.problems : exitCode.fine;
  });

await run(program);
