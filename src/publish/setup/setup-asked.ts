import type { Language } from "../../contract/vocabulary.ts";

/** Which folder is looked at, and whether anybody is asked. */
export interface SetupAsked {
  data: string;
  lang: Language;
  /** Take the proposal as it is, with its questions open. */
  yes?: boolean;
}
