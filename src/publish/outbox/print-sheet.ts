import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MailView } from "../../views/mail.ts";
import { putPages } from "../pages/pages.ts";
import type { PageThreads } from "../pages/threads.ts";
import { sheetsOfPage } from "../pdf/contents.ts";
import { datedPdf } from "../pdf/dated.ts";
import { sheetDocument } from "../pdf/one-document.ts";
import type { Print } from "../pdf/print.ts";

/** On how many sheets of paper each page is to stand. */
const sheetsOf = { ...sheetsOfPage, overview: 1 } as const;

/** What sheets are printed with. */
export interface Printing {
  threads: PageThreads;
  print: Print;
  /** A folder for this run alone. */
  folder: string;
}

/** Puts what all pages share where the pages of a sheet are made. */
export function putAssets({ threads: { program }, folder }: Omit<Printing, "print">): void {
  for (const path of program.assetFiles) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, readFileSync(join(program.assets, path)));
  }
}

/**
 * The one page of an edition that goes along with a mail, as a PDF: no other page of it is made. It bears the
 * day of the newest data.
 */
export async function printedSheet(
  { page, kind }: Pick<MailView, "page" | "kind">,
  day: string,
  { threads, print, folder }: Printing,
): Promise<Buffer> {
  await putPages([page], threads, folder);
  const sheet = { page: page.slug, sheets: sheetsOf[kind] };
  return datedPdf(await print(sheetDocument(folder, page.home.slice(1), sheet)), day);
}
