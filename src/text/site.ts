import type { Language } from "../contract/vocabulary.ts";
import { site as en } from "./en/site.ts";
import { site as nl } from "./nl/site.ts";

export type SiteWords = typeof nl;

/** The frame of the pages in each language. */
export const siteWords: Record<Language, SiteWords> = { nl, en };
