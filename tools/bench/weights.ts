import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";

/** What a reader's browser fetches for a page, in bytes of gzip: the page, then what all pages share. */
export interface Weight {
  page: string;
  own: number;
  styles: number;
  scripts: number;
  fonts: number;
}

const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Files that a page names in these attributes. */
function named(html: string, pattern: RegExp, folder: string): string[] {
  return [...html.matchAll(pattern)].map(([, path = ""]) => join(folder, path));
}

/**
 * The weight of every page of a built site, the heaviest first. Fonts are counted as they are: they are
 * packed already.
 */
export function pageWeights(site: string): Weight[] {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  const weights = pages.map((page): Weight => {
    const file = join(site, page);
    const html = readFileSync(file, "utf8");
    const styles = named(html, /<link rel="stylesheet" href="([^"]+)"/g, dirname(file));
    const scripts = named(html, /<script defer src="([^"]+)"/g, dirname(file));
    const fonts = styles.flatMap((style) =>
      named(readFileSync(style, "utf8"), /url\(["']?([^"')]+\.woff2)/g, dirname(style)),
    );
    const total = (files: readonly string[]) => files.reduce((sum, each) => sum + packed(each), 0);
    return {
      page: relative(site, file),
      own: packed(file),
      styles: total(styles),
      scripts: total(scripts),
      fonts: fonts.reduce((sum, each) => sum + readFileSync(each).length, 0),
    };
  });
  return weights.toSorted((a, b) => b.own - a.own);
}
