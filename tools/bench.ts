import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import type { Part } from "./bench/part.ts";
import { activitiesPart } from "./bench/parts/activities.ts";
import { demoPart } from "./bench/parts/demo.ts";
import { editionsPart } from "./bench/parts/editions.ts";
import { installPart } from "./bench/parts/install.ts";
import { largestPart } from "./bench/parts/largest.ts";
import { peoplePart } from "./bench/parts/people.ts";
import { readingPart } from "./bench/parts/reading.ts";
import { warehousePart } from "./bench/parts/warehouse.ts";
import { pageWith, recordPart } from "./bench/record.ts";
import { printed } from "./bench/table.ts";

/** What can be measured, by the name that --only takes, in the order of the table. */
const parts: Record<string, Part> = {
  reading: readingPart,
  activities: activitiesPart,
  people: peoplePart,
  largest: largestPart,
  warehouse: warehousePart,
  editions: editionsPart,
  demo: demoPart,
  install: installPart,
};
const names = Object.keys(parts);

interface Options {
  only: string[];
  largest: number;
  people: number;
  write?: boolean;
}

/** What was measured last for everybody to read, and the page with its table. */
const docs = { json: "docs/performance.json", page: "docs/performance.md" };

const program = command(
  "bench",
  "Measures reading, counting, charts, pages and whole reports, beside PapaParse, DuckDB and Observable Framework on the same data.",
)
  .addOption(new Option("--only <parts...>", "what to measure").choices(names).default(names, "all"))
  .option("--largest <activities>", "the largest of four sizes, each ten times the one before", Number, 1e7)
  .option("--people <number>", "account managers of the largest organisation", Number, 500)
  .option("--write", `put what is measured into ${docs.json}, and the table into ${docs.page}`)
  .action(async ({ only, largest, people, write }: Options) => {
    const file = write ? docs.json : ".cache/bench.json";
    for (const [name, part] of Object.entries(parts).filter(([each]) => only.includes(each))) {
      const folder = mkdtempSync(join(tmpdir(), `handjes-bench-${name}-`));
      try {
        const section = await part(folder, { activities: largest, people });
        say(`\n${printed(section)}`);
        recordPart(file, name, section, names);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    if (write) {
      const measurements = JSON.parse(readFileSync(file, "utf8"));
      writeFileSync(docs.page, pageWith(measurements, readFileSync(docs.page, "utf8")));
    }
    say(`\nEverything measured is in ${file}.`);
  });

await run(program);
