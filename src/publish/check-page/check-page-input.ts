import type { Problem } from "../../contract/problem.ts";
import type { Language } from "../../contract/vocabulary.ts";
import type { ProposedCorrection } from "../../reading/corrections/propose.ts";
import type { RowsAround } from "../../reading/problems/rows-around.ts";

/** What a page of the check is made of. */
export interface CheckPage {
  problems: readonly Problem[];
  /** Why no report can be made though there is no error. */
  refused: readonly string[];
  /** Rows of the exports, by file. */
  around: ReadonlyMap<string, RowsAround>;
  /** Lines of corrections.csv that would mend what is wrong. */
  proposed: readonly ProposedCorrection[];
  language: Language;
}
