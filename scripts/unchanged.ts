import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { sha256Of } from "../src/contract/sha256.ts";
import { type Input, isStill } from "./input.ts";
import { keepFile, keptFile } from "./kept-file.ts";
import { keptFolder, pruneKeptFolders } from "./kept-folders.ts";
import { hasItsFiles } from "./manifest.ts";
import { programPrint } from "./prints.ts";
import { unlessRefused } from "./unless-refused.ts";

/** What a run was asked. */
export interface Asked {
  period?: string | undefined;
  audience?: string | undefined;
}

/** What a run made, and of what. */
interface Note {
  key: string;
  input: Input;
  /** Each site, by its folder from the one that was asked for, with the SHA-256 of its manifest. */
  sites: { folder: string; manifest: string | null }[];
}

/** What decides what a report says, besides the data: the program, what was asked, and the day. */
export function buildKey({ period, audience }: Asked, day: number): string {
  return sha256Of(JSON.stringify([programPrint(), period, audience, day]));
}

/** Where it is noted what was last built into a folder: outside of it, and free to be deleted. */
const noteOf = (out: string) => join(keptFolder("built", out), "note.json");

const manifestOf = (site: string) => unlessRefused(() => sha256Of(readFileSync(join(site, "manifest.json"))));

function isStanding(out: string, { folder, manifest }: Note["sites"][number]): boolean {
  const site = join(out, folder);
  return manifest !== null && manifestOf(site) === manifest && hasItsFiles(site);
}

/**
 * How many sites stand in a folder, whole, as the same program built them of the same data for the same question on the same day; 0 where any of it
 * is otherwise or cannot be told.
 */
export function standingSites(out: string, key: string, data: string): number {
  const kept = keptFile(noteOf(out));
  if (kept === null) return 0;
  const note: Note = JSON.parse(kept.toString("utf8"));
  const isSame = note.key === key && isStill(data, note.input);
  return isSame && note.sites.every((site) => isStanding(out, site)) ? note.sites.length : 0;
}

/** Notes which sites were built for a folder, in it or below, and what was read for them. */
export function noteBuilt(
  out: string,
  { key, input, sites }: { key: string; input: Input; sites: readonly string[] },
): void {
  const note: Note = {
    key,
    input,
    sites: sites.map((site) => ({
      folder: relative(resolve(out), resolve(site)),
      manifest: manifestOf(site),
    })),
  };
  keepFile(noteOf(out), Buffer.from(JSON.stringify(note)));
  pruneKeptFolders(keptFolder("built", out), new Date());
}
