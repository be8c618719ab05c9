import { downloads } from "./downloads.ts";
import { dueFiles } from "./due-files.ts";
import { evidenceCsvs } from "./evidence-files.ts";
import { atomFeed, signalsJson } from "./news.ts";
import type { SiteReports } from "./site.ts";

/** A file of the site that is no page, by its path from the root. */
export interface SiteFile {
  path: string;
  /** Its text, or that of a large one in pieces. */
  text: string | Iterable<string>;
}

/**
 * Everything beside the pages: figures, due accounts and the rows behind findings to take along, and what an
 * intranet reads. One at a time: of a large organisation they are a hundred megabytes.
 */
export function* siteFiles(site: SiteReports): Generator<SiteFile> {
  const { report, evidence = [] } = site;
  yield { path: "feed.xml", text: atomFeed(site) };
  yield { path: "signals.json", text: signalsJson(site) };
  for (const { name, text } of downloads(report)) yield { path: `data/${name}.csv`, text };
  for (const { path, text } of dueFiles(report)) yield { path: `data/${path}`, text };
  yield* evidenceCsvs(report, evidence);
}
