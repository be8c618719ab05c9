import { downloads } from "./downloads.ts";
import { dueFiles } from "./due-files.ts";
import { atomFeed, signalsJson } from "./news.ts";
import type { SiteReports } from "./site.ts";

/** A file of the site that is no page, by its path from the root. */
export interface SiteFile {
  path: string;
  text: string;
}

/** Everything beside the pages: figures and due accounts to take along, and what an intranet reads. */
export function siteFiles(site: SiteReports): SiteFile[] {
  const { report } = site;
  return [
    { path: "feed.xml", text: atomFeed(site) },
    { path: "signals.json", text: signalsJson(site) },
    ...downloads(report).map(({ name, text }) => ({ path: `data/${name}.csv`, text })),
    ...dueFiles(report).map(({ path, text }) => ({ path: `data/${path}`, text })),
  ];
}
