import { rule } from "./rule.ts";

/** Rules of corrections.csv: what is wrong in it stops a report, what has changed in an export is told. */
export const correctionRules = {
  "corrections.unclear": rule(
    "error",
    [
      "Correctie die nergens bij hoort",
      "Verbeter deze regel van het bestand met correcties, of haal hem weg.",
    ],
    ["Correction that belongs nowhere", "Correct this line of the file of corrections, or take it away."],
  ),
  "corrections.to_fill_in": rule(
    "warning",
    ["Correctie nog in te vullen", "Zet op de plaats van het vraagteken wat er moet staan; leeg is niets."],
    ["Correction to fill in", "Put what should stand there in place of the question mark; blank is nothing."],
  ),
  "corrections.row_gone": rule(
    "warning",
    [
      "Correctie van een regel die er niet is",
      "Er is niets veranderd. Staat de regel terecht niet meer in de export, haal de correctie dan weg; verbeter anders de sleutel.",
    ],
    [
      "Correction of a row that is not there",
      "Nothing was changed. If the row is rightly gone from the export, take the correction away; else correct its key.",
    ],
  ),
  "corrections.changed": rule(
    "warning",
    [
      "Correctie van een cel die veranderd is",
      "Er is niets veranderd: de export telt zoals hij is. Kijk welke van de twee klopt; zet in de correctie wat er nu staat, of haal haar weg.",
    ],
    [
      "Correction of a cell that has changed",
      "Nothing was changed: the export counts as it is. See which of the two is right; put what stands there now in the correction, or take it away.",
    ],
  ),
  "corrections.done": rule(
    "warning",
    ["Correctie die niet meer nodig is", "De export is verbeterd: haal deze regel weg."],
    ["Correction that is no longer needed", "The export was mended: take this line away."],
  ),
  "corrections.applied": rule(
    "repaired",
    ["Cel gelezen zoals een correctie zegt", "Verbeter de cel ook in de bron; dan kan de correctie weg."],
    ["Cell read as a correction says", "Correct the cell at its source too; then the correction can go."],
  ),
} as const;
