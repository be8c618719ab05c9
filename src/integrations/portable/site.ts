import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { LinkError, portableLink, type SiteFiles } from "./link.ts";
import { type PageSource, pageSource, withLinks } from "./page.ts";
import { withPolicy } from "./policy.ts";
import { classicScript, withClassicScripts } from "./script.ts";
import { withUrls } from "./stylesheet.ts";

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join("/"),
    )
    .sort();
}

/**
 * Rewrites the links of every page and style sheet in `folder` so that they are relative, makes modules classic
 * scripts, and gives each page its content policy. Gives the number of pages.
 * @throws Error that names every link that leads nowhere or outside, with its page; nothing is written then.
 */
export function makePortable(folder: string): number {
  const pages = new Map<string, PageSource>();
  const files = new Map<string, ReadonlySet<string>>();
  for (const file of filesIn(folder)) {
    const page = file.endsWith(".html") ? pageSource(readFileSync(join(folder, file), "utf8")) : undefined;
    if (page) pages.set(file, page);
    files.set(file, page?.ids ?? new Set());
  }

  const problems: string[] = [];
  const change = (file: string, all: SiteFiles) => (link: string) => {
    try {
      return portableLink(link, file, all);
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      problems.push(`${file}: "${link}": ${error.message}`);
      return link;
    }
  };
  const results = [...files.keys()].flatMap((file): [string, string][] => {
    const page = pages.get(file);
    if (page) return [[file, withPolicy(withClassicScripts(withLinks(page, change(file, files))))]];
    if (file.endsWith(".js")) return [[file, classicScript(readFileSync(join(folder, file), "utf8"))]];
    if (!file.endsWith(".css")) return [];
    return [[file, withUrls(readFileSync(join(folder, file), "utf8"), change(file, files))]];
  });
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 link does" : `${problems.length} links do`;
    throw new Error(`${count} not work everywhere:\n${[...new Set(problems)].join("\n")}`);
  }

  for (const [file, text] of results) writeFileSync(join(folder, file), text);
  return pages.size;
}
