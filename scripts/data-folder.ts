import { existsSync, statSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { dayOfDate } from "../src/calendar/day.ts";
import type { DataFolder } from "../src/ingest/folder.ts";
import { type ReadData, readData } from "../src/ingest/read.ts";
import { settingsFile } from "../src/ingest/yaml-places.ts";
import { CliError, exitCode } from "./cli.ts";
import { tableStore } from "./kept-tables.ts";

/** Today as a day number: the one place where the clock is read. */
export function today(): number {
  return dayOfDate(Temporal.Now.plainDateISO());
}

/** @throws CliError when there is no such folder. */
export function refuseMissing(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CliError(
      `There is no folder ${folder || "of an empty name"}. Name one with --data, or make one with npm run template.`,
      exitCode.wrongUsage,
    );
  }
}

/** Whether every file could be opened and asked for: a slip in report.yaml or a file that is open elsewhere is no reason to forget the others. */
function isWholeRead({ problems }: ReadData): boolean {
  return !problems.some(
    ({ severity, file, line, times }) =>
      severity === "error" && (file === settingsFile || (line === null && times === 1)),
  );
}

/** Reads a data folder. @throws CliError when there is no such folder. */
export function readFolder(folder: string, onRead?: DataFolder["onRead"]): ReadData {
  refuseMissing(folder);
  const store = tableStore(folder);
  const data = readData({ folder, onRead, today: today(), store });
  if (isWholeRead(data)) store.prune();
  return data;
}
