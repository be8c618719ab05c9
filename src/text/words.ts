import type { Language } from "../contract/vocabulary.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Everything that pages say, in one language; a word missing in the other is a type error. */
export type Words = typeof nl;

const byLanguage: Record<Language, Words> = { nl, en };

export function wordsIn(language: Language): Words {
  return byLanguage[language];
}
