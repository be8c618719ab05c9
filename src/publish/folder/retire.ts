import { chmodSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { hashOfFile } from "../files/hash-of-file.ts";
import { manifestOf } from "../manifest.ts";

const statusOf = (path: string) => orNullOnIoError(() => lstatSync(path, { throwIfNoEntry: false }) ?? null);

/**
 * Whether a file stands in another place as well: by a second name, the same bytes, or as a link to the same.
 */
function standsAt(from: string, to: string): boolean {
  const [one, other] = [statusOf(from), statusOf(to)];
  if (!one || !other) return false;
  if (one.dev === other.dev && one.ino === other.ino) return true;
  if (one.isSymbolicLink()) return other.isSymbolicLink();
  return one.isFile() && other.isFile() && one.size === other.size && hashOfFile(from) === hashOfFile(to);
}

/**
 * Moves what came into the old folder while the new one was made; what has no place there stays where it is.
 */
function moveOver(from: string, to: string): void {
  if (statusOf(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/**
 * Takes a folder away that a report was in, now that another is in its place: the files that its manifest
 * lists, and what was carried over. What came into it meanwhile is moved to the new one. Nothing else is
 * taken away, and what the machine refuses stays. Gives whether all is gone.
 */
export function retire(old: string, place: string): boolean {
  const ours = new Set(["manifest.json", ...(manifestOf(old)?.files ?? []).map(({ path }) => path)]);

  const takeFile = (path: string) => {
    const from = join(old, path);
    if (ours.has(path) || standsAt(from, join(place, path))) unlinkSync(from);
    else moveOver(from, join(place, path));
  };

  const takeFolder = (way: string) => {
    const folder = join(old, way);
    const entries = orNullOnIoError(() => readdirSync(folder, { withFileTypes: true })) ?? [];
    // A folder that its owner closed to themselves.
    orNullOnIoError(() => chmodSync(folder, lstatSync(folder).mode | 0o700));
    // The manifest is the last: whoever goes on with this must know what is ours.
    const last = (name: string) => (way === "" && name === "manifest.json" ? 1 : 0);
    for (const entry of entries.toSorted((a, b) => last(a.name) - last(b.name))) {
      const path = way === "" ? entry.name : `${way}/${entry.name}`;
      if (entry.isDirectory()) takeFolder(path);
      else orNullOnIoError(() => takeFile(path));
    }
    orNullOnIoError(() => rmdirSync(folder));
  };

  if (statusOf(old)?.isDirectory()) takeFolder("");
  return statusOf(old) === null;
}
