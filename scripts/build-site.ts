import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { build } from "astro";
import { jsonSchema } from "../src/report/json-schema.ts";
import { writeSnapshot } from "./compute.ts";
import type { WithArchive } from "./editions.ts";
import { replaceFolder } from "./replace-folder.ts";

const project = resolve(import.meta.dirname, "..");

/** Renders the pages of a report into a folder. */
async function renderPages(work: string, folder: string): Promise<void> {
  process.env.HANDJES_REPORT = join(work, "report.json");
  process.env.HANDJES_EDITIONS = join(work, "editions.json");
  await build({ root: project, outDir: folder, logLevel: "error" });
}

/**
 * Builds the whole site beside its place, and puts it there when it is finished: a crash on the way leaves the old one as it was.
 */
export async function buildSite({ snapshot, archive }: WithArchive, out: string): Promise<void> {
  const place = resolve(out);
  const staging = join(dirname(place), `.${basename(place)}.building-${process.pid}`);
  const work = mkdtempSync(join(tmpdir(), "handjes-"));
  try {
    const snapshotFile = join(work, "report.json");
    writeSnapshot(snapshot, snapshotFile);
    writeFileSync(join(work, "editions.json"), JSON.stringify(archive));
    await renderPages(work, staging);
    copyFileSync(snapshotFile, join(staging, "report.json"));
    writeFileSync(join(staging, "report.schema.json"), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
    replaceFolder(staging, place);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
}
