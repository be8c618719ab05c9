import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { portableLink } from "./link.ts";
import { classicScript } from "./script.ts";

const url = /url\(\s*(["']?)(.*?)\1\s*\)/g;

/** A style sheet with the address in each `url()` replaced by what `change` makes of it. */
function withUrls(css: string, change: (link: string) => string): string {
  return css.replace(url, (_, __, link: string) => `url("${change(link)}")`);
}

/**
 * Makes the style sheets and scripts among `files` of a folder, which all pages share, fit to lie anywhere:
 * addresses relative, modules classic scripts.
 * @throws Error on an address that leads to none of the files.
 */
export function makeAssetsPortable(folder: string, files: readonly string[]): void {
  const known = new Set(files);
  const change = (file: string) => (link: string) => {
    const { href, target } = portableLink(link, file);
    if (target && !known.has(target.file))
      throw new Error(`${file}: "${link}": there is no file ${target.file}`);
    return href;
  };
  for (const file of files) {
    const place = join(folder, file);
    if (file.endsWith(".js")) writeFileSync(place, classicScript(readFileSync(place, "utf8")));
    if (file.endsWith(".css")) writeFileSync(place, withUrls(readFileSync(place, "utf8"), change(file)));
  }
}
