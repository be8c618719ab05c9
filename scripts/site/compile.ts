import { chmodSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeAssetsPortable } from "../../src/portable/assets.ts";
import { writeManifest } from "../manifest.ts";
import { filesIn } from "../prints.ts";

const project = resolve(import.meta.dirname, "../..");

/** There is nothing of a report in a program: every user of an installation may run it, whatever the habits of the one who was first. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(place, 0o755);
    if (entry.isFile()) chmodSync(place, 0o644);
  }
}

/**
 * Compiles the pages into a folder: `client/` is what they share, `server/entry.mjs` makes them, and a manifest tells whether all is there. @throws Error of Astro or
 * the machine.
 */
export async function compile(work: string): Promise<void> {
  // Astro and its bundler take half a second to load, and most runs have no need of them.
  const { build } = await import("astro");
  const cacheDir = join(work, "cache");
  // Nothing lies in node_modules, which may be somebody else's, and nothing is made ready for the development server.
  const vite = { cacheDir, optimizeDeps: { noDiscovery: true } };
  await build({ root: project, outDir: work, cacheDir, vite, logLevel: "error" });
  makeAssetsPortable(join(work, "client"), filesIn(join(work, "client")));
  writeManifest(work);
  openToAll(work);
}
