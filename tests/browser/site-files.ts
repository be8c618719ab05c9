import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { inject } from "vitest";

const site = inject("site");

/** Every page of the built site by its path, `en/strength.html`. */
export const allPages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
  .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .sort();

const firstIn = (folder: string) => allPages.filter((page) => page.startsWith(folder)).slice(0, 1);
const inBothLanguages = (page: string) => [page, `en/${page}`];

/** The pages that show figures of everybody, then one of each kind that there are many of. */
const withCharts = [
  ...["index", "strength", "activity", "conversion", "customers", "both"].map((name) => `${name}.html`),
  ...["person/", "segment/", "team/"].flatMap(firstIn),
];
export const pagesWithCharts = withCharts.flatMap(inBothLanguages);

const others = ["people", "find", "quality", "method", "findings", "rules", "notation", "archive"].map(
  (name) => `${name}.html`,
);

/** Pages of a month published before. */
const published = ["2026-09/index.html", "2026-09/en/strength.html"];

/** One page of every type in every language. */
export const pageTypes = [...pagesWithCharts, ...others.flatMap(inBothLanguages), ...published];

/**
 * One page of every type, by turns in Dutch and in English: colours, and what moves, are the same in both.
 */
export const typesOnce = [
  ...[...withCharts, ...others].map((page, i) => (i % 2 === 0 ? page : `en/${page}`)),
  ...published,
];
