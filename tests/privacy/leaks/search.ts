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

interface Searched {
  name: string;
  /** Its name and all that it holds, in small letters. */
  text: string;
}

function searchedFiles(folder: string): Searched[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    return { name, text: `${name}\n${textOfFile(path)}`.toLowerCase() };
  });
}

const known = new Map<string, Searched[]>();

/**
 * Where any of these words stands in a folder, in a file or in its name, whatever its capitals. A folder is
 * read once, for it is searched for one thing after another: it is whole before that, and changes no more.
 */
export function leaksIn(folder: string, words: readonly string[]): string[] {
  const wanted = words.map((word) => word.toLowerCase());
  const files = known.get(folder) ?? searchedFiles(folder);
  known.set(folder, files);
  return files.flatMap(({ name, text }) =>
    wanted.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`),
  );
}
