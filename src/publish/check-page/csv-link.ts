import { Buffer } from "node:buffer";
import type { Language } from "../../contract/vocabulary.ts";
import { csvText } from "../../text/csv.ts";
import { html, type Markup } from "./html.ts";

/** Rows for a spreadsheet, as a link that saves them: the page lies by itself, and so they are in it. */
export function csvLink(
  name: string,
  rows: readonly (readonly string[])[],
  { language, said }: { language: Language; said: string },
): Markup {
  const bytes = Buffer.from(csvText(rows, language)).toString("base64");
  return html`<p><a download="${name}" href="data:text/csv;charset=utf-8;base64,${bytes}">${said}</a></p>`;
}
