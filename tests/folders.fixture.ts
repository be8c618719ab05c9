import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayOfIso } from "../src/calendar/day.ts";
import { type ReadData, readData } from "../src/reading/read.ts";

/** The day on which the tests read: after every date in the folders. */
export const today = dayOfIso("2026-10-31");

export function fixture(name: string): string {
  return join(import.meta.dirname, "fixtures", name);
}

/** A copy of a folder of exports in which some files are changed by hand. */
export function changedCopy(name: string, changes: Record<string, (text: string) => string>): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-data-"));
  cpSync(fixture(name), folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  }
  return folder;
}

export function read(folder: string): ReadData {
  return readData({ folder, today });
}
