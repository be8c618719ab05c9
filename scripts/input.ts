import { resolve } from "node:path";
import { sha256Of } from "../src/contract/sha256.ts";
import type { DataFolder } from "../src/ingest/folder.ts";
import { Stamps } from "../src/ingest/stamps.ts";
import { CliError } from "./cli.ts";
import { hashOfFile } from "./hash-of-file.ts";
import { namesIn } from "./names.ts";
import { visible } from "./visible.ts";

/** What a run saw of a data folder. */
export interface Input {
  /** A print of the names in the folder: a new export may be picked up by its name. */
  names: string;
  /** The path in the folder of each file as often as it was read, with its SHA-256; null where it could not be read. */
  files: [string, string | null][];
}

export interface NotedFolder extends DataFolder {
  onRead: NonNullable<DataFolder["onRead"]>;
  /** Grows as files are read. */
  input: Input;
  /** The files that were read, and the sign by which each can be told from one that was written later. */
  stamps: Stamps;
}

const printOfNames = (folder: string) => sha256Of(JSON.stringify(namesIn(folder)));

/**
 * A data folder that notes what is read of it. The names are those of before the reading and the hashes those of the bytes that were read: what
 * comes or changes meanwhile is not taken for read.
 */
export function notedFolder(folder: string): NotedFolder {
  const input: Input = { names: printOfNames(folder), files: [] };
  const stamps = new Stamps(folder);
  return {
    folder,
    input,
    stamps,
    onRead(file, sha256) {
      input.files.push([file, sha256]);
      stamps.see(file);
    },
  };
}

/** @throws CliError where a file is no longer as it was read: an export was being written, and what was read may be a part of it. */
export function refuseChanged({ stamps }: Pick<NotedFolder, "stamps">, state: string): void {
  const changed = stamps.changed();
  if (changed.length === 0) return;
  const files = changed.map(visible).join(", ");
  throw new CliError(
    `Changed while the report was made: ${files}. Run again when the export has ended.${state}`,
  );
}

/** Whether a data folder is still as a run saw it. What could not be read then, or cannot now, counts as changed; what no run reads is not opened. */
export function isStill(folder: string, { names, files }: Input): boolean {
  if (printOfNames(folder) !== names) return false;
  return files.every(([file, sha256]) => sha256 !== null && hashOfFile(resolve(folder, file)) === sha256);
}
