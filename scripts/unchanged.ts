import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { differences } from "./manifest.ts";
import { hashOf, printOf, programPrint } from "./prints.ts";

const project = resolve(import.meta.dirname, "..");

/** Everything that decides what a report says: the program, the data folder, what was asked for, and the day. */
export function buildKey(data: string, asked: object, day: number): string {
  return hashOf(JSON.stringify([programPrint(), printOf([resolve(data)]), asked, day]));
}

/** Where the key of what was last built into a folder is kept: outside of it, and free to be deleted. */
const noteOf = (out: string) => join(project, ".cache", "built", `${hashOf(resolve(out)).slice(0, 16)}.json`);

/** Whether a folder holds, whole, what the same key has built. */
export function isBuilt(out: string, key: string): boolean {
  const note = noteOf(out);
  if (!existsSync(note) || !existsSync(join(out, "manifest.json"))) return false;
  const manifest = hashOf(readFileSync(join(out, "manifest.json"), "utf8"));
  if (readFileSync(note, "utf8") !== JSON.stringify({ key, manifest })) return false;
  return differences(out).length === 0;
}

/** Notes what was built into a folder. */
export function noteBuilt(out: string, key: string): void {
  const manifest = hashOf(readFileSync(join(out, "manifest.json"), "utf8"));
  mkdirSync(join(project, ".cache", "built"), { recursive: true });
  writeFileSync(noteOf(out), JSON.stringify({ key, manifest }));
}
