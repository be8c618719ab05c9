import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { hashOf } from "../prints.ts";

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

/** The text up to the first line end, and the text after it. */
function splitLine(text: string): [string, string] {
  const end = text.indexOf("\n");
  return [text.slice(0, end), text.slice(end + 1)];
}

/** Writes a page so that it is there whole or not at all: the print of the rest on the first line, the facts on the second, then the HTML. */
export function keepPage(file: string, { html, facts }: MadePage): void {
  const content = `${JSON.stringify(facts)}\n${html}`;
  const work = `${file}.${process.pid}`;
  writeFileSync(work, `${hashOf(content)}\n${content}`, { mode: 0o600 });
  renameSync(work, file);
}

/** A page that was kept; null where it is not there, or not as it was kept: a full disk or a power cut may have left half of it. */
export function keptPage(file: string): MadePage | null {
  if (!existsSync(file)) return null;
  const [print, content] = splitLine(readFileSync(file, "utf8"));
  if (hashOf(content) !== print) return null;
  const [facts, html] = splitLine(content);
  return { html, facts: JSON.parse(facts) };
}
