import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { printed } from "./bench/table.ts";
import { fairnessTrial } from "./fairness/trial.ts";

const program = command(
  "fairness",
  "Tries how often somebody is named where nobody differs, and how soon somebody who does is found. Takes about ten minutes.",
).action(() => say(fairnessTrial().map(printed).join("\n\n")));

await run(program);
