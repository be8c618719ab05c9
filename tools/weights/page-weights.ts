import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** What a reader's browser fetches for a page, in bytes of gzip: the page, and what it shares with others. */
export interface Weight {
  page: string;
  own: number;
  styles: number;
  scripts: number;
  /** Whatever it fetches: fonts, data and pictures too. */
  all: number;
}

/** What is only fetched when a reader asks for it. */
const links = /<(?:a|link rel="alternate")\s[^>]*>/g;

/** Files that a file of a site names, between quotes or brackets, for a browser to fetch. */
function named(file: string): string[] {
  if (![".html", ".js", ".css"].includes(extname(file))) return [];
  const text = readFileSync(file, "utf8").replaceAll(links, "");
  return [...text.matchAll(/["'(]([^"'()\s]+\.\w+)["')]/g)]
    .map(([, path = ""]) => resolve(dirname(file), path))
    .filter((path) => existsSync(path) && statSync(path).isFile());
}

/** The weight of a page of a site. */
export function weightOf(site: string, page: string): Weight {
  const fetched = new Set([join(site, page)]);
  // A set goes on to what is added to it on the way.
  for (const file of fetched) for (const path of named(file)) fetched.add(path);
  const files = [...fetched].map((file) => ({
    ending: extname(file),
    bytes: gzipSync(readFileSync(file), { level: 9 }).length,
  }));
  const total = (all: typeof files) => all.reduce((sum, { bytes }) => sum + bytes, 0);
  const of = (ending: string) => total(files.filter((file) => file.ending === ending));
  return { page, own: of(".html"), styles: of(".css"), scripts: of(".js"), all: total(files) };
}

/** The weight of every page of a built site, the heaviest first. */
export const weightsOf = (site: string): Weight[] =>
  globSync("**/*.html", { cwd: site })
    .map((page) => weightOf(site, page))
    .toSorted((a, b) => b.own - a.own);
