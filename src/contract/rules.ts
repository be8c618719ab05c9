import type { Severity } from "./problem.ts";
import type { Bilingual } from "./vocabulary.ts";

/** One rule of the check: what it means and what to do about it. */
export interface Rule {
  severity: Severity;
  title: Bilingual;
  advice: Bilingual;
}

const rule = (
  severity: Severity,
  nl: [title: string, advice: string],
  en: [title: string, advice: string],
): Rule => ({
  severity,
  title: { nl: nl[0], en: en[0] },
  advice: { nl: nl[1], en: en[1] },
});

const mend = "Verbeter de cel in de bron en exporteer opnieuw.";
const mendEn = "Correct the cell at its source and export again.";

/** Every rule by its stable id. `report.yaml` can make each an error, a warning, or switch it off. */
export const rules = {
  "settings.invalid": rule(
    "error",
    ["Instelling klopt niet", "Verbeter report.yaml."],
    ["Setting is not right", "Correct report.yaml."],
  ),
  "file.missing": rule(
    "warning",
    ["Bestand ontbreekt", "Voeg het toe; tot dan is uitgeschakeld wat het nodig heeft."],
    ["File is missing", "Add it; until then what needs it is switched off."],
  ),
  "file.not_found": rule(
    "error",
    ["Bestand niet gevonden", "Verbeter het pad in report.yaml."],
    ["File not found", "Correct the path in report.yaml."],
  ),
  "file.outside": rule(
    "error",
    ["Pad buiten de datamap", "Zet het bestand in de datamap."],
    ["Path outside the data folder", "Put the file in the data folder."],
  ),
  "file.unreadable": rule(
    "error",
    [
      "Bestand niet te lezen",
      "Kijk of het een CSV is, niet leeg, en niet open staat in een ander programma.",
    ],
    ["File cannot be read", "See whether it is a CSV, not empty, and not open in another program."],
  ),
  "file.no_rows": rule(
    "warning",
    ["Bestand zonder regels", "Exporteer opnieuw, of haal het bestand weg."],
    ["File without rows", "Export again, or take the file away."],
  ),
  "file.unclosed_quote": rule(
    "error",
    [
      "Aanhalingsteken niet gesloten",
      "Sluit het aanhalingsteken op deze regel; daarachter is niets te lezen.",
    ],
    ["Quote not closed", "Close the quote on this line; nothing after it can be read."],
  ),
  "file.ambiguous_dates": rule(
    "error",
    ["Dag of maand eerst?", "Zet date_order (dmy of mdy) bij dit bestand in report.yaml."],
    ["Day or month first?", "Give date_order (dmy or mdy) for this file in report.yaml."],
  ),
  "column.missing": rule(
    "error",
    ["Verplichte kolom ontbreekt", "Voeg de kolom toe, of wijs hem aan onder files: in report.yaml."],
    ["Required column is missing", "Add the column, or point to it under files: in report.yaml."],
  ),
  "column.duplicate": rule(
    "error",
    ["Kolom staat er twee keer", "Haal er één weg."],
    ["Column stands twice", "Take one away."],
  ),
  "row.too_short": rule(
    "warning",
    ["Regel met te weinig cellen", "De regel is niet gebruikt. Exporteer opnieuw."],
    ["Row with too few cells", "The row was not used. Export again."],
  ),
  "row.too_long": rule(
    "warning",
    [
      "Regel met te veel cellen",
      "De regel is niet gebruikt. Zet tekst met een scheidingsteken tussen aanhalingstekens.",
    ],
    ["Row with too many cells", "The row was not used. Put text that holds a delimiter between quotes."],
  ),
  "cell.blank": rule(
    "error",
    ["Verplichte cel is leeg", "Vul de cel en exporteer opnieuw."],
    ["Required cell is blank", "Fill the cell and export again."],
  ),
  "cell.not_a_date": rule("error", ["Geen datum", mend], ["Not a date", mendEn]),
  "cell.not_a_number": rule("error", ["Geen getal", mend], ["Not a number", mendEn]),
  "cell.out_of_range": rule(
    "error",
    ["Getal of datum buiten wat kan", mend],
    ["Number or date out of range", mendEn],
  ),
  "cell.unknown_word": rule(
    "error",
    ["Onbekend woord", "Verbeter de cel, of vertaal het woord onder values: in report.yaml."],
    ["Unknown word", "Correct the cell, or translate the word under values: in report.yaml."],
  ),
  "cell.future_date": rule(
    "warning",
    ["Datum in de toekomst", "Kijk of het jaar klopt, of zet de status op gepland."],
    ["Date in the future", "See whether the year is right, or set the status to planned."],
  ),
  "key.spelling": rule(
    "repaired",
    ["Andere schrijfwijze samengenomen", "Niets te doen; schrijf het voortaan gelijk."],
    ["Another spelling merged", "Nothing to do; better write it alike."],
  ),
  "key.unknown_person": rule(
    "error",
    ["Onbekende persoon", "Voeg de persoon toe aan medewerkers, of verbeter de cel."],
    ["Unknown person", "Add the person to the team file, or correct the cell."],
  ),
  "key.unknown_account": rule(
    "warning",
    ["Onbekende klant", "Voeg de klant toe; tot dan telt de regel mee, maar niet in dekking."],
    ["Unknown account", "Add the account; until then the row counts, but not in coverage."],
  ),
  "key.unknown_contact": rule(
    "warning",
    ["Onbekende contactpersoon", "Voeg de contactpersoon toe."],
    ["Unknown contact person", "Add the contact person."],
  ),
  "key.unknown_team": rule(
    "warning",
    ["Team zonder mensen", "Kijk of de naam klopt; een team kan geheel vacant zijn."],
    ["Team without people", "See whether the name is right; a team may be wholly vacant."],
  ),
  "key.ambiguous_name": rule(
    "error",
    ["Naam van meer dan één persoon", "Gebruik het medewerkernummer."],
    ["Name of more than one person", "Use the person's number."],
  ),
  "key.duplicate": rule(
    "error",
    ["Nummer komt twee keer voor", "Haal de dubbele regel weg, of geef hem een eigen nummer."],
    ["Number stands twice", "Take the double row away, or give it a number of its own."],
  ),
  "spell.end_before_start": rule("error", ["Einde vóór begin", mend], ["End before start", mendEn]),
  "team.overlap": rule(
    "error",
    ["Overlappende dienstverbanden", "Sluit het ene af voordat het andere begint."],
    ["Overlapping employments", "End the one before the other begins."],
  ),
  "strength.over_planned": rule(
    "warning",
    ["Meer fte in dienst dan gepland", "Kijk of de formatie of de medewerkers bij zijn."],
    ["More FTE employed than planned", "See whether the strength or the team file is up to date."],
  ),
  "absence.reason_column": rule(
    "warning",
    [
      "Kolom die op een reden lijkt",
      "De kolom is niet gelezen. Laat hem uit de export: de reden van afwezigheid hoort hier niet.",
    ],
    [
      "Column that looks like a reason",
      "The column was not read. Leave it out of the export: a reason for absence does not belong here.",
    ],
  ),
  "absence.nobody": rule(
    "error",
    ["Afwezigheid van niemand", "Geef een medewerkernummer, of een team met fte."],
    ["Absence of nobody", "Give a person, or a team with its FTE."],
  ),
  "plan.overlap": rule(
    "error",
    ["Planregel staat er twee keer", "Haal er één weg."],
    ["Plan line stands twice", "Take one away."],
  ),
  "plan.unused_line": rule(
    "warning",
    ["Planregel zonder klant", "Kijk of segment en status kloppen."],
    ["Plan line that no account uses", "See whether segment and status are right."],
  ),
  "activities.outside_employment": rule(
    "warning",
    ["Activiteit buiten het dienstverband", "Kijk of de datum klopt, of wie het deed."],
    ["Activity outside the employment", "See whether the date is right, or who did it."],
  ),
  "activities.outside_portfolio": rule(
    "warning",
    ["Activiteit buiten de portefeuille", "Kijk of sinds en tot en met van de klant kloppen."],
    ["Activity outside the portfolio", "See whether since and until of the account are right."],
  ),
  "activities.gap": rule(
    "warning",
    ["Maand zonder activiteiten", "Kijk of de export compleet is."],
    ["Month without activities", "See whether the export is complete."],
  ),
  "quotes.closed_before_issued": rule(
    "error",
    ["Gesloten vóór uitgebracht", mend],
    ["Closed before issued", mendEn],
  ),
  "quotes.closed_without_date": rule(
    "error",
    ["Gesloten zonder datum", "Vul de dag waarop de offerte is gewonnen of verloren."],
    ["Closed without a date", "Fill the day on which the quote was won or lost."],
  ),
  "quotes.open_with_close_date": rule(
    "repaired",
    ["Open offerte met sluitdatum", "De datum is niet gebruikt: een verwachte sluitdatum is geen uitslag."],
    ["Open quote with a close date", "The date was not used: an expected close is no outcome."],
  ),
  "quotes.won_without_value": rule(
    "warning",
    ["Gewonnen zonder waarde", "Vul de waarde; tot dan telt de order niet in de omzet."],
    ["Won without a value", "Fill the value; until then the order is not in the revenue."],
  ),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
