import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { buildDemo } from "./build-demo.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site of the demo organisation, built for this run. */
    site: string;
  }
}

const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));

/** Builds the site that the tests of the browser open, with the command that everybody uses. */
export async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "tested-site-"));
  const site = join(folder, "site");
  await buildDemo(site);
  project.provide("site", site);
  return () => rmSync(folder, { recursive: true });
}
