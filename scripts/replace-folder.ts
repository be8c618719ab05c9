import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Whether a folder may be replaced by a report: it is not there, empty, or a report itself. */
export function isReplaceable(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, "report.json"));
}

/**
 * Puts a finished folder in the place of an older one by renaming, so that readers find the old or the new, never a half.
 * If the new one cannot be put there, the old one is put back.
 */
export function replaceFolder(finished: string, place: string): void {
  const before = `${place}.before`;
  rmSync(before, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, before);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (existsSync(before)) renameSync(before, place);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}
