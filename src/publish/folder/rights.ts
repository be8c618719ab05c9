import { chmodSync, chownSync, lstatSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import type { Manifest } from "../manifest.ts";

/**
 * The rights of a folder of a published site where there was none before: all may read, its owner may write,
 * whatever the habits of who publishes.
 */
export const usualRights = 0o755;

/** The rights of a folder in which each file is for another reader: nobody but its owner looks into it. */
export const privateRights = 0o700;

/** A folder is its owner's to change, and never everybody's. */
const ofFolder = (mode: number) => (mode & 0o7775) | 0o700;
const ofFile = (mode: number) => (mode & 0o775) | 0o600;
const asFile = (mode: number) => mode & 0o666;

const statusOf = (path: string) => orNullOnIoError(() => lstatSync(path, { throwIfNoEntry: false }) ?? null);

function give(path: string, mode: number, before: Stats | null): void {
  chmodSync(path, mode);
  const now = lstatSync(path);
  // What root publishes for somebody stays theirs.
  if (before && (before.uid !== now.uid || before.gid !== now.gid)) {
    orNullOnIoError(() => chownSync(path, before.uid, before.gid));
  }
}

/** What of rights is kept where files are for their owner alone. */
const ofOwner = 0o700;

/**
 * Gives the files of a manifest, and their folders but the outermost, the rights that they had in the folder
 * of before, or those of the folder that they lie in; where there was none all may read, of what `isPrivate`
 * its owner alone, whatever was before. Gives the rights of the outermost folder: it is closed until it is in
 * its place.
 */
export function giveRights(
  { files }: Manifest,
  { made, before, isPrivate = false }: { made: string; before: string; isPrivate?: boolean | undefined },
): () => void {
  const top = statusOf(before);
  const usual = isPrivate ? privateRights : usualRights;
  const most = isPrivate ? ofOwner : 0o7777;
  const modes = new Map<string, number>([[".", ofFolder(top?.isDirectory() ? top.mode : usual)]]);

  const modeOfFolder = (path: string): number => {
    const known = modes.get(path);
    if (known !== undefined) return known;
    const above = modeOfFolder(dirname(path));
    const was = statusOf(join(before, path));
    const mode = was?.isDirectory() ? ofFolder(was.mode) : above;
    give(join(made, path), mode, was ?? top);
    modes.set(path, mode);
    return mode;
  };

  for (const path of ["manifest.json", ...files.map((file) => file.path)]) {
    const above = modeOfFolder(dirname(path));
    const was = statusOf(join(before, path));
    give(join(made, path), ofFile(was?.isFile() ? was.mode : asFile(above)) & most, was ?? top);
  }
  return () => give(made, modeOfFolder("."), top);
}
