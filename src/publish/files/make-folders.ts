import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it, with these rights or, where none are named, with those of the machine's
 * habits. Gives the folders that it made, the outermost first: none where it was there.
 */
export function makeFolders(folder: string, mode?: number): string[] {
  if (existsSync(folder)) return [];
  const above = makeFolders(dirname(folder), mode);
  mkdirSync(folder);
  if (mode !== undefined) chmodSync(folder, mode);
  return [...above, folder];
}
