import { rule } from "./rule.ts";

/** Rules of report.yaml and of every file as a whole: whether it is there, can be read, and in which form. */
export const fileRules = {
  "settings.invalid": rule(
    "error",
    ["Instelling klopt niet", "Verbeter report.yaml."],
    ["Setting is not right", "Correct report.yaml."],
  ),
  "settings.unused": rule(
    "warning",
    ["Instelling die niets doet", "Verbeter hem, of haal hem weg uit report.yaml."],
    ["Setting that does nothing", "Correct it, or take it out of report.yaml."],
  ),
  "file.missing": rule(
    "warning",
    ["Bestand ontbreekt", "Voeg het toe; tot dan is uitgeschakeld wat het nodig heeft."],
    ["File is missing", "Add it; until then what needs it is switched off."],
  ),
  "file.unread": rule(
    "warning",
    ["Bestand dat niet is gelezen", "Wijs het aan onder files: in report.yaml, of haal het weg."],
    ["File that was not read", "Point to it under files: in report.yaml, or take it away."],
  ),
  "file.twice": rule(
    "error",
    ["Bestand staat er twee keer", "Haal er één weg, of wijs er één aan onder files: in report.yaml."],
    ["File stands twice", "Take one away, or point to one under files: in report.yaml."],
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
      "Sla het op als CSV of als Excel-werkmap (.xlsx) en zet het opnieuw in de map.",
    ],
    ["File cannot be read", "Save it as CSV or as an Excel workbook (.xlsx) and put it in the folder again."],
  ),
  "file.too_large": rule(
    "error",
    [
      "Bestand te groot",
      "Exporteer een jaar per bestand en wijs ze aan als lijst of patroon onder files: in report.yaml, of laat een datawarehouse tellen (docs/warehouse.md).",
    ],
    [
      "File too large",
      "Export a year a file and point to them as a list or glob under files: in report.yaml, or let a warehouse count (docs/warehouse.md).",
    ],
  ),
  "file.changed": rule(
    "error",
    ["Bestand veranderde tijdens het lezen", "Draai opnieuw als de export klaar is."],
    ["File changed during the reading", "Run again when the export has ended."],
  ),
  "file.broken_encoding": rule(
    "error",
    [
      "Tekens in twee coderingen",
      "Sla het opnieuw op als CSV UTF-8, of zet encoding bij dit bestand in report.yaml.",
    ],
    [
      "Characters in two encodings",
      "Save it as CSV UTF-8 again, or give encoding for this file in report.yaml.",
    ],
  ),
  "file.ambiguous_encoding": rule(
    "error",
    [
      "In welke tekencodering?",
      "Kies de lezing waarin de namen kloppen, en zet die encoding bij dit bestand in report.yaml.",
    ],
    [
      "In which encoding?",
      "Choose the reading in which the names are right, and give that encoding for this file in report.yaml.",
    ],
  ),
  "file.double_encoding": rule(
    "repaired",
    [
      "Tekens die twee keer als UTF-8 zijn geschreven",
      "Niets te doen; met encoding: utf-8 bij dit bestand in report.yaml blijft staan wat er staat.",
    ],
    [
      "Characters written as UTF-8 twice",
      "Nothing to do; with encoding: utf-8 for this file in report.yaml they stay as they stand.",
    ],
  ),
  "file.lost_characters": rule(
    "warning",
    [
      "Tekens die vóór de export verloren gingen",
      "Exporteer opnieuw uit de bron, als CSV UTF-8; wat er stond is uit dit bestand niet meer te lezen.",
    ],
    [
      "Characters that were lost before the export",
      "Export from the source again, as CSV UTF-8; what stood there can no longer be read from this file.",
    ],
  ),
  "file.same_content": rule(
    "error",
    ["Twee keer hetzelfde bestand", "Haal er één weg: anders telt alles dubbel."],
    ["The same file twice", "Take one away: else everything counts double."],
  ),
  "file.not_of_preset": rule(
    "error",
    [
      "Geen export van dit systeem",
      "Kijk of het de juiste export is, of haal preset weg en wijs de kolommen zelf aan in report.yaml.",
    ],
    [
      "Not an export of this system",
      "See whether it is the right export, or take preset away and point to the columns in report.yaml.",
    ],
  ),
  "file.default_of_another": rule(
    "error",
    [
      "Vaste waarde die niet van deze export is",
      "Zet de bestanden in report.yaml onder elkaar, elk met zijn eigen regels.",
    ],
    [
      "Constant that is not of this export",
      "List the files in report.yaml one by one, each with lines of its own.",
    ],
  ),
  "file.title_line": rule(
    "repaired",
    ["Regel boven de koppen", "Niets te doen: de regel is niet als gegeven gelezen."],
    ["Line above the headers", "Nothing to do: the line was not read as data."],
  ),
  "file.total_line": rule(
    "repaired",
    ["Totaal- of slotregel", "Niets te doen: de regel is niet meegeteld."],
    ["Total or closing line", "Nothing to do: the line was not counted."],
  ),
  "file.ambiguous_total": rule(
    "error",
    [
      "Totaal, of een regel als andere?",
      "Haal het totaal uit de export of laat de regel weg met skip; is het geen totaal, zet deze regel van de controle uit onder rules: in report.yaml.",
    ],
    [
      "A total, or a row like others?",
      "Take the total out of the export or leave the line out with skip; where it is no total, switch this rule of the check off under rules: in report.yaml.",
    ],
  ),
  "file.maybe_total": rule(
    "warning",
    [
      "Misschien een totaal",
      "Is het de optelling van de andere regels, laat hem dan weg met skip: anders telt alles dubbel.",
    ],
    [
      "Perhaps a total",
      "If it adds up the other rows, leave it out with skip: else everything counts double.",
    ],
  ),
  "file.repeated_header": rule(
    "repaired",
    ["Koppen die tussen de regels terugkomen", "Niets te doen: de regel is niet als gegeven gelezen."],
    ["Headings that return between the rows", "Nothing to do: the line was not read as data."],
  ),
  "file.lines_in_quotes": rule(
    "repaired",
    [
      "Hele regels tussen aanhalingstekens",
      "Niets te doen: de regels zijn zonder die tekens gelezen. Zo bewaart Excel een blad waarvan de enige kolom een CSV bevat.",
    ],
    [
      "Whole lines in quotes",
      "Nothing to do: the lines were read without them. So Excel saves a sheet whose only column holds a CSV.",
    ],
  ),
  "file.no_headers": rule(
    "error",
    [
      "Bestand zonder koppen",
      "Exporteer met koppen, of noem de kolommen op volgorde onder header: in report.yaml.",
    ],
    [
      "File without headings",
      "Export with headings, or name the columns in order under header: in report.yaml.",
    ],
  ),
  "file.short_rows": rule(
    "error",
    [
      "Elke regel heeft minder cellen dan er koppen zijn",
      "Exporteer opnieuw, of noem onder header: in report.yaml de kolommen die de regels wél hebben.",
    ],
    [
      "Every row has fewer cells than there are headings",
      "Export again, or name the columns that the rows do have under header: in report.yaml.",
    ],
  ),
  "file.no_rows": rule(
    "warning",
    ["Bestand zonder regels", "Vul het of exporteer opnieuw; tot dan is uitgeschakeld wat het nodig heeft."],
    ["File without rows", "Fill it or export again; until then what needs it is switched off."],
  ),
  "file.not_read_further": rule(
    "error",
    [
      "Het bestand is niet verder gelezen",
      "Kijk onder columns: in report.yaml of onder deze kop iets anders staat dan het bestand bedoelt, of exporteer opnieuw.",
    ],
    [
      "The file was not read further",
      "See under columns: in report.yaml whether something else stands under this heading than is meant, or export again.",
    ],
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
    ["Dag of maand eerst?", "Zet date_order bij dit bestand in report.yaml."],
    ["Day or month first?", "Give date_order for this file in report.yaml."],
  ),
  "file.two_date_orders": rule(
    "error",
    [
      "Twee volgordes van dag en maand",
      "Exporteer opnieuw met datums zoals 2026-10-31, of zet de regels van elke volgorde in een bestand met een eigen date_order.",
    ],
    [
      "Two orders of day and month",
      "Export again with dates such as 2026-10-31, or put the rows of each order in a file with a date_order of its own.",
    ],
  ),
  "file.time_zone": rule(
    "error",
    ["Welke tijdzone?", "Zet time_zone in report.yaml."],
    ["Which time zone?", "Give time_zone in report.yaml."],
  ),
  "file.zoned_times": rule(
    "repaired",
    [
      "Tijden met een zone",
      "Niets te doen als dat de tijdzone van het bedrijf is; zet anders time_zone in report.yaml.",
    ],
    [
      "Times with a zone",
      "Nothing to do if that is the company's time zone; else give time_zone in report.yaml.",
    ],
  ),
  "file.month_counts": rule(
    "repaired",
    [
      "Aantallen per maand of week",
      "Niets te doen; hoe lang een contact geleden is, is dan niet op de dag af bekend.",
    ],
    ["Counts per month or week", "Nothing to do; how long ago a contact was is then not known to the day."],
  ),
  "file.fiscal_years": rule(
    "error",
    [
      "Welke maanden heeft dit boekjaar?",
      "Zeg het in report.yaml: van een heel rapport met fiscal_year_named_by, van kolommen met maanden met year.",
    ],
    [
      "Which months has this fiscal year?",
      "Say it in report.yaml: for the whole report with fiscal_year_named_by, for columns of months with year.",
    ],
  ),
  "file.ambiguous_numbers": rule(
    "error",
    ["Komma of punt?", "Van dit bestand wordt niets gelezen tot report.yaml zegt welke decimal het heeft."],
    ["Comma or point?", "Nothing of this file is read until report.yaml says which decimal it has."],
  ),
} as const;
