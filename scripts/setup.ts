import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { runSetup } from "../src/publish/setup/run-setup.ts";
import type { SetupAsked } from "../src/publish/setup/set-up-again.ts";

const program = command(
  "setup",
  "Looks at the exports in a folder, proposes a report.yaml with a reason for every line, and checks it.",
)
  .option("--data <folder>", "folder with the exports", "data")
  .addOption(new Option("--lang <language>", "language of what is said").choices(["nl", "en"]).default("nl"))
  .option("--yes", "ask nothing: write the proposal and list the questions that are open")
  .action(async (asked: SetupAsked) => {
    process.exitCode = await runSetup(asked);
  });

await run(program);
