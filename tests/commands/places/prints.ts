import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../../../src/contract/sha256.ts";

function contentOf(entry: Dirent, place: string): string {
  if (entry.isSymbolicLink()) return readlinkSync(place);
  return entry.isFile() ? sha256Of(readFileSync(place)) : "";
}

/**
 * Everything in a folder and below by its path, each with its rights and its kind and what it holds: a print
 * of its bytes, or where it leads. Links are not followed.
 */
export function printsOf(folder: string, way = "", prints = new Map<string, string>()): Map<string, string> {
  for (const entry of readdirSync(join(folder, way), { withFileTypes: true })) {
    const path = way === "" ? entry.name : `${way}/${entry.name}`;
    const place = join(folder, path);
    prints.set(path, `${lstatSync(place).mode.toString(8)} ${contentOf(entry, place)}`);
    if (entry.isDirectory()) printsOf(folder, path, prints);
  }
  return prints;
}

/** Paths that are there in one and not in the other, or are otherwise. */
export function changesBetween(before: Map<string, string>, after: Map<string, string>): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => before.get(path) !== after.get(path)).sort();
}
