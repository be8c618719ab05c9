import type { Language } from "../contract/vocabulary.ts";
import { glossary as en } from "./en/glossary.ts";
import type { GlossaryTerm } from "./glossary-term.ts";
import { glossary as nl } from "./nl/glossary.ts";

/** What is explained on first use, by language. */
export const glossaries: Record<Language, readonly GlossaryTerm[]> = { nl, en };
