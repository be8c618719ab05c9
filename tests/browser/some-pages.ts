import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { putPages } from "../../src/publish/pages/pages.ts";
import { compiledProgram } from "../../src/publish/pages/program.ts";
import { pageThreads } from "../../src/publish/pages/threads.ts";
import { readFolder } from "../../src/reading/data-folder.ts";
import { computeReport } from "../../src/report/compute.ts";
import { reportOf } from "../../src/views/report.ts";
import { sitePages } from "../../src/views/site.ts";

/** Builds those pages of the report of October that are looked at, with that of the first person and all that they need, and gives their paths. */
export async function buildSomePages(
  data: string,
  out: string,
  wanted: readonly string[],
): Promise<string[]> {
  const report = reportOf(computeReport(readFolder(data), { period: "2026-10" }));
  const all = sitePages({ report, archive: [] });
  const person = all.find(({ path }) => path.startsWith("person/"));
  const pages = all.filter((page) => page === person || wanted.includes(page.path));
  const program = await compiledProgram();
  for (const file of program.assetFiles) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), readFileSync(join(program.assets, file)));
  }
  const threads = pageThreads(program);
  await putPages(pages, threads, out);
  await threads.close();
  return pages.map(({ path }) => `${path}.html`);
}
