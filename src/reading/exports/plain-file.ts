import { Buffer } from "node:buffer";
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";

/** Why the bytes of a file in a folder cannot be had. */
export type Refusal =
  | "absent"
  | "broken_link"
  | "loop"
  | "outside"
  | "folder"
  | "special"
  | "no_right"
  | "too_large"
  | "changed"
  | "refused";

/**
 * What changes when a file is written or another takes its place: two stamps that are equal are of the same
 * bytes.
 */
export type Stamp = string;

/** A plain file that was opened, and is closed by reading it. */
export interface OpenFile {
  path: string;
  descriptor: number;
  size: number;
  stamp: Stamp;
}

/** The bytes of a plain file, and the stamp that it had. */
export interface PlainFile {
  bytes: Uint8Array;
  stamp: Stamp;
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const refusalOfCode: Readonly<Record<string, Refusal>> = {
  ENOENT: "absent",
  ENOTDIR: "absent",
  ELOOP: "loop",
  EACCES: "no_right",
  EPERM: "no_right",
  ENXIO: "special",
  EISDIR: "folder",
};

/** What the machine gives; why not, where it refuses. A fault of ours is thrown. */
function orRefusal<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code === "") throw error;
    return refusalOfCode[code] ?? "refused";
  }
}

const isRefusal = <T extends object>(result: T | Refusal): result is Refusal => typeof result === "string";

const stampOfStats = ({ dev, ino, size, mtimeNs }: BigIntStats): Stamp => [dev, ino, size, mtimeNs].join(" ");

/** The stamp of the file that a path of a folder leads to; null where it leads to nothing. */
export function stampOf(folder: string, file: string): Stamp | null {
  const stats = orRefusal(() => statSync(resolve(folder, file), { bigint: true }));
  return isRefusal(stats) ? null : stampOfStats(stats);
}

/** How many bytes a file has; 0 where that cannot be told. */
export function sizeOf(folder: string, file: string): number {
  const stats = orRefusal(() => statSync(resolve(folder, file)));
  return isRefusal(stats) ? 0 : stats.size;
}

/** Where a path leads to, links followed; as it is where it leads nowhere. */
export function realPlace(path: string): string {
  const real = orRefusal(() => ({ path: realpathSync(path) }));
  return isRefusal(real) ? path : real.path;
}

/** Whether a path lies in a folder; both without links. */
function liesIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a path of a folder leads to, links followed, within that folder. */
function realPath(folder: string, file: string): { path: string } | Refusal {
  const path = resolve(folder, file);
  const own = orRefusal(() => lstatSync(path));
  if (isRefusal(own)) return own;
  const real = orRefusal(() => ({ path: realpathSync(path) }));
  if (isRefusal(real)) return real === "absent" ? "broken_link" : real;
  return liesIn(realpathSync(folder), real.path) ? real : "outside";
}

/** What a file is that is no plain one; null for a plain one. */
function kindOf(stats: BigIntStats): Refusal | null {
  if (stats.isFile()) return null;
  return stats.isDirectory() ? "folder" : "special";
}

/** The size and stamp of a plain file that has at most so many bytes; else why it is none. */
function fitOf(stats: BigIntStats, most: number): Pick<OpenFile, "size" | "stamp"> | Refusal {
  const kind = kindOf(stats);
  if (kind !== null) return kind;
  return stats.size > most ? "too_large" : { size: Number(stats.size), stamp: stampOfStats(stats) };
}

/**
 * No wait for who writes to a pipe, and no link that came after the looking. Windows has neither, and leaves
 * them out.
 */
const openFlags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/**
 * Opens a plain file that lies in a folder, links followed, and has at most so many bytes. What is judged is
 * what was opened, so that nothing can take its place meanwhile; what is no plain file is not opened, for
 * with some devices opening does something.
 */
export function openPlainFile(folder: string, file: string, most: number): OpenFile | Refusal {
  const real = realPath(folder, file);
  if (isRefusal(real)) return real;
  const before = orRefusal(() => statSync(real.path, { bigint: true }));
  if (isRefusal(before)) return before;
  const kind = kindOf(before);
  if (kind !== null) return kind;
  const opened = orRefusal(() => ({ descriptor: openSync(real.path, openFlags) }));
  if (isRefusal(opened)) return opened;
  const { descriptor } = opened;
  const judged = orRefusal(() => fitOf(fstatSync(descriptor, { bigint: true }), most));
  const again = realPath(folder, file);
  const isThere = !isRefusal(again) && again.path === real.path;
  if (!isRefusal(judged) && isThere) return { path: real.path, descriptor, ...judged };
  closeSync(descriptor);
  return isRefusal(judged) ? judged : "changed";
}

/** Reads an open file to its end, and no further than it was long. */
function readAll({ descriptor, size }: OpenFile): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for (let read = -1; read !== 0 && length < size; length += read) {
    read = readSync(descriptor, bytes, length, size - length, null);
  }
  return bytes.subarray(0, length);
}

/**
 * The bytes of an open file, which is then closed. `changed` where the file is not as it was when it was
 * opened, or another lies in its place.
 */
export function readOpenFile(open: OpenFile): PlainFile | Refusal {
  const { descriptor, path, size, stamp } = open;
  try {
    return orRefusal(() => {
      const bytes = readAll(open);
      const after = stampOfStats(fstatSync(descriptor, { bigint: true }));
      const isSame = bytes.length === size && after === stamp && stampOf("", path) === stamp;
      return isSame ? { bytes, stamp } : "changed";
    });
  } finally {
    closeSync(descriptor);
  }
}

/** Why a file of a folder cannot be opened; null for one that can. */
export function whyNotOpened(folder: string, file: string): Refusal | null {
  const open = openPlainFile(folder, file, Number.MAX_SAFE_INTEGER);
  if (isRefusal(open)) return open;
  closeSync(open.descriptor);
  return null;
}

/**
 * The bytes of a plain file that lies in a folder, links followed, and has at most so many; else why not.
 * Never waits, and never reads a part.
 */
export function readPlainFile(folder: string, file: string, most: number): PlainFile | Refusal {
  const open = openPlainFile(folder, file, most);
  return isRefusal(open) ? open : readOpenFile(open);
}
