import { mendCell, rule } from "./rule.ts";

/** Rules of the columns, rows and cells of every file: whether they hold what the contract promises. */
export const cellRules = {
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
  "column.not_turned": rule(
    "warning",
    [
      "Kolom die geen regels wordt",
      "Telt hij mee, zet zijn kop dan bij columns onder unpivot in report.yaml; anders is er niets te doen.",
    ],
    [
      "Column that does not become rows",
      "Where it counts, put its header in columns under unpivot in report.yaml; else there is nothing to do.",
    ],
  ),
  "column.unread": rule(
    "warning",
    [
      "Kop waaronder niets wordt gelezen",
      "Verbeter de kop, of haal de kolom weg; een eigen kolom mag blijven.",
    ],
    [
      "Heading under which nothing is read",
      "Correct the heading, or take the column away; a column of your own may stay.",
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
  "cell.unused": rule(
    "warning",
    [
      "Cel die niets doet",
      "Vul ook waar hij bij hoort, zet hem in de goede regel, of maak hem leeg: hij telt nergens mee.",
    ],
    [
      "Cell that does nothing",
      "Fill what it belongs to as well, put it in the right row, or empty it: it counts nowhere.",
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
    ["Datum in de toekomst", "Kijk of het jaar klopt."],
    ["Date in the future", "See whether the year is right."],
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
      "Ze tellen één keer. Een regel die tussen de exports is veranderd, telt zonder nummer dubbel: exporteer het nummer mee, of wijs alleen het nieuwste bestand aan.",
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
  "key.nearly_alike": rule(
    "warning",
    [
      "Twee die bijna gelijk zijn geschreven",
      "Ze zijn als twee gelezen. Is het er één, schrijf ze dan gelijk.",
    ],
    ["Two that are written nearly alike", "They were read as two. If they are one, write them alike."],
  ),
} as const;
