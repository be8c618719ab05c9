import type { Severity } from "../../contract/problem.ts";
import { ruleTitle } from "../../contract/problem-groups.ts";
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
  titleOf: (rule: string) => string;
  handOver: string;
  handOverOf: (file: string, count: number) => string;
  /** A part of the name of what is saved. */
  handOverFile: string;
  handOverMore: (count: number) => string;
  save: string;
  corrections: string;
  correctionsLead: (name: string) => string;
  saveCorrections: (name: string, count: number) => string;
  correctionsMore: (count: number) => string;
}

export const checkPageWords: Record<Language, CheckPageWords> = {
  nl: {
    title: (errors, warnings) =>
      `${errors} ${errors === 1 ? "fout" : "fouten"}, ${warnings} ${warnings === 1 ? "waarschuwing" : "waarschuwingen"}`,
    none: "Er is niets gevonden dat aandacht vraagt.",
    lead: "Per oorzaak: waar het staat, wat er is gevonden en wat te doen. De letter is die van de kolom in Excel. Geef wat bij een export hoort aan wie die export beheert. Hier staan cellen uit de exports, ook over mensen: deze pagina is voor wie het rapport maakt, en niet om te publiceren.",
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
    titleOf: (rule) => ruleTitle(rule, "nl"),
    handOver: "Om door te geven: per export wat te verbeteren is",
    handOverOf: (file, count) => `${file}: ${count} ${count === 1 ? "plaats" : "plaatsen"}`,
    handOverFile: "te-verbeteren",
    handOverMore: (count) => `… en nog ${count}; het bestand hierboven heeft ze alle.`,
    save: "Bewaar als CSV voor Excel",
    corrections: "Zelf verbeteren zonder de exports aan te raken",
    correctionsLead: (name) =>
      `Zet deze regels in ${name} in de map met exports: kopieer de tabel naar Excel, of bewaar hem. Vul onder "naar" in wat er gelezen moet worden, geschreven als in de export, in plaats van het vraagteken; leeg is: niets. De exports blijven zoals ze zijn, en het rapport laat elke correctie zien. Beter blijft: verbeteren in de bron.`,
    saveCorrections: (name, count) => `Bewaar ${name} (${count} ${count === 1 ? "regel" : "regels"})`,
    correctionsMore: (count) => `… en nog ${count}; het bestand hierboven heeft ze alle.`,
  },
  en: {
    title: (errors, warnings) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
    none: "Nothing was found that needs attention.",
    lead: "By cause: where it is, what was found and what to do. The letter is that of the column in Excel. Give what belongs to an export to whoever keeps that export. Cells of the exports stand here, also about people: this page is for who makes the report, and not to publish.",
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
    titleOf: (rule) => ruleTitle(rule, "en"),
    handOver: "To hand over: what to mend, export by export",
    handOverOf: (file, count) => `${file}: ${count} ${count === 1 ? "place" : "places"}`,
    handOverFile: "to-mend",
    handOverMore: (count) => `… and ${count} more; the file above has them all.`,
    save: "Save as CSV for Excel",
    corrections: "Correct it yourself without touching the exports",
    correctionsLead: (name) =>
      `Put these lines in ${name} in the folder of the exports: copy the table to Excel, or save it. Under "to" fill in what is to be read, written as in the export, in place of the question mark; blank is nothing. The exports stay as they are, and the report shows every correction. It remains better to correct the source.`,
    saveCorrections: (name, count) => `Save ${name} (${count} ${count === 1 ? "line" : "lines"})`,
    correctionsMore: (count) => `… and ${count} more; the file above has them all.`,
  },
};
