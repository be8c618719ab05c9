import { rmSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../../src/publish/pages/program.ts";
import { type Ran, runScript } from "./run.ts";
import { type Aim, type Row, row } from "./table.ts";

/** Makes reports as their user waits for them, start of the program included. */
export interface ReportMaker {
  site: string;
  /** The first makes all that is kept of the code: the program of the pages, and what Node compiled. */
  make: (...options: string[]) => Ran;
}

/** Makes reports of some data, from a state in which nothing is kept of the code. */
export function reportMaker(data: string, folder: string): ReportMaker {
  const site = join(folder, "site");
  // Code that Node compiled is kept here, beside that of the commands of everyday.
  const own = { NODE_COMPILE_CACHE: join(folder, "compiled") };
  rmSync(programFolder(), { recursive: true, force: true });
  return {
    site,
    make: (...options) => runScript("scripts/report.ts", ["--data", data, "--out", site, ...options], own),
  };
}

/** What a report took, and the most memory that it had. */
export const reportRows = (what: string, { seconds, peakMegabytes }: Ran, memory?: Aim): Row[] => [
  row(what, seconds, "s"),
  row("… peak memory", peakMegabytes, "MB", memory),
];
