import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentOf, type PageContent, type SitePage } from "../../views/site.ts";
import { type PlacedStatement, statementsOf } from "../../views/statements.ts";
import type { PageFacts } from "./made-page.ts";
import type { PageThreads } from "./threads.ts";

/** How many pages are under way at once: enough that no thread waits, few enough to hold in memory. */
const mostUnderWay = 32;

/** A page that was put in its place, with what it states. */
export interface PutPage extends PageFacts {
  statements: PlacedStatement[];
}

/**
 * Puts every page of a site in a folder, made in threads; gives what must be known of each, by its path from
 * the root, with its ending. What each says is shown to `onContent`, in the order of the pages; what that has
 * begun is waited for with the page.
 */
export async function putPages(
  pages: readonly SitePage[],
  { makePage }: Pick<PageThreads, "makePage">,
  {
    folder,
    onContent,
  }: { folder: string; onContent?: (page: SitePage, content: PageContent) => void | Promise<void> },
): Promise<Map<string, PutPage>> {
  const known = new Map<string, PutPage>();
  const underWay = new Set<Promise<void>>();

  const put = async (page: SitePage) => {
    const content = contentOf(page);
    const begun = onContent?.(page, content);
    const [{ html, facts }] = await Promise.all([makePage({ path: page.path, content }), begun]);
    const path = `${page.path}.html`;
    known.set(path, { ...facts, statements: statementsOf(page.path, content) });
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, html);
  };

  try {
    for (const page of pages) {
      const task = put(page).finally(() => underWay.delete(task));
      underWay.add(task);
      if (underWay.size >= mostUnderWay) await Promise.race(underWay);
    }
    await Promise.all(underWay);
  } finally {
    // Where one fails, the others are still writing: whoever takes the folder away must not do so under their
    // hands.
    await Promise.allSettled(underWay);
  }
  return known;
}
