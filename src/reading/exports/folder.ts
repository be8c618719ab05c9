import { existsSync, readdirSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { unreadCharacter } from "../../contract/clean-text.ts";
import { sha256Of } from "../../contract/sha256.ts";
import { mostBytes, tooLarge } from "../limits.ts";
import type { Expected, Place, Problems } from "../problems/problems.ts";
import type { SheetRead } from "../workbook/sheets-read.ts";
import { fileFaults, ruleOfRefusal } from "./file-faults.ts";
import { filesOfPattern, isPattern } from "./path-pattern.ts";
import { type PlainFile, type Refusal, readPlainFile, sizeOf } from "./plain-file.ts";
import type { Stamps } from "./stamps.ts";

/** A folder to read, and who wants to know what of it was read. */
export interface DataFolder {
  folder: string;
  /** Told of every file that was asked for, by its path in the folder. */
  onRead?: ((file: string) => void) | undefined;
}

/** A data folder while it is read: what was seen of its files, so that a change on the way is noticed. */
export interface SeenFolder extends DataFolder {
  stamps: Stamps;
  /** Told of every sheet of a workbook that was read. */
  onSheet?: ((file: string, sheet: SheetRead) => void) | undefined;
}

/** A file as it was read. */
export interface FileBytes {
  bytes: Uint8Array;
  sha256: string;
}

/** How the names of exports end: also those that can only be told what to do with. */
const exportName = /\.(?:csv|xlsx|xlsm|xlsb|xls|ods)$/i;

/** What Excel puts beside a workbook while it is open. */
const lockName = /(?:^|\/)~\$[^/]*$/;

/** Names of the exports in a folder itself: CSV files and workbooks. */
export function exportFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => exportName.test(file) && !lockName.test(file))
    .sort();
}

/** Names of the files in a folder itself that are no exports: queries, and Parquet, which only those read. */
export function filesOfQueries(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:sql|parquet)$/i.test(file))
    .sort();
}

/**
 * The files that a path of report.yaml means: itself, or all that a pattern fits, in the order of their
 * names. A problem where there is none, and where a pattern asks for more than is looked through. Windows'
 * `\` reads as `/`.
 */
export function filesAt(folder: string, path: string, place: Place, problems: Problems): string[] {
  const plain = path.replaceAll("\\", "/");
  if (!isPattern(plain) || existsSync(resolve(folder, plain))) return [plain];
  const pattern = isAbsolute(plain) ? relative(resolve(folder), plain).replaceAll("\\", "/") : plain;
  const found = filesOfPattern(folder, pattern);
  if ("fault" in found) {
    problems.add("settings.invalid", { ...place, value: path }, found.fault);
    return [];
  }
  const files = found.files.filter((file) => !lockName.test(file));
  if (files.length === 0) {
    problems.add(
      "file.not_found",
      { ...place, value: path },
      {
        nl: "Geen enkel bestand past op dit patroon.",
        en: "No file fits this pattern.",
      },
    );
  }
  return files;
}

/**
 * A file in the data folder; null, with a problem, where it cannot be read, has more bytes than `most`, or is
 * not as it was seen before.
 */
export function bytesOf(
  { folder, onRead, stamps }: SeenFolder,
  file: string,
  problems: Problems,
  most = mostBytes,
): FileBytes | null {
  const odd = unreadCharacter(file);
  if (odd !== null) {
    onRead?.(file);
    problems.add(
      "file.unreadable",
      { file },
      {
        nl: `In de naam van dit bestand staat een teken (${odd}) dat in geen tekst voorkomt. Geef het een andere naam.`,
        en: `The name of this file holds a character (${odd}) that no text has. Give it another name.`,
      },
    );
    return null;
  }
  const read = seenFile({ folder, stamps }, file, most);
  if (typeof read === "string") {
    onRead?.(file);
    problems.add(ruleOfRefusal(read), { file }, saidOf(read, { folder, file, most }));
    return null;
  }
  const { bytes } = read;
  const sha256 = sha256Of(bytes);
  onRead?.(file);
  return { bytes, sha256 };
}

/** A plain file of a folder, as it was when it was seen first; else why it cannot be read. */
export function seenFile(
  { folder, stamps }: Pick<SeenFolder, "folder" | "stamps">,
  file: string,
  most: number,
): PlainFile | Refusal {
  const read = readPlainFile(folder, file, most);
  if (typeof read === "string") return read;
  return stamps.isAsSeen(file, read.stamp) ? read : "changed";
}

/** Why a file cannot be read, in words. */
function saidOf(
  refusal: Refusal,
  { folder, file, most }: { folder: string; file: string; most: number },
): Expected {
  if (refusal === "too_large") return tooLarge({ bytes: sizeOf(folder, file), most, form: "any" });
  const said = fileFaults[refusal];
  if (refusal !== "absent") return said;
  return (didYouMean) => {
    const hint = didYouMean(file, () => exportFiles(folder));
    return { nl: `${said.nl}${hint.nl}`, en: `${said.en}${hint.en}` };
  };
}
