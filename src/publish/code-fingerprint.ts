import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { projectFolder } from "../command/project-folder.ts";
import { sha256Of } from "../contract/sha256.ts";

/**
 * One print of everything in some files and folders: it changes when a name or a byte does. What is not there
 * counts as nothing.
 */
function fingerprintOf(places: readonly string[]): string {
  const lines = places.flatMap((place) => {
    if (!existsSync(place)) return ["-"];
    if (statSync(place).isFile()) return [sha256Of(readFileSync(place))];
    return filesIn(place).map((file) => `${file} ${sha256Of(readFileSync(join(place, file)))}`);
  });
  return sha256Of(lines.join("\n")).slice(0, 32);
}

/**
 * What the program is made of, what is installed and not only what should be among it: when any of it
 * changes, so may anything that it made.
 */
const programParts = [
  "src",
  "scripts",
  "public",
  "astro.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
];

let known: string | undefined;

/**
 * The print of the program in a folder, and of the Node that runs it: that writes numbers, dates and names of
 * months.
 */
export function fingerprintOfCode(root: string): string {
  const parts = fingerprintOf(programParts.map((part) => join(root, part)));
  return sha256Of(`${process.version} ${parts}`).slice(0, 32);
}

/** The print of the program that is running. */
export function codeFingerprint(): string {
  known ??= fingerprintOfCode(projectFolder);
  return known;
}

/** Every file in a folder and below, by its path from there with `/` between folders, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
