import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { pagesOf } from "./reports.ts";

/** What a reader's browser fetches for a page, in bytes of gzip: the page, and what it shares with others. */
export interface Weight {
  page: string;
  own: number;
  styles: number;
  scripts: number;
  fonts: number;
  /** Whatever it fetches, data and pictures included. */
  all: number;
}

const textual = new Set([".html", ".js", ".css"]);

/** What is only fetched when a reader asks for it. */
const links = /<(?:a|link rel="alternate")\s[^>]*>/g;

/** Files that a file of a site names, between quotes or brackets, for a browser to fetch. */
function named(file: string): string[] {
  if (!textual.has(extname(file))) return [];
  const text = readFileSync(file, "utf8").replaceAll(links, "");
  return [...text.matchAll(/["'(]([^"'()\s]+\.\w+)["')]/g)]
    .map(([, path = ""]) => resolve(dirname(file), path))
    .filter((path) => existsSync(path) && statSync(path).isFile());
}

/** A page and all that it makes a browser fetch. */
function fetched(page: string): string[] {
  const found = new Set([page]);
  // A set goes on to what is added to it on the way.
  for (const file of found) for (const path of named(file)) found.add(path);
  return [...found];
}

/** The weight of a page. Fonts are counted as they are: they are packed already. */
export function weightOf(page: string): Weight {
  const files = fetched(page).map((file) => {
    const bytes = readFileSync(file);
    const ending = extname(file);
    return { ending, size: ending === ".woff2" ? bytes.length : gzipSync(bytes, { level: 9 }).length };
  });
  const total = (...endings: string[]) =>
    files
      .filter(({ ending }) => endings.length === 0 || endings.includes(ending))
      .reduce((sum, { size }) => sum + size, 0);
  const [own, styles, scripts, fonts] = [".html", ".css", ".js", ".woff2"].map((ending) => total(ending));
  return { page, own: own ?? 0, styles: styles ?? 0, scripts: scripts ?? 0, fonts: fonts ?? 0, all: total() };
}

/** The weight of every page of a built site, the heaviest first. */
export function weightsOf(site: string): Weight[] {
  const weights = pagesOf(site).map((page) => ({ ...weightOf(join(site, page)), page }));
  return weights.toSorted((a, b) => b.own - a.own);
}
