import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { codeOf } from "../../../src/command/or-null-on-io-error.ts";
import { whilePublishing } from "../../../src/publish/folder/publish-folder.ts";
import { buildSite } from "../../../src/publish/pages/build-site.ts";
import { withPageThreads } from "../../../src/publish/pages/with-page-threads.ts";
import { refusePlace } from "../../../src/publish/places/refuse-place.ts";
import { editionFolder, sitesToBuild } from "../../../src/publish/sites-to-build.ts";
import { writeEdition } from "../../../src/publish/write-edition.ts";
import { readEditionFiles } from "../../../src/report/editions/edition-files.ts";
import { readExports } from "../../../src/report/read-exports.ts";
import { marker, teams, writeMarked } from "./organisation.ts";

/** Of persons one is enough: what differs between theirs is whose it is. */
export const audiences = [
  "management",
  "company",
  ...teams.map((team) => `team:${marker.team(team)}`),
  `person:${marker.id("alpha", 1)}`,
];

/** The exports of the marked organisation, of which a month was kept, and the site of each audience. */
export interface MarkedSites {
  data: string;
  /** The folder that they lie in. */
  out: string;
  siteOf: (audience: string) => string;
}

async function build({ data, out, siteOf }: MarkedSites): Promise<void> {
  writeMarked(data);
  // A month was kept: every edition tells what has changed since, and most have its pages.
  await writeEdition(data, { period: "2026-09" });
  const read = readExports(data);
  const editions = readEditionFiles({ folder: data });
  await withPageThreads((threads) =>
    whilePublishing(refusePlace(out, { data }), async (publish) => {
      for (const audience of audiences) {
        const asked = { data, out: siteOf(audience), period: "2026-10", audience };
        for (const { site, out: place } of sitesToBuild(read, asked, editions))
          await buildSite(site, refusePlace(place, { data }), { threads, publish });
      }
    }),
  );
}

/**
 * The sites of the marked organisation: they are built once in a run of the tests, for whichever file of
 * tests asks first, and nobody changes them. @throws Error in every file of tests where they cannot be built.
 */
export async function markedSites(): Promise<MarkedSites> {
  // The temporary folder is that of this run.
  const folder = join(tmpdir(), "handjes-marked");
  const [done, failed] = [join(folder, "done"), join(folder, "failed")];
  const out = join(folder, "sites");
  const sites = {
    data: join(folder, "data"),
    out,
    siteOf: (audience: string) => join(out, editionFolder(audience)),
  };
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    while (!existsSync(done) && !existsSync(failed)) await setTimeout(100);
    if (existsSync(failed)) throw new Error("The sites could not be built: see where it was tried first");
    return sites;
  }
  try {
    await build(sites);
    writeFileSync(done, "");
    return sites;
  } catch (error) {
    writeFileSync(failed, "");
    throw error;
  }
}
