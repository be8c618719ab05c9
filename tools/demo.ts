import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, run } from "../src/command/cli.ts";
import { CliError, exitCode } from "../src/command/cli-error.ts";
import { say } from "../src/command/say.ts";
import { writeEditions } from "./demo/editions.ts";
import { demoFiles } from "./demo/files.ts";

/** The seed of the organisation that lies in `data/`. */
const seedOfData = 251;

async function writeDemo({ out, seed }: { out: string; seed: string }): Promise<void> {
  if (!/^\d{1,9}$/.test(seed)) {
    throw new CliError(`A seed is a whole number such as ${seedOfData}, not "${seed}".`, exitCode.wrongUsage);
  }
  mkdirSync(out, { recursive: true });
  for (const [name, text] of demoFiles(Number(seed))) {
    writeFileSync(join(out, name), text);
    say(`${join(out, name)}: ${text.split("\r\n").length - 2} rows`);
  }
  for (const month of await writeEditions(out, Number(seed))) {
    say(`${join(out, "editions", `${month}.json`)}: as it was published`);
  }
}

await run(
  command(
    "demo",
    "Makes the files of the invented organisation Noordzee Techniek, and the two months that it published before; the same seed, the same files.",
  )
    .option("--out <folder>", "where to put them; other files there stay as they are", "data")
    .option("--seed <number>", "another seed gives three other years", String(seedOfData))
    .action(writeDemo),
);
