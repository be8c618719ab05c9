import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { demoFiles } from "./demo/files.ts";

/** The seed of the organisation that lies in `data/`. */
const seedOfData = 2026;

const program = new Command("demo")
  .description("Make the nine files of the demo organisation Noordzee Techniek; the same seed gives the same files.")
  .option("--out <folder>", "where to put them", "data")
  .option("--seed <number>", "another seed gives another two years", String(seedOfData))
  .parse();

const { out, seed } = program.opts<{ out: string; seed: string }>();
if (!/^\d{1,9}$/.test(seed)) {
  program.error(`error: a seed is a whole number such as ${seedOfData}, found "${seed}"`, { exitCode: 2 });
}
mkdirSync(out, { recursive: true });
for (const [name, text] of demoFiles(Number(seed))) {
  writeFileSync(join(out, name), text);
  console.log(`${join(out, name)}: ${text.split("\r\n").length - 2} rows, ${Math.ceil(text.length / 1024)} kB`);
}
