import { existsSync, statSync } from "node:fs";
import { dayOfDate } from "../src/calendar/day.ts";
import { type ReadData, readData } from "../src/ingest/read.ts";
import { CliError, exitCode } from "./cli.ts";
import { tableStore } from "./kept-tables.ts";

/** Today as a day number: the one place where the clock is read. */
export function today(): number {
  return dayOfDate(Temporal.Now.plainDateISO());
}

/** Reads a data folder. @throws CliError when there is no such folder. */
export function readFolder(folder: string): ReadData {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CliError(
      `There is no folder ${folder}. Name one with --data, or make one with npm run template.`,
      exitCode.wrongUsage,
    );
  }
  const store = tableStore(folder);
  const data = readData({ folder, today: today(), store });
  store.prune();
  return data;
}
