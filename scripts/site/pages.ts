import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serialize } from "node:v8";
import { contentOf, type PageContent, type SitePage } from "../../src/views/site.ts";
import { hashOf } from "../prints.ts";
import type { PageFacts } from "./thread.ts";
import type { PageThreads } from "./threads.ts";

/** How many pages are under way at once: enough that no thread waits, few enough to hold in memory. */
const mostUnderWay = 32;

/** The name of a page in the folder where pages are kept: another as soon as the code or anything that the page says is another. */
function keyOf(program: string, path: string, content: PageContent): string {
  return hashOf(Buffer.concat([Buffer.from(`${program} ${path} `), serialize(content)]));
}

/** The facts of a page that was kept; null where it is not there, or not as it was kept. */
function factsOf(kept: string): PageFacts | null {
  if (!existsSync(`${kept}.json`) || !existsSync(`${kept}.html`)) return null;
  const facts: PageFacts = JSON.parse(readFileSync(`${kept}.json`, "utf8"));
  return hashOf(readFileSync(`${kept}.html`)) === facts.print ? facts : null;
}

/** Takes away what is kept of pages that the site no longer has as they were. */
function prune(folder: string, keys: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!keys.has(name.replace(/\..*$/, ""))) rmSync(join(folder, name), { force: true });
  }
}

export interface MadePages {
  /** By their paths from the root, with their ending. */
  facts: Map<string, PageFacts>;
  /** How many of them had to be made; the others were kept from an earlier run. */
  made: number;
}

/**
 * Puts every page of a site in a folder: made anew in threads, or as it was kept where nothing that it says has changed. `keep` is the folder
 * where pages are kept from run to run; it may be deleted at any time.
 */
export async function putPages(
  pages: readonly SitePage[],
  { program, makePage }: Pick<PageThreads, "program" | "makePage">,
  { folder, keep }: { folder: string; keep: string },
): Promise<MadePages> {
  // Only for whoever may read the data.
  mkdirSync(keep, { recursive: true, mode: 0o700 });
  const keys = new Set<string>();
  const facts = new Map<string, PageFacts>();
  const underWay = new Set<Promise<void>>();
  let made = 0;

  const put = async (page: SitePage) => {
    const content = contentOf(page);
    const key = keyOf(program.key, page.path, content);
    keys.add(key);
    const kept = join(keep, key);
    const known = factsOf(kept);
    if (!known) made++;
    facts.set(`${page.path}.html`, known ?? (await makePage({ path: page.path, content, kept })));
    const place = join(folder, `${page.path}.html`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, readFileSync(`${kept}.html`));
  };

  for (const page of pages) {
    const task = put(page).finally(() => underWay.delete(task));
    underWay.add(task);
    if (underWay.size >= mostUnderWay) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  prune(keep, keys);
  return { facts, made };
}
