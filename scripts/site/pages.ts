import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentOf, type SitePage } from "../../src/views/site.ts";
import { keepOnly } from "../kept-folders.ts";
import { keptPage, type PageFacts } from "./kept-pages.ts";
import { pageKey } from "./page-key.ts";
import type { PageThreads } from "./threads.ts";

/** How many pages are under way at once: enough that no thread waits, few enough to hold in memory. */
const mostUnderWay = 32;

export interface PutPages {
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
): Promise<PutPages> {
  const keys = new Set<string>();
  const facts = new Map<string, PageFacts>();
  const underWay = new Set<Promise<void>>();
  let made = 0;

  const put = async (page: SitePage) => {
    const content = contentOf(page);
    const key = pageKey(program.key, page.path, content);
    keys.add(key);
    const kept = join(keep, key);
    const known = keptPage(kept);
    if (!known) made++;
    const ready = known ?? (await makePage({ path: page.path, content, kept }));
    facts.set(`${page.path}.html`, ready.facts);
    const place = join(folder, `${page.path}.html`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, ready.html);
  };

  try {
    for (const page of pages) {
      const task = put(page).finally(() => underWay.delete(task));
      underWay.add(task);
      if (underWay.size >= mostUnderWay) await Promise.race(underWay);
    }
    await Promise.all(underWay);
  } finally {
    // Where one fails, the others are still writing: whoever takes the folder away must not do so under their hands.
    await Promise.allSettled(underWay);
  }
  // Those of pages that the site no longer has as they were.
  keepOnly(keep, keys);
  return { facts, made };
}
