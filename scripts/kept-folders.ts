import { existsSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { hashOf } from "./prints.ts";

/** A report is built each month: what was not used for so long is of a folder that is no more. */
const keptDays = 40;

/** Where what is kept from run to run for a folder lies: the pages of a site, or the tables of a data folder. It may be deleted at any time. */
export function keptFolder(kind: "pages" | "tables", of: string): string {
  return resolve(import.meta.dirname, "../.cache", kind, hashOf(resolve(of)).slice(0, 16));
}

/** Marks a kept folder as used now, and takes away those beside it that were not used for long. */
export function pruneKeptFolders(used: string, now: Date): void {
  if (!existsSync(used)) return;
  utimesSync(used, now, now);
  const all = dirname(used);
  for (const name of readdirSync(all)) {
    const folder = join(all, name);
    // Another run may have been first to take it away.
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: now.getTime() };
    const days = (now.getTime() - mtimeMs) / 86_400_000;
    if (days > keptDays) rmSync(folder, { recursive: true, force: true });
  }
}
