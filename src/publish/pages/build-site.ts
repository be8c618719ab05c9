import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Language } from "../../contract/vocabulary.ts";
import type { WithArchive } from "../../report/editions/with-archive.ts";
import { jsonSchema } from "../../report/snapshot.ts";
import { stableJsonPieces } from "../../report/stable-json.ts";
import { type SiteFile, siteFiles } from "../../views/files.ts";
import { type Report, reportOf } from "../../views/report.ts";
import { type PageContent, type SitePage, type SiteReports, sitePages } from "../../views/site.ts";
import { statementsJson } from "../../views/statements.ts";
import { workbookFile } from "../../views/workbook/file.ts";
import { gathered } from "../../views/workbook/gathered.ts";
import type { Workbook } from "../../views/workbook/sheet.ts";
import type { Publish, Published } from "../folder/publish-folder.ts";
import type { Site } from "../places/refuse-place.ts";
import { deadLinks } from "../portable/dead-links.ts";
import { putPages } from "./pages.ts";
import type { PageThreads } from "./threads.ts";

/** @throws Error that names every link that leads nowhere: a fault of ours. */
function refuseDeadLinks(dead: readonly string[]): void {
  if (dead.length === 0) return;
  const count = dead.length === 1 ? "1 link does" : `${dead.length} links do`;
  throw new Error(`${count} not work everywhere:\n${dead.join("\n")}`);
}

/** A site in its place, with how many pages it has. */
export interface BuiltSite extends Published {
  pages: number;
}

/** Everything of a site but its pages and what they share. */
export function* filesBesidePages(site: SiteReports): Generator<SiteFile> {
  yield* siteFiles(site);
  yield { path: "report.json", text: stableJsonPieces(site.report.snapshot) };
  yield { path: "report.schema.json", text: `${JSON.stringify(jsonSchema(), null, 2)}\n` };
}

/** Writes a file piece by piece. */
function writePieces(file: string, pieces: Iterable<string>): void {
  const opened = openSync(file, "w");
  try {
    for (const piece of pieces) writeFileSync(opened, piece);
  } finally {
    closeSync(opened);
  }
}

/**
 * Gathers the workbook of each language from what its pages say, and begins it with the last of them: then it
 * is made beside other pages, and what was gathered need not be held to the end.
 */
function onLast(
  pages: readonly SitePage[],
  report: Report,
  make: (language: Language, workbook: Workbook) => Promise<void>,
) {
  const last = new Map(pages.map((page) => [page.language, page]));
  const workbooks = new Map([...last.keys()].map((language) => [language, gathered(report, language)]));
  return (page: SitePage, content: PageContent) => {
    const workbook = page.frame.isNewest ? workbooks.get(page.language) : undefined;
    workbook?.add(content);
    if (!workbook || last.get(page.language) !== page) return;
    workbooks.delete(page.language);
    return make(page.language, workbook.workbook());
  };
}

/** Builds the whole site of a report and puts it in its place when it is whole: see whilePublishing. */
export async function buildSite(
  { snapshot, archive, evidence }: WithArchive,
  place: Site,
  { threads, publish }: { threads: PageThreads; publish: Publish },
): Promise<BuiltSite> {
  const site = { report: reportOf(snapshot), archive: archive.map(reportOf), evidence };
  const { assets, assetFiles } = threads.program;
  let pages = 0;
  const published = await publish(place, async (staging) => {
    const put = (path: string, content: SiteFile["text"] | Uint8Array) => {
      const file = join(staging, path);
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(file, content);
      else writePieces(file, content);
    };
    // Written and not copied: who may read them is up to whoever publishes, not to whoever compiled.
    for (const path of assetFiles) put(path, readFileSync(join(assets, path)));
    const files = new Set(assetFiles);
    for (const { path, text } of filesBesidePages(site)) {
      put(path, text);
      files.add(path);
    }
    const made = sitePages(site);
    const newest = made.filter(({ frame }) => frame.isNewest);
    const { languages } = snapshot.settings;
    for (const language of languages) files.add(workbookFile[language]);
    const facts = await putPages(made, threads, {
      folder: staging,
      onContent: onLast(newest, site.report, async (language, workbook) =>
        put(workbookFile[language], await threads.makeWorkbook(workbook)),
      ),
    });
    const stated = newest.map(({ path }) => facts.get(`${path}.html`)?.statements ?? []);
    put("statements.json", statementsJson(site.report, stated));
    refuseDeadLinks(deadLinks(facts, files));
    pages = facts.size;
  });
  return { pages, ...published };
}
