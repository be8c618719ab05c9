import {
  chmodSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { CliError, exitCode } from "./cli.ts";
import { isAlive } from "./processes.ts";
import { codeOf, unlessRefused } from "./unless-refused.ts";

/** What lies beside a file while it is written; short, so that it fits wherever the file does. */
const asideName = /^\.handjes-writing-(\d+)-\d+$/;

/** A status of a path, or null where nothing is. @throws Error of the machine where it cannot be told. */
function statusOf(path: string, status: typeof lstatSync | typeof statSync) {
  try {
    return status(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Where a file lies, links followed, and who may read it; only what is a plain file may be replaced. */
function placeOf(file: string): { place: string; mode?: number } {
  const status = statusOf(file, statSync);
  if (status?.isFile()) return { place: realpathSync(file), mode: status.mode & 0o777 };
  if (status === null && statusOf(file, lstatSync) === null) return { place: file };
  const what = status === null ? "is a link that leads nowhere" : "is there, and is no plain file";
  throw new CliError(`${file} ${what}. Name another file; nothing was written.`, exitCode.wrongUsage);
}

/** Takes away what a run left in a folder that was stopped while it wrote a file there. */
function clearLeftovers(folder: string): void {
  for (const name of unlessRefused(() => readdirSync(folder)) ?? []) {
    const writer = Number(asideName.exec(name)?.[1] ?? process.pid);
    if (writer !== process.pid && !isAlive(writer)) unlessRefused(() => rmSync(join(folder, name)));
  }
}

/**
 * Writes a file so that it is there whole, or as it was, whatever happens on the way: a full disk, a kill. A link is followed; a file that is there keeps its rights,
 * a new one has those of `mode`, as far as the machine's habits (umask) allow.
 * @throws CliError where something lies there that is no plain file, and the Error of the machine; nothing is left of it then.
 */
export function writeWhole(file: string, content: string | Uint8Array, { mode = 0o664 } = {}): void {
  const found = placeOf(file);
  const folder = dirname(found.place);
  clearLeftovers(folder);
  const aside = join(folder, `.handjes-writing-${process.pid}-${threadId}`);
  try {
    writeFileSync(aside, content, { mode });
    if (found.mode !== undefined) chmodSync(aside, found.mode);
    renameSync(aside, found.place);
  } catch (error) {
    unlessRefused(() => rmSync(aside, { force: true }));
    throw error;
  }
}
