import { chmodSync, lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CliError, exitCode } from "../../command/cli-error.ts";
import { codeOf, orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { asideIn, putNew } from "./aside.ts";

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

interface Ways {
  /** The rights of a new file, as far as the machine's habits (umask) allow. */
  mode?: number;
  /** Whether a file that is there is written over; without it yes. */
  overwrites?: boolean;
}

/**
 * Writes a file so that it is there whole, or as it was, whatever happens on the way: a full disk, a kill. A
 * link is followed, and a file that is there keeps its rights.
 * @throws CliError where something lies there that is no plain file, and the Error of the machine (EEXIST
 * where a file is there that is not to be written over); nothing is left of it then.
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  { mode = 0o664, overwrites = true }: Ways = {},
): void {
  const found = placeOf(file);
  const aside = asideIn(dirname(found.place));
  try {
    writeFileSync(aside, content, { mode: mode & (found.mode ?? mode) });
    if (found.mode !== undefined) chmodSync(aside, found.mode);
    if (overwrites) renameSync(aside, found.place);
    else putNew(aside, found.place);
  } catch (error) {
    orNullOnIoError(() => rmSync(aside, { force: true }));
    throw error;
  }
}
