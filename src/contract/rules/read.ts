import { mendCell, rule } from "./rule.ts";

/** Rules of every file: whether it is there, can be read, and holds what its columns promise. */
export const readRules = {
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
    ["Bestand niet te lezen", "Sla het op als CSV en zet het opnieuw in de map."],
    ["File cannot be read", "Save it as CSV and put it in the folder again."],
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
  "column.missing": rule(
    "error",
    ["Kolom ontbreekt", "Voeg de kolom toe, of wijs hem aan onder files: in report.yaml."],
    ["Column is missing", "Add the column, or point to it under files: in report.yaml."],
  ),
  "column.grouped": rule(
    "error",
    [
      "Alleen op de eerste regel van elke groep gevuld",
      "Vul de lege cellen met die van de regel erboven: fill_down bij dit bestand in report.yaml.",
    ],
    [
      "Filled on the first row of each group alone",
      "Fill the blank cells with that of the row above: fill_down for this file in report.yaml.",
    ],
  ),
  "column.maybe_grouped": rule(
    "warning",
    [
      "Misschien alleen op de eerste regel van elke groep gevuld",
      "Als de lege cellen bij de regel erboven horen: fill_down bij dit bestand in report.yaml.",
    ],
    [
      "Perhaps filled on the first row of each group alone",
      "If the blank cells belong to the row above: fill_down for this file in report.yaml.",
    ],
  ),
  "column.duplicate": rule(
    "error",
    [
      "Kolom staat er twee keer",
      'Zeg welke wordt gelezen, als "Naam (2)" onder columns: in report.yaml, of haal er één weg.',
    ],
    [
      "Column stands twice",
      'Say which is read, as "Name (2)" under columns: in report.yaml, or take one away.',
    ],
  ),
  "row.too_short": rule(
    "error",
    ["Regel met te weinig cellen", "Exporteer opnieuw, of vul de regel aan."],
    ["Row with too few cells", "Export again, or complete the row."],
  ),
  "row.too_long": rule(
    "error",
    ["Regel met te veel cellen", "Zet tekst waarin een scheidingsteken staat tussen aanhalingstekens."],
    ["Row with too many cells", "Put text that holds a delimiter between quotes."],
  ),
  "row.stray_quote": rule(
    "error",
    ["Los aanhalingsteken", "Schrijf een aanhalingsteken binnen een cel dubbel, of haal het weg."],
    ["Stray quote", "Write a quote inside a cell twice, or take it away."],
  ),
  "row.rows_in_a_cell": rule(
    "error",
    [
      "Regels binnen één cel",
      "Sluit het aanhalingsteken waar de tekst eindigt, of haal het weg: de regels erachter tellen anders niet mee.",
    ],
    [
      "Rows within one cell",
      "Close the quote where the text ends, or take it away: else the rows behind it do not count.",
    ],
  ),
  "cell.blank": rule(
    "error",
    ["Verplichte cel is leeg", "Vul de cel en exporteer opnieuw."],
    ["Required cell is blank", "Fill the cell and export again."],
  ),
  "cell.not_a_date": rule("error", ["Geen datum", mendCell.nl], ["Not a date", mendCell.en]),
  "cell.not_a_number": rule("error", ["Geen getal", mendCell.nl], ["Not a number", mendCell.en]),
  "cell.out_of_range": rule(
    "error",
    ["Getal of datum buiten wat kan", mendCell.nl],
    ["Number or date out of range", mendCell.en],
  ),
  "cell.unknown_word": rule(
    "error",
    [
      "Onbekende woorden",
      'Zeg onder values: in report.yaml wat elk woord betekent ("*" is elk ander woord), sla de regels over met skip:, of verbeter de cellen.',
    ],
    [
      "Unknown words",
      'Say under values: in report.yaml what each word means ("*" is every other word), leave the rows out with skip:, or correct the cells.',
    ],
  ),
  "cell.no_value": rule(
    "repaired",
    ["Teken voor niets gelezen als leeg", "Niets te doen; een lege cel zegt hetzelfde."],
    ["Mark for nothing read as blank", "Nothing to do; a blank cell says the same."],
  ),
  "cell.too_long": rule("error", ["Cel te lang", mendCell.nl], ["Cell too long", mendCell.en]),
  "cell.unread_characters": rule(
    "repaired",
    [
      "Tekens die niemand leest weggelaten",
      "Niets te doen; zonder besturingstekens en verborgen tekens zegt de cel hetzelfde.",
    ],
    [
      "Characters that nobody reads left out",
      "Nothing to do; without control and hidden characters the cell says the same.",
    ],
  ),
  "lookup.unknown_key": rule(
    "warning",
    [
      "Sleutel die in de andere export niet staat",
      "Kijk of die export compleet is; tot dan is de cel gelezen als leeg.",
    ],
    [
      "Key that is not in the other export",
      "See whether that export is complete; until then the cell is read as blank.",
    ],
  ),
  "lookup.two_values": rule(
    "error",
    [
      "Sleutel met twee verschillende waarden",
      "Laat per sleutel één regel over, of kies een andere sleutel.",
    ],
    ["Key with two different values", "Leave one row for each key, or choose another key."],
  ),
  "cell.future_date": rule(
    "warning",
    ["Datum in de toekomst", "Kijk of het jaar klopt; een activiteit die nog komt heeft de status gepland."],
    [
      "Date in the future",
      "See whether the year is right; an activity still to come has the status planned.",
    ],
  ),
  "key.spelling": rule(
    "repaired",
    ["Andere schrijfwijze samengenomen", "Niets te doen; schrijf het voortaan gelijk."],
    ["Another spelling merged", "Nothing to do; better write it alike."],
  ),
  "key.cut_by_excel": rule(
    "error",
    [
      "Nummer door Excel afgekapt",
      "Exporteer opnieuw en open het bestand niet in Excel, of maak de kolom daar eerst op als tekst (Gegevens > Uit tekst/CSV).",
    ],
    [
      "Number cut by Excel",
      "Export again and do not open the file in Excel, or format the column as text there first (Data > From Text/CSV).",
    ],
  ),
  "row.replaced_by_newer": rule(
    "repaired",
    [
      "Regels die in een nieuwer bestand opnieuw staan",
      "Niets te doen; telt een andere regel, zeg dat dan met once onder files: in report.yaml.",
    ],
    [
      "Rows that stand anew in a newer file",
      "Nothing to do; if another row counts, say so with once under files: in report.yaml.",
    ],
  ),
  "row.equal_in_two_files": rule(
    "warning",
    [
      "Gelijke regels zonder nummer in twee bestanden",
      "Ze zijn één keer geteld. Een regel die tussen de twee exports is veranderd, is zonder nummer niet te herkennen en telt dubbel: exporteer het nummer mee, of wijs alleen het nieuwste bestand aan.",
    ],
    [
      "Equal rows without a number in two files",
      "They were counted once. A row that changed between the two exports cannot be known without a number and counts twice: export the number too, or point to the newest file alone.",
    ],
  ),
  "row.alike_in_two_files": rule(
    "error",
    [
      "Dezelfde regels in twee bestanden?",
      "Zijn ze dezelfde, exporteer dan het nummer mee of wijs alleen het bestand aan dat alles heeft: anders tellen ze dubbel. Zijn het andere, zet dan deze regel van de controle uit onder rules: in report.yaml.",
    ],
    [
      "The same rows in two files?",
      "If they are the same, export the number too or point to the file alone that has them all: else they count double. If they are others, switch this rule of the check off under rules: in report.yaml.",
    ],
  ),
  "row.number_written_otherwise": rule(
    "error",
    [
      "Hetzelfde nummer, anders geschreven?",
      "Excel haalt nullen vooraan weg en zet punten of ,0 in een nummer: exporteer het bestand opnieuw en open het niet in Excel. Zijn het andere nummers, zet dan deze regel van de controle uit onder rules: in report.yaml.",
    ],
    [
      "The same number, written otherwise?",
      "Excel takes zeros off the front of a number, and puts points or .0 in it: export the file again and do not open it in Excel. If they are other numbers, switch this rule of the check off under rules: in report.yaml.",
    ],
  ),
  "key.case_alone": rule(
    "warning",
    [
      "Twee nummers die alleen in hoofdletters of spaties verschillen",
      "Ze zijn als twee gelezen, en wat ernaar verwijst letterlijk. Is het er één, schrijf ze dan gelijk.",
    ],
    [
      "Two numbers that differ by case or spaces alone",
      "They were read as two, and what refers to them to the letter. If they are one, write them alike.",
    ],
  ),
} as const;
