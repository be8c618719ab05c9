import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "astro";
import { jsonSchema } from "../src/report/json-schema.ts";
import { writeSnapshot } from "./compute.ts";
import type { WithArchive } from "./editions.ts";
import { isAlive, publishFolder } from "./publish-folder.ts";

const project = resolve(import.meta.dirname, "..");

/** Folders of builds in this project. (Outside of it all builds would share Astro's own folder, and disturb each other.) */
const builds = join(project, ".cache");

/** A folder of this process's own for Astro to build in; those of runs that died are taken away. */
function ownBuildFolder(): string {
  mkdirSync(builds, { recursive: true });
  for (const name of readdirSync(builds)) {
    const [, id] = /^build-(\d+)-/.exec(name) ?? [];
    if (id !== undefined && !isAlive(Number(id)))
      rmSync(join(builds, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(builds, `build-${process.pid}-`));
}

/** Renders the pages of a report into a folder. */
async function renderPages(work: string, folder: string): Promise<void> {
  process.env.HANDJES_REPORT = join(work, "report.json");
  process.env.HANDJES_EDITIONS = join(work, "editions.json");
  await build({ root: project, outDir: folder, logLevel: "error" });
}

/** Builds the whole site of a report and puts it in its place when it is whole: see publishFolder. */
export async function buildSite({ snapshot, archive }: WithArchive, out: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "handjes-"));
  const pages = ownBuildFolder();
  try {
    const snapshotFile = join(work, "report.json");
    writeSnapshot(snapshot, snapshotFile);
    writeFileSync(join(work, "editions.json"), JSON.stringify(archive));
    await publishFolder(out, async (staging) => {
      await renderPages(work, pages);
      cpSync(pages, staging, { recursive: true });
      copyFileSync(snapshotFile, join(staging, "report.json"));
      writeFileSync(join(staging, "report.schema.json"), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(pages, { recursive: true, force: true });
  }
}
