import type { Language, SignalId } from "../contract/vocabulary.ts";
import { signals as en } from "./en/findings.ts";
import type { SignalWords } from "./finding-words.ts";
import { signals as nl } from "./nl/findings.ts";

/** The words for every finding, by language. */
export const signalWords: Record<Language, Record<SignalId, SignalWords>> = { nl, en };
