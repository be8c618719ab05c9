import { Buffer } from "node:buffer";
import type { Language } from "../../contract/vocabulary.ts";
import { csvText } from "../../text/csv.ts";

/** What a page of the check begins with: by this it is known from a file of somebody else's. */
export const checkPageStart = "<!doctype html><!-- handjes check -->";

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Markup that is made already, and is not to be escaped again. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(({ text }) => text).join("\n");
  return String(part).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Markup in which whatever is put in is text, but for other markup: names and cells are anybody's. */
export function html(frame: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(frame.reduce((text, piece, i) => text + written(parts[i - 1] ?? "") + piece));
}

/** Rows for a spreadsheet, as a link that saves them: the page lies by itself, and so they are in it. */
export function csvLink(
  name: string,
  rows: readonly (readonly string[])[],
  { language, said }: { language: Language; said: string },
): Markup {
  const bytes = Buffer.from(csvText(rows, language)).toString("base64");
  return html`<p><a download="${name}" href="data:text/csv;charset=utf-8;base64,${bytes}">${said}</a></p>`;
}
