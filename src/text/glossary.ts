import type { Language } from "../contract/vocabulary.ts";
import { glossary as en } from "./en/glossary.ts";
import { glossary as nl } from "./nl/glossary.ts";

/** A word of the field with its meaning in plain words. */
export interface GlossaryTerm {
  /** The same in every language. */
  id: string;
  name: string;
  /** The forms in which it stands in a sentence; capitals do not matter. */
  words: readonly string[];
  meaning: string;
}

/** What is explained on first use, by language. */
export const glossaries: Record<Language, readonly GlossaryTerm[]> = { nl, en };
