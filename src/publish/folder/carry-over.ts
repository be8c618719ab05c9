import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { CliError, exitCode } from "../../command/cli-error.ts";
import { codeOf, orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { hashOfFile } from "../files/hash-of-file.ts";

/** Disks and rights under which a file cannot have a second name. */
const noSecondName = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EACCES", "UNKNOWN"]);

/**
 * Gives a file a second name, with its owner, its rights and all that is written to it later; where the disk
 * has no such thing, it is copied.
 */
function putFile(from: string, to: string): void {
  const status = lstatSync(from);
  try {
    if (status.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else linkSync(from, to);
  } catch (error) {
    const isToCopy = noSecondName.has(codeOf(error) ?? "") && status.isFile() && !existsSync(to);
    if (!isToCopy) throw error;
    copyFileSync(from, to);
    chmodSync(to, status.mode & 0o7777);
  }
}

/** Puts a file, or a folder with all in it, in a place where nothing is yet. */
export function putBeside(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const status = lstatSync(from);
  if (!status.isDirectory()) putFile(from, to);
  if (!status.isDirectory()) return;
  mkdirSync(to);
  for (const name of readdirSync(from)) putBeside(join(from, name), join(to, name));
  chmodSync(to, status.mode & 0o7777);
}

const whyNot: Record<string, string> = {
  EEXIST: "the new report has a file of that name",
  ENOTDIR: "the new report has a file where its folder is",
  EXDEV: "it lies on a disk of its own",
};

/**
 * Carries over what others put into a folder. @throws CliError for what cannot be: the new report has a file
 * of that name, it lies on another disk, it may not be read.
 */
export function carryOver(others: readonly string[], from: string, to: string, said: string): void {
  for (const path of others) {
    try {
      putBeside(join(from, path), join(to, path));
    } catch (error) {
      const why = whyNot[codeOf(error) ?? ""] ?? (codeOf(error) === "EACCES" ? "you may not read it" : null);
      if (why === null) throw error;
      throw new CliError(
        `${join(said, path)} was not made by this program and cannot stay: ${why}. Take it away or rename it, or name another folder with --out. ${said}/ is unchanged.`,
        exitCode.wrongUsage,
      );
    }
  }
}

const isSame = (one: string, other: string) =>
  orNullOnIoError(() => lstatSync(other).isFile()) === true && hashOfFile(one) === hashOfFile(other);

/** A path in a folder that is free, or that has the same content: `index.html`, `index.html.2`, … */
function freePath(from: string, to: string): string | null {
  for (let count = 1; ; count++) {
    const path = count === 1 ? to : `${to}.${count}`;
    if (orNullOnIoError(() => lstatSync(path)) === null) return path;
    if (isSame(from, path)) return null;
  }
}

/** Keeps what somebody changed in files of ours, in a folder that only who publishes can open. */
export function keepEdited(changed: readonly string[], from: string, edited: string): void {
  if (changed.length > 0) mkdirSync(edited, { recursive: true, mode: 0o700 });
  for (const path of changed) {
    const to = freePath(join(from, path), join(edited, path));
    if (to !== null) putBeside(join(from, path), to);
  }
}
