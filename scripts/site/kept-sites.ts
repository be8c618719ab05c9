import { existsSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";
import { hashOf } from "../prints.ts";

/** A report is built each month: what was not for so long is of a folder that is no more. */
const keptDays = 40;

const keptSites = resolve(import.meta.dirname, "../../.cache/pages");

/** Where the pages of what was last built into a folder are kept. */
export const keepOf = (out: string) => join(keptSites, hashOf(resolve(out)).slice(0, 16));

/** Marks the kept pages of a site as used now, and takes away those of sites that were not built for long. */
export function pruneSites(keep: string, now: Date, folder = keptSites): void {
  if (existsSync(keep)) utimesSync(keep, now, now);
  for (const site of readdirSync(folder)) {
    const days = (now.getTime() - statSync(join(folder, site)).mtimeMs) / 86_400_000;
    if (days > keptDays) rmSync(join(folder, site), { recursive: true, force: true });
  }
}
