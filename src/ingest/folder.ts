import { existsSync, globSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { didYouMean } from "./fold.ts";
import type { Place, Problems } from "./problems.ts";

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

/** The bytes of a file in the data folder; null, with a problem, where it cannot be read. */
export function bytesOf(folder: string, file: string, problems: Problems): Uint8Array | null {
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
    if (statSync(path).isFile()) return readFileSync(path);
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
