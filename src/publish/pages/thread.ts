import { pathToFileURL } from "node:url";
import { workerData } from "node:worker_threads";
import { acrossThreads } from "../../command/refusal.ts";
import type { PageContent } from "../../views/site.ts";
import type { Workbook } from "../../views/workbook/sheet.ts";
import { portablePage } from "../portable/page.ts";
import type { MadePage } from "./made-page.ts";

/** A page to make. */
export interface PageTask {
  path: string;
  content: PageContent;
}

/** The module that `src/publish/renderer/entry.ts` is compiled into. */
interface RenderModule {
  renderPage: (path: string, content: PageContent) => Promise<string>;
}

const { entry }: { entry: string } = workerData;
let module: Promise<RenderModule> | undefined;

async function rendered({ path, content }: PageTask): Promise<MadePage> {
  // Not before a page is asked for: a program that cannot be loaded is an error of that page, which is told,
  // and no end of the thread.
  module ??= import(pathToFileURL(entry).href);
  const { renderPage } = await module;
  const { html, ids, targets } = portablePage(await renderPage(path, content), `${path}.html`);
  return { html, facts: { ids, targets } };
}

/** What a thread has to do, with an error that can be handed over. */
async function handedOver<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw acrossThreads(error);
  }
}

/** Makes a page, in a thread of its own. */
export async function makePage(task: PageTask): Promise<MadePage> {
  return handedOver(rendered(task));
}

async function packed(workbook: Workbook): Promise<Uint8Array> {
  // A site has one in each language, and most threads none.
  const { workbookBytes } = await import("../workbook/workbook-bytes.ts");
  return workbookBytes(workbook);
}

/** Makes the file of a workbook, in a thread of its own. */
export async function makeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return handedOver(packed(workbook));
}
