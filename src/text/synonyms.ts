import type { Language } from "../contract/vocabulary.ts";
import type { Synonyms } from "./synonym-words.ts";
import { synonyms as en } from "./synonyms/en.ts";
import { synonyms as nl } from "./synonyms/nl.ts";

/** The words of each language that lead to what the report calls otherwise. */
export const synonyms: Record<Language, Synonyms> = { nl, en };
