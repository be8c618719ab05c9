import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { command, run } from "../src/command/cli.ts";
import { CliError, exitCode } from "../src/command/cli-error.ts";
import { say } from "../src/command/say.ts";
import { activitiesPart } from "./bench/parts/activities.ts";
import { buildsPart } from "./bench/parts/builds.ts";
import { fairnessPart } from "./bench/parts/fairness.ts";
import { largestPart } from "./bench/parts/largest.ts";
import { peoplePart } from "./bench/parts/people.ts";
import { queriesPart } from "./bench/parts/queries.ts";
import { readingPart } from "./bench/parts/reading.ts";
import { weightPart } from "./bench/parts/weight.ts";
import { workbooksPart } from "./bench/parts/workbooks.ts";
import { type BenchSection, print } from "./bench/table.ts";

interface Options {
  only?: string;
  largest: string;
  people: string;
  json: string;
}

/** What can be measured, each by the name that --only takes. */
const parts: Record<string, (folder: string, options: Options) => BenchSection> = {
  reading: (folder) => readingPart(folder),
  queries: (folder) => queriesPart(folder),
  workbooks: (folder) => workbooksPart(folder),
  activities: (folder, { largest }) => activitiesPart(folder, Number(largest)),
  people: (folder, { people }) => peoplePart(folder, Number(people)),
  largest: (folder, { people, largest }) => largestPart(folder, Number(people), Number(largest)),
  builds: (folder) => buildsPart(folder),
  weight: (folder) => weightPart(folder),
  fairness: () => fairnessPart(),
};

/** In the order of the table. @throws CliError for a name that is none. */
function chosen({ only }: Options): [string, (typeof parts)[string]][] {
  const names = Object.keys(parts);
  const wanted = only?.split(",").map((name) => name.trim()) ?? names;
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown === undefined) return Object.entries(parts).filter(([name]) => wanted.includes(name));
  throw new CliError(
    `There is nothing called "${unknown}" to measure. Expected ${names.join(", ")}.`,
    exitCode.wrongUsage,
  );
}

const program = command(
  "bench",
  "Measures reading, counting, charts, pages and whole builds, beside PapaParse, DuckDB and Observable Framework on the same data.",
)
  .option("--only <parts>", `some of ${Object.keys(parts).join(", ")}, with commas; without it all`)
  .option("--largest <activities>", "the largest of four sizes, each ten times the one before", "10000000")
  .option("--people <number>", "account managers of the largest of three organisations", "500")
  .option("--json <file>", "where everything measured is written", ".cache/bench.json")
  .action((options: Options) => {
    const measured: Record<string, object> = {
      node: { version: process.version, cores: availableParallelism() },
    };
    for (const [name, measure] of chosen(options)) {
      const folder = mkdtempSync(join(tmpdir(), `handjes-bench-${name}-`));
      try {
        const part = measure(folder, options);
        print(part);
        measured[name] = part.measured;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    mkdirSync(dirname(options.json), { recursive: true });
    writeFileSync(options.json, `${JSON.stringify(measured, null, 2)}\n`);
    say(`\nEverything measured is in ${options.json}.`);
  });

await run(program);
