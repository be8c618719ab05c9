import { keepFile, keptFile } from "../kept-file.ts";

/** What must be known of a page to check the links of a site. */
export interface PageFacts {
  ids: string[];
  targets: { link: string; file: string; place: string }[];
}

/** A page as it is kept: its HTML, ready to be published. */
export interface MadePage {
  html: string;
  facts: PageFacts;
}

/** Keeps a page where that can be done: its facts on the first line, then its HTML. */
export function keepPage(file: string, { html, facts }: MadePage): void {
  keepFile(file, Buffer.from(`${JSON.stringify(facts)}\n${html}`));
}

/** A page that was kept; null where it is not there, or not as it was kept. */
export function keptPage(file: string): MadePage | null {
  const text = keptFile(file)?.toString("utf8");
  if (text === undefined) return null;
  const end = text.indexOf("\n");
  return { facts: JSON.parse(text.slice(0, end)), html: text.slice(end + 1) };
}
