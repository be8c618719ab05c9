import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sha256Of } from "../src/contract/sha256.ts";
import { unlessRefused } from "./unless-refused.ts";

/** A report is built each month: what was not used for so long is of a folder that is no more. */
const keptDays = 40;

/** Where what is kept from run to run for a folder lies: how a site was built, its pages, or the tables of a data folder. It may be deleted at any time. */
export function keptFolder(kind: "built" | "pages" | "tables", of: string): string {
  return resolve(import.meta.dirname, "../.cache", kind, sha256Of(resolve(of)).slice(0, 16));
}

/** Takes away what lies in a kept folder under other names than these, as far as it can be taken away. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
  for (const name of unlessRefused(() => readdirSync(folder)) ?? []) {
    if (!names.has(name)) unlessRefused(() => rmSync(join(folder, name), { force: true }));
  }
}

/** Marks a kept folder as used now, where there is one, and takes away those beside it that were not used for long: what of it the machine allows. */
export function pruneKeptFolders(used: string, now: Date): void {
  unlessRefused(() => utimesSync(used, now, now));
  const all = dirname(used);
  for (const name of unlessRefused(() => readdirSync(all)) ?? []) {
    const folder = join(all, name);
    // Another run may have been first to take it away.
    const { mtimeMs } = unlessRefused(() => statSync(folder)) ?? { mtimeMs: now.getTime() };
    const days = (now.getTime() - mtimeMs) / 86_400_000;
    if (days > keptDays) unlessRefused(() => rmSync(folder, { recursive: true, force: true }));
  }
}
