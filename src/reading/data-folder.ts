import { existsSync, statSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { dayOfDate } from "../calendar/day.ts";
import { CliError, exitCode } from "../command/cli-error.ts";
import type { SubjectNames } from "../contract/note.ts";
import type { DataFolder } from "./exports/folder.ts";
import { type ReadData, readData } from "./read.ts";

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

/**
 * Reads a data folder; `subjects` is what notes may call figures and findings, beside words and ids.
 * @throws CliError when there is no such folder.
 */
export function readFolder(
  folder: string,
  { onRead, subjects = new Map() }: Pick<DataFolder, "onRead"> & { subjects?: SubjectNames } = {},
): ReadData {
  refuseMissing(folder);
  return readData({ folder, onRead, subjects, today: today() });
}
