import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The SHA-256 of a text or of bytes. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** One print of everything in some files and folders: it changes when a name or a byte does. What is not there counts as nothing. */
export function printOf(places: readonly string[]): string {
  const lines = places.flatMap((place) => {
    if (!existsSync(place)) return ["-"];
    if (statSync(place).isFile()) return [hashOf(readFileSync(place))];
    return filesIn(place).map((file) => `${file} ${hashOf(readFileSync(join(place, file)))}`);
  });
  return hashOf(lines.join("\n")).slice(0, 32);
}

/** Every file in a folder and below, by its path from there with `/` between folders, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
