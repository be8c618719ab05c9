import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { putPages } from "../../src/publish/pages/pages.ts";
import type { PageThreads } from "../../src/publish/pages/threads.ts";
import { readFolder } from "../../src/reading/data-folder.ts";
import { computeReport } from "../../src/report/compute.ts";
import { reportOf } from "../../src/views/report.ts";
import { sitePages } from "../../src/views/site.ts";

/** What to build pages from, and where; `wanted` are their paths. */
interface SomePages {
  data: string;
  out: string;
  wanted: readonly string[];
  threads: PageThreads;
}

/**
 * Builds those pages of the report of October that are looked at, with that of the first person and all that
 * they need, and gives their paths.
 */
export async function buildSomePages({ data, out, wanted, threads }: SomePages): Promise<string[]> {
  const report = reportOf(computeReport(readFolder(data), { period: "2026-10" }));
  const all = sitePages({ report, archive: [] });
  const person = all.find(({ path }) => path.startsWith("person/"));
  const pages = all.filter((page) => page === person || wanted.includes(page.path));
  const { program } = threads;
  for (const file of program.assetFiles) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), readFileSync(join(program.assets, file)));
  }
  await putPages(pages, threads, { folder: out });
  return pages.map(({ path }) => `${path}.html`);
}
