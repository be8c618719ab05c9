import { existsSync, globSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { sha256Of } from "../contract/sha256.ts";
import { didYouMean } from "./fold.ts";
import { mostBytes, reportTooLarge } from "./limits.ts";
import type { Place, Problems } from "./problems.ts";

/** A folder to read, and who wants to know what of it was read. */
export interface DataFolder {
  folder: string;
  /** Told of every file that was asked for, by its path in the folder: the SHA-256 of its bytes, or null where they could not be read. */
  onRead?: ((file: string, sha256: string | null) => void) | undefined;
}

/** A file as it was read. */
interface FileBytes {
  bytes: Uint8Array;
  sha256: string;
}

/** Names of the CSV files in a folder itself. */
export function csvFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.toLowerCase().endsWith(".csv"))
    .sort();
}

/** Whether a path lies in a folder, links followed. */
function isInside(folder: string, path: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const isPattern = (path: string) => /[*?[{]/.test(path);

/**
 * The files that a path of report.yaml means: itself, or all that a pattern fits, in the order of their names. A problem where there is none.
 * Windows' `\` reads as `/`.
 */
export function filesAt(folder: string, path: string, place: Place, problems: Problems): string[] {
  const plain = path.replaceAll("\\", "/");
  if (!isPattern(plain) || existsSync(join(folder, plain))) return [plain];
  const found = globSync(plain, { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  if (found.length === 0) {
    problems.add("file.not_found", place, {
      nl: `Geen enkel bestand past op ${path}.`,
      en: `No file fits ${path}.`,
    });
  }
  return found;
}

/** A file in the data folder; null, with a problem, where it cannot be read or has more bytes than `most`. */
export function bytesOf(
  { folder, onRead }: DataFolder,
  file: string,
  problems: Problems,
  most = mostBytes,
): FileBytes | null {
  const bytes = readBytes(folder, file, { problems, most });
  const read = bytes && { bytes, sha256: sha256Of(bytes) };
  onRead?.(file, read?.sha256 ?? null);
  return read;
}

function readBytes(
  folder: string,
  file: string,
  { problems, most }: { problems: Problems; most: number },
): Uint8Array | null {
  const path = resolve(folder, file);
  if (!existsSync(path)) {
    const hint = didYouMean(file, csvFiles(folder));
    const expected = { nl: `Dit bestand is er niet.${hint.nl}`, en: `There is no such file.${hint.en}` };
    problems.add("file.not_found", { file }, expected);
    return null;
  }
  if (!isInside(folder, path)) {
    const expected = { nl: "Verwacht: een pad in de datamap.", en: "Expected a path in the data folder." };
    problems.add("file.outside", { file }, expected);
    return null;
  }
  try {
    const status = statSync(path);
    if (status.isFile() && status.size > most) {
      reportTooLarge({ file, bytes: status.size, most, form: "any" }, problems);
      return null;
    }
    if (status.isFile()) return readFileSync(path);
  } catch {
    // Told below, as for what is no file.
  }
  const expected = {
    nl: "Dit is geen bestand dat te openen is; misschien staat het open in een ander programma.",
    en: "This is no file that can be opened; it may be open in another program.",
  };
  problems.add("file.unreadable", { file }, expected);
  return null;
}
