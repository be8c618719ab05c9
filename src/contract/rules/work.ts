import { mendCell, rule } from "./rule.ts";
import {
  ambiguousAccount,
  ambiguousPerson,
  duplicateId,
  endBeforeStart,
  unknownAccount,
  unknownTeam,
  withoutOwner,
} from "./shared.ts";

/** Rules of activities, quotes and targets. */
export const workRules = {
  "activities.duplicate_id": duplicateId,
  "activities.ambiguous_person": ambiguousPerson,
  "activities.without_owner": withoutOwner,
  "activities.unknown_account": unknownAccount,
  "activities.ambiguous_account": ambiguousAccount,
  "activities.unknown_contact": rule(
    "warning",
    ["Onbekende contactpersoon", "Voeg de contactpersoon toe; tot dan telt de regel mee zonder."],
    ["Unknown contact person", "Add the contact person; until then the row counts without one."],
  ),
  "activities.outside_employment": rule(
    "warning",
    ["Activiteit buiten het dienstverband", "Kijk of de datum klopt, en wie het deed."],
    ["Activity outside the employment", "See whether the date is right, and who did it."],
  ),
  "activities.outside_portfolio": rule(
    "warning",
    ["Activiteit buiten de portefeuille", "Kijk of sinds en tot en met van de klant kloppen."],
    ["Activity outside the portfolio", "See whether since and until of the account are right."],
  ),
  "activities.planned_past": rule(
    "warning",
    [
      "Gepland, en de dag is voorbij",
      "Zeg in de export of het is gedaan. Tot dan telt de afspraak niet mee, en staat zij in geen agenda.",
    ],
    [
      "Planned, and its day has gone by",
      "Say in the export whether it was done. Until then it does not count, and stands in no diary.",
    ],
  ),
  "activities.gap": rule(
    "warning",
    ["Maand zonder activiteiten", "Kijk of de export compleet is."],
    ["Month without activities", "See whether the export is complete."],
  ),
  "activities.not_reached": rule(
    "error",
    [
      "Gesprekken die niemand bereikten, afspraken die niet doorgingen",
      "Sla ze over met deze regels in report.yaml; tellen ze wel als contact, laat de lijst dan leeg: [].",
    ],
    [
      "Calls that reached nobody, meetings that were not held",
      "Leave them out with these lines of report.yaml; where they do count as contacts, leave the list empty: [].",
    ],
  ),
  "quotes.duplicate_id": duplicateId,
  "quotes.no_number": rule(
    "warning",
    [
      "Offertes zonder nummer",
      "Elke regel is een offerte, bekend aan wat erin staat. Exporteer het nummer mee: alleen daaraan is te zien dat zij dubbel is of veranderd.",
    ],
    [
      "Quotes without a number",
      "Each row is a quote, known by what stands in it. Export the number too: it alone shows that a quote stands twice or has changed.",
    ],
  ),
  "quotes.parts_differ": rule(
    "error",
    [
      "Delen van één offerte die elkaar tegenspreken",
      "Geef elke regel van de offerte dezelfde offertedatum, uitslag en sluitdatum, of haal split weg.",
    ],
    [
      "Parts of one quote that contradict each other",
      "Give each row of the quote the same date of issue, outcome and close date, or take split away.",
    ],
  ),
  "quotes.lines_differ": rule(
    "error",
    [
      "Regels van één offerte die elkaar tegenspreken",
      "Geef elke regel van de offerte dezelfde accountmanager, klant, offertedatum, uitslag en sluitdatum; is zij van meer mensen, zeg dan split in plaats van sum.",
    ],
    [
      "Lines of one quote that contradict each other",
      "Give each line of the quote the same account manager, account, date of issue, outcome and close date; where it is of several people, say split in the place of sum.",
    ],
  ),
  "quotes.parts_alike": rule(
    "error",
    [
      "Delen van offertes met elk hetzelfde bedrag",
      "Wijs onder columns: in report.yaml de kolom met het bedrag van elk deel aan, of laat met once een regel per offerte tellen; is het wel het deel van elke regel, zet deze regel van de controle dan uit onder rules:.",
    ],
    [
      "Parts of quotes that have the same amount",
      "Point to the column with the amount of each part under columns: in report.yaml, or let one row of a quote count with once; where it is the part of each row, switch this rule of the check off under rules:.",
    ],
  ),
  "quotes.equal_rows": rule(
    "warning",
    ["Twee gelijke offertes zonder nummer", "Ze tellen allebei; is het er één, haal de dubbele dan weg."],
    ["Two equal quotes without a number", "Both count; if they are one, take the double one away."],
  ),
  "quotes.ambiguous_person": ambiguousPerson,
  "quotes.without_owner": withoutOwner,
  "quotes.unknown_account": unknownAccount,
  "quotes.ambiguous_account": ambiguousAccount,
  "quotes.closed_before_issued": rule(
    "error",
    ["Gesloten vóór uitgebracht", mendCell.nl],
    ["Closed before issued", mendCell.en],
  ),
  "quotes.begin_late": rule(
    "warning",
    [
      "Offertes gaan niet ver genoeg terug",
      "Exporteer ook de offertes van daarvoor, of alles wat sindsdien is gesloten.",
    ],
    ["Quotes do not go back far enough", "Export the quotes of before too, or all that closed since."],
  ),
  "quotes.closed_without_date": rule(
    "error",
    ["Gesloten zonder datum", "Vul de dag waarop de offerte is gewonnen of verloren."],
    ["Closed without a date", "Fill the day on which the quote was won or lost."],
  ),
  "quotes.open_with_close_date": rule(
    "warning",
    [
      "Open offerte waarvan de sluitdatum voorbij is",
      "Sluit hem in de bron of geef hem een nieuwe datum; betekent de fase iets anders, zeg dat dan onder values: in report.yaml. De datum is niet gebruikt.",
    ],
    [
      "Open quote whose close date has passed",
      "Close it at its source or give it a new date; where its stage means something else, say so under values: in report.yaml. The date was not used.",
    ],
  ),
  "quotes.won_alone": rule(
    "error",
    ["Uitslag uit één van twee kolommen", "Lees beide samen met deze regels in report.yaml."],
    ["Outcome from one of two columns", "Read both together with these lines of report.yaml."],
  ),
  "quotes.won_without_value": rule(
    "warning",
    ["Gewonnen zonder waarde", "Vul de waarde; tot dan telt de order niet mee in de omzet."],
    ["Won without a value", "Fill the value; until then the order is not in the revenue."],
  ),
  "targets.end_before_start": endBeforeStart,
  "targets.overlap": rule(
    "error",
    [
      "Twee targets op dezelfde dag",
      "Laat voor elke dag één regel staan: het jaar, of de kwartalen, of de maanden. Haal de andere weg, of laat de regels op elkaar aansluiten.",
    ],
    [
      "Two targets on the same day",
      "Leave one row for each day: the year, or the quarters, or the months. Take the other away, or let the rows follow each other.",
    ],
  ),
  "targets.not_whole": rule(
    "error",
    [
      "Vast target van een deel van een maand",
      "Laat elke regel op de eerste dag van een maand beginnen en op de laatste van een periode eindigen; een deel hoort in een bestand zonder every.",
    ],
    [
      "Fixed target of a part of a month",
      "Let each row begin on the first day of a month and end on the last day of a period; a part is a row with days of its own in a file without every.",
    ],
  ),
  "targets.ambiguous_person": ambiguousPerson,
  "targets.unknown_team": unknownTeam,
} as const;
