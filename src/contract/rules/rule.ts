import type { Severity } from "../problem.ts";
import type { Bilingual } from "../vocabulary.ts";

/** One rule of the check: what it means and what to do about it. */
export interface Rule {
  severity: Severity;
  title: Bilingual;
  advice: Bilingual;
}

type TitleAndAdvice = readonly [title: string, advice: string];

/** A rule with its title and advice in Dutch, then in English. */
export function rule(severity: Severity, nl: TitleAndAdvice, en: TitleAndAdvice): Rule {
  return { severity, title: { nl: nl[0], en: en[0] }, advice: { nl: nl[1], en: en[1] } };
}

/** What to do about a cell that is wrong in the export. */
export const mendCell = {
  nl: "Verbeter de cel in de bron en exporteer opnieuw.",
  en: "Correct the cell at its source and export again.",
};
