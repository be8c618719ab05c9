import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../src/contract/sha256.ts";
import { filesIn } from "./prints.ts";

const name = "manifest.json";

/** Every file of a published folder but the manifest itself. */
export interface Manifest {
  files: { path: string; bytes: number; sha256: string }[];
}

/** What a folder holds now. */
function contentOf(folder: string): Manifest {
  const files = filesIn(folder).filter((path) => path !== name);
  return {
    files: files.map((path) => {
      const content = readFileSync(join(folder, path));
      return { path, bytes: content.length, sha256: sha256Of(content) };
    }),
  };
}

/** Writes down the size and the SHA-256 of every file, a line each. */
export function writeManifest(folder: string): void {
  const lines = contentOf(folder).files.map((file) => JSON.stringify(file));
  writeFileSync(join(folder, name), `{"files":[\n${lines.join(",\n")}\n]}\n`);
}

/** What differs between a folder and its manifest, a line each: files that are missing, others, or more. Empty where it is whole. @throws Error where the manifest cannot be read. */
export function differences(folder: string): string[] {
  const told: Manifest = JSON.parse(readFileSync(join(folder, name), "utf8"));
  const found = new Map(contentOf(folder).files.map((file) => [file.path, file]));
  const wrong = told.files.flatMap(({ path, sha256 }) => {
    const file = found.get(path);
    found.delete(path);
    if (!file) return [`${path} is missing`];
    return file.sha256 === sha256 ? [] : [`${path} is another`];
  });
  return [...wrong, ...[...found.keys()].map((path) => `${path} is not in the manifest`)];
}

/** Whether a folder is, to the byte, what its manifest says. False where there is no folder, or no manifest that can be read. */
export function isWhole(folder: string): boolean {
  try {
    return differences(folder).length === 0;
  } catch {
    // Half a manifest may be any text.
    return false;
  }
}
