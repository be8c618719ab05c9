import { lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { isAlive } from "../../command/is-alive.ts";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";

/**
 * Of a run on another machine, or of an older program, nobody knows whether it goes on; after so many hours
 * it does not.
 */
const hoursOfOthers = 24;

const host = hostname().replace(/[^\w-]/g, "_");

/** Whether what lies at a place is anything but the folder of a run of this user that is no more. */
function isInUse(place: string, rest: string): boolean {
  const status = orNullOnIoError(() => lstatSync(place));
  if (!status?.isDirectory()) return true;
  if (process.getuid !== undefined && status.uid !== process.getuid()) return true;
  const [, at, id] = /^(.*)-(\d+)-\w{6}$/.exec(rest) ?? [];
  if (at === host) return isAlive(Number(id));
  return Date.now() - status.mtimeMs < hoursOfOthers * 3_600_000;
}

/** Takes away the folders of runs that were killed before they could do so. */
function clearLeftovers(parent: string, name: string): void {
  for (const entry of orNullOnIoError(() => readdirSync(parent)) ?? []) {
    const place = join(parent, entry);
    if (!entry.startsWith(`${name}-`) || isInUse(place, entry.slice(name.length + 1))) continue;
    orNullOnIoError(() => rmSync(place, { recursive: true, force: true }));
  }
}

/**
 * Makes a folder for this run alone, which nobody else can look into; its name begins with `name`. What runs
 * of this user left there under that name that were killed is taken away. @throws Error of the machine where
 * none can be made.
 */
export function ownFolder(parent: string, name: string): string {
  clearLeftovers(parent, name);
  return mkdtempSync(join(parent, `${name}-${host}-${process.pid}-`));
}
