import type { Severity } from "../../contract/problem.ts";
import type { Language } from "../../contract/vocabulary.ts";

/** The words of the page of the check. */
interface CheckPageWords {
  title: (errors: number, warnings: number) => string;
  none: string;
  lead: string;
  severity: Record<Severity, string>;
  cause: string;
  file: string;
  count: string;
  line: string;
  column: string;
  found: string;
  todo: string;
  empty: string;
  paste: string;
  around: (file: string, line: number) => string;
  more: (count: number) => string;
}

export const checkPageWords: Record<Language, CheckPageWords> = {
  nl: {
    title: (errors, warnings) =>
      `${errors} ${errors === 1 ? "fout" : "fouten"}, ${warnings} ${warnings === 1 ? "waarschuwing" : "waarschuwingen"}`,
    none: "Er is niets gevonden dat aandacht vraagt.",
    lead: "Per oorzaak: waar het staat, wat er is gevonden en wat te doen. De letter is die van de kolom in Excel. Geef wat bij een export hoort aan wie die export beheert.",
    severity: { error: "Fout", warning: "Waarschuwing", repaired: "Hersteld" },
    cause: "Oorzaak",
    file: "Bestand",
    count: "Aantal",
    line: "Regel",
    column: "Kolom",
    found: "Gevonden",
    todo: "Wat te doen",
    empty: "(leeg)",
    paste: "Om te plakken:",
    around: (file, line) => `${file}, regel ${line}`,
    more: (count) => `… en nog ${count} van deze soort; npm run check -- --format json geeft ze alle.`,
  },
  en: {
    title: (errors, warnings) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
    none: "Nothing was found that needs attention.",
    lead: "By cause: where it is, what was found and what to do. The letter is that of the column in Excel. Give what belongs to an export to whoever keeps that export.",
    severity: { error: "Error", warning: "Warning", repaired: "Repaired" },
    cause: "Cause",
    file: "File",
    count: "Count",
    line: "Line",
    column: "Column",
    found: "Found",
    todo: "What to do",
    empty: "(empty)",
    paste: "To paste:",
    around: (file, line) => `${file}, line ${line}`,
    more: (count) => `… and ${count} more of this kind; npm run check -- --format json gives them all.`,
  },
};
