import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { workerData } from "node:worker_threads";
import { portablePage } from "../../src/portable/page.ts";
import type { PageContent } from "../../src/views/site.ts";
import { hashOf } from "../prints.ts";

/** A page to make, and the file to keep it in, without ending. */
export interface PageTask {
  path: string;
  content: PageContent;
  kept: string;
}

/** What is kept beside the HTML of a page: the print of that HTML, and what must be known to check the links of a site. */
export interface PageFacts {
  print: string;
  ids: string[];
  targets: { link: string; file: string; place: string }[];
}

/** The module that `src/integrations/renderer/entry.ts` is compiled into. */
interface RenderModule {
  renderPage: (path: string, content: PageContent) => Promise<string>;
}

const { entry }: { entry: string } = workerData;
const { renderPage }: RenderModule = await import(pathToFileURL(entry).href);

/** Writes a file so that it is there whole or not at all, whoever else writes the same. */
function writeWhole(file: string, text: string): void {
  const work = `${file}.${process.pid}`;
  writeFileSync(work, text);
  renameSync(work, file);
}

/** Makes a page, in a thread of its own, and keeps it. The facts are written last: where they are, the page is whole. */
export async function makePage({ path, content, kept }: PageTask): Promise<PageFacts> {
  const { html, ids, targets } = portablePage(await renderPage(path, content), `${path}.html`);
  const facts = { print: hashOf(html), ids, targets };
  mkdirSync(dirname(kept), { recursive: true });
  writeWhole(`${kept}.html`, html);
  writeWhole(`${kept}.json`, JSON.stringify(facts));
  return facts;
}
