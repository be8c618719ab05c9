import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { readData } from "../../src/reading/read.ts";
import { seconds } from "./seconds.ts";

/** Seconds of the fastest of some rounds, and what was found. */
export interface Measured {
  splitSeconds: number | null;
  readSeconds: number;
  problems: number;
  rows: number;
}

const far = 40_000;

/** Rows as PapaParse alone makes them of the same text. */
function splitAlone(folder: string): void {
  const text = readFileSync(join(folder, "activiteiten.csv"), "utf8");
  const { data } = Papa.parse<string[]>(text, { delimiter: ";", newline: "\r\n" });
  if (data.length === 0) throw new Error("There are no rows to split");
}

/** Measures reading a folder, in turns with splitting its activities alone where asked. */
export function measure(folder: string, rounds: number, withSplit: boolean): Measured {
  const measured: Measured = {
    splitSeconds: withSplit ? Number.POSITIVE_INFINITY : null,
    readSeconds: Number.POSITIVE_INFINITY,
    problems: 0,
    rows: 0,
  };
  for (let round = 0; round < rounds; round++) {
    if (measured.splitSeconds !== null) {
      const [, split] = seconds(() => splitAlone(folder));
      measured.splitSeconds = Math.min(measured.splitSeconds, split);
    }
    const [, read] = seconds(() => {
      const { problems, dataset } = readData({ folder, today: far });
      measured.problems = problems.reduce((sum, { times }) => sum + times, 0);
      measured.rows = dataset.activities.length;
    });
    measured.readSeconds = Math.min(measured.readSeconds, read);
  }
  return measured;
}

const [folder, rounds, withSplit] = process.argv.slice(2);
if (import.meta.main && folder !== undefined) {
  process.stdout.write(JSON.stringify(measure(folder, Number(rounds), withSplit === "split")));
}
