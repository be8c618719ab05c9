import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { inject } from "vitest";

const site = inject("site");

/** Every page of the built site by its path, `en/strength.html`. */
export const allPages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
  .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .sort();

const firstIn = (folder: string) => allPages.filter((page) => page.startsWith(folder)).slice(0, 1);

/** The pages that show figures of everybody, then one of each kind that there are many of. */
export const pagesWithCharts = ["", "en/"]
  .filter((home) => existsSync(join(site, home)))
  .flatMap((home) => [
    ...["index", "strength", "activity", "conversion", "customers", "both"].map(
      (name) => `${home}${name}.html`,
    ),
    ...firstIn(`${home}person/`),
    ...firstIn(`${home}segment/`),
    ...firstIn(`${home}team/`),
  ]);

const otherPages = ["people", "find", "quality", "method", "findings", "rules", "notation"].flatMap(
  (name) => [`${name}.html`, `en/${name}.html`],
);

/** A month published before: its own pages, and the list of such months. */
const published = ["archive.html", "en/archive.html", "2026-09/index.html", "2026-09/en/strength.html"];

/** One page of every type in every language. */
export const pageTypes = [...pagesWithCharts, ...otherPages, ...published];
