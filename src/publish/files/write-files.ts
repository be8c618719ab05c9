import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { asideIn, isAside, putNew } from "./aside.ts";
import { makeFolders } from "./make-folders.ts";

/** A file to write, by its name in the folder. */
export interface NamedText {
  name: string;
  text: string;
}

/** How a folder lies to the files that are to be written in it. */
export interface Found {
  /** Those that are there as they would be written. */
  same: string[];
  /** Those of whose name there is something else. */
  other: string[];
  /** What else is in the folder. */
  more: string[];
}

/** What of some files a folder holds already; nothing where it is not there. */
export function foundIn(folder: string, files: readonly NamedText[]): Found {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const there = files.filter(({ name }) => names.delete(name));
  const isSame = ({ name, text }: NamedText) =>
    orNullOnIoError(() => readFileSync(join(folder, name)))?.equals(Buffer.from(text)) === true;
  return {
    same: there.filter(isSame).map(({ name }) => name),
    other: there.filter((file) => !isSame(file)).map(({ name }) => name),
    more: [...names].filter((name) => !isAside(name)),
  };
}

function putFiles(folder: string, files: readonly NamedText[]): void {
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
}

/** Makes a folder with files in it: all at once, or not at all. */
function makeWhole(folder: string, files: readonly NamedText[]): void {
  const made = makeFolders(dirname(folder));
  const aside = asideIn(dirname(folder));
  try {
    mkdirSync(aside);
    putFiles(aside, files);
    renameSync(aside, folder);
  } catch (error) {
    orNullOnIoError(() => rmSync(aside, { recursive: true, force: true }));
    for (const each of made.toReversed()) orNullOnIoError(() => rmdirSync(each));
    throw error;
  }
}

/**
 * Puts files into a folder that is there: written aside, then given their names; if one cannot be put there,
 * none is.
 */
function addWhole(folder: string, files: readonly NamedText[]): void {
  const aside = asideIn(folder);
  const put: string[] = [];
  try {
    mkdirSync(aside, { mode: 0o700 });
    putFiles(aside, files);
    for (const { name } of files) {
      putNew(join(aside, name), join(folder, name));
      put.push(name);
    }
  } catch (error) {
    for (const name of put) orNullOnIoError(() => unlinkSync(join(folder, name)));
    throw error;
  } finally {
    orNullOnIoError(() => rmSync(aside, { recursive: true, force: true }));
  }
}

/**
 * Writes files into a folder, and makes it where it is not there. Those that are there already as they would
 * be written stay: whoever was stopped goes on. A new folder is there whole or not at all. @throws Error of
 * the machine, EEXIST where something else has the name of one; nothing is left of it then.
 */
export function writeFiles(folder: string, files: readonly NamedText[]): void {
  if (!existsSync(folder)) {
    makeWhole(folder, files);
    return;
  }
  const { same } = foundIn(folder, files);
  addWhole(
    folder,
    files.filter(({ name }) => !same.includes(name)),
  );
}
