import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { makeAssetsPortable } from "../../src/portable/assets.ts";
import { filesIn, programPrint } from "../prints.ts";

const project = resolve(import.meta.dirname, "../..");

/** Inside the project, where what a program imports is found. */
const programs = join(project, ".cache", "programs");

/** So many versions of the code are kept compiled: a developer goes to and fro between two. */
const keptPrograms = 4;

/** The pages compiled: a program that makes any page of any report from its content. */
export interface Program {
  /** Which code it was compiled from. */
  key: string;
  /** The module that renders a page. */
  entry: string;
  /** The folder of what all pages share: styles, fonts, the script, the icon. */
  assets: string;
  /** Its files, by their paths from the root of a site. */
  assetFiles: string[];
}

function programAt(folder: string, key: string): Program {
  const assets = join(folder, "client");
  return { key, entry: join(folder, "server", "entry.mjs"), assets, assetFiles: filesIn(assets) };
}

/** Takes the programs away that were not used for longest; one that was left half-compiled is among them in time. */
function prune(): void {
  const byAge = readdirSync(programs)
    .map((name) => ({ place: join(programs, name), used: statSync(join(programs, name)).mtimeMs }))
    .toSorted((a, b) => b.used - a.used);
  for (const { place } of byAge.slice(keptPrograms)) rmSync(place, { recursive: true, force: true });
}

/**
 * The program of the code as it is now. Compiled once for each version of the code, which takes a few seconds; it may be deleted at any time.
 * @throws Error of Astro where the code does not compile.
 */
export async function compiledProgram(): Promise<Program> {
  const key = programPrint();
  const place = join(programs, key);
  if (!existsSync(place)) {
    mkdirSync(programs, { recursive: true });
    const work = mkdtempSync(join(programs, "compiling-"));
    // Astro and its bundler take half a second to load, and most runs have no need of them.
    const { build } = await import("astro");
    await build({ root: project, outDir: work, cacheDir: join(work, "cache"), logLevel: "error" });
    makeAssetsPortable(join(work, "client"), filesIn(join(work, "client")));
    // Another run may have been first: its program is the same.
    if (existsSync(place)) rmSync(work, { recursive: true });
    else renameSync(work, place);
    prune();
  }
  const now = new Date();
  utimesSync(place, now, now);
  return programAt(place, key);
}
