import type { Language } from "../contract/vocabulary.ts";
import type { SiteWords } from "../text/site.ts";

/** What every component of one page needs beside its own content. */
export interface Site {
  language: Language;
  words: SiteWords;
  /** The folder of this language as links begin with it: `/` or `/en/`. */
  home: string;
  /** The folder of the pages that a published month shares with the newest report. */
  shared: string;
  /** The label of every metric that the method page explains, by its id. */
  metricLabels: Readonly<Record<string, string>>;
}

/** A text in which a sign stays with its amount: U+2060 forbids the break between them. */
export function unbroken(text: string): string {
  return text.replace(/([−+])(?=\p{Sc})/gu, "$1\u2060");
}

/** Pages that are not made anew for each month. */
const sharedPages = new Set([
  "method",
  "findings",
  "rules",
  "notation",
  "quality",
  "people",
  "find",
  "archive",
]);

/** A link to a page of the same language by its slug, with or without a place on it. */
export function hrefOf({ home, shared }: Pick<Site, "home" | "shared">, slug: string): string {
  const [page = "", place] = slug.split("#", 2);
  return `${sharedPages.has(page) ? shared : home}${page}.html${place === undefined ? "" : `#${encodeURIComponent(place)}`}`;
}
