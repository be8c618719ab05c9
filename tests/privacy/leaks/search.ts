import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { unzipSync } from "fflate";

/** Every byte is a character of Latin-1, so that nothing is lost to decoding. */
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** Everything that a file holds: of one that is packed, what is packed in it too. */
function textOfFile(path: string): string {
  const bytes = readFileSync(path);
  if (!path.endsWith(".xlsx")) return asText(bytes);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${asText(part)}`);
  return [asText(bytes), ...parts].join("\n");
}

/** Where any of these words stands in a folder, in a file or in its name, whatever its capitals. */
export function leaksIn(folder: string, words: readonly string[]): string[] {
  const wanted = words.map((word) => word.toLowerCase());
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    const text = `${name}\n${textOfFile(path)}`.toLowerCase();
    return wanted.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
  });
}
