import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Where any of these words stands in a folder, in a file or in its name, whatever its capitals. */
export function leaksIn(folder: string, words: readonly string[]): string[] {
  const wanted = words.map((word) => word.toLowerCase());
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    // Every byte is a character of Latin-1, so that nothing is lost to decoding.
    const text = `${name}\n${readFileSync(path, "latin1")}`.toLowerCase();
    return wanted.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
  });
}
