import { rule } from "./rule.ts";

const meant = {
  nl: "Vraag na bij wie exporteert. Klopt het, bewaar de maand dan als nieuwe maat (npm run freeze).",
  en: "Ask whoever keeps the export. If it is meant, freeze the month (npm run freeze): that is the new measure.",
};

const warned = (nl: string, en: string) => rule("warning", [nl, meant.nl], [en, meant.en]);

/** Rules of what is otherwise in these exports than in those of the month that was frozen last. */
export const deliveryRules = {
  "delivery.file_gone": warned("Bestand van de vorige keer ontbreekt", "File of last time is missing"),
  "delivery.same_file": warned("Zelfde bestand als de vorige keer", "Same file as last time"),
  "delivery.ends_early": warned("Export houdt te vroeg op", "Export ends too early"),
  "delivery.begins_later": warned(
    "Export begint later dan de vorige keer",
    "Export begins later than last time",
  ),
  "delivery.rows_gone": warned("Regels van afgesloten maanden zijn weg", "Rows of closed months are gone"),
  "delivery.rows_added": warned("Regels erbij in afgesloten maanden", "Rows added to closed months"),
  "delivery.few_rows": warned("Veel minder dan in elke maand ervoor", "Far fewer than in any month before"),
  "delivery.people_gone": warned("Mensen zijn weg uit een bestand", "People are gone from a file"),
  "delivery.team_silent": warned("Van een heel team niets meer", "Nothing of a whole team any more"),
  "delivery.accounts_gone": warned("Klanten zijn weg", "Accounts are gone"),
  "delivery.accounts_moved": warned(
    "Veel klanten tegelijk van accountmanager of segment veranderd",
    "Many accounts changed account manager or segment at once",
  ),
  "delivery.read_otherwise": warned(
    "Bestand anders gelezen dan de vorige keer",
    "File read otherwise than last time",
  ),
  "delivery.column_gone": warned("Kolom van de vorige keer ontbreekt", "Column of last time is missing"),
  "delivery.new_word": warned("Nieuw woord in een kolom", "New word in a column"),
  "delivery.word_gone": warned("Woord is weg uit een kolom", "Word is gone from a column"),
  "delivery.word_fewer": warned(
    "Wat gesloten was, is iets anders geworden",
    "What was closed has become something else",
  ),
  "delivery.word_meaning": rule(
    "warning",
    [
      "Woord dat nu anders wordt gelezen",
      "De export schrijft het als voorheen: kijk in report.yaml onder values en preset. Klopt het, bewaar de maand dan als nieuwe maat (npm run freeze).",
    ],
    [
      "Word that is now read otherwise",
      "The export writes it as before: see values and preset in report.yaml. If it is meant, freeze the month (npm run freeze): that is the new measure.",
    ],
  ),
  "delivery.blanks": warned(
    "Veel meer lege cellen dan de vorige keer",
    "Far more blank cells than last time",
  ),
  "delivery.scale": warned("Bedragen in een andere orde van grootte", "Amounts of another order of size"),
} as const;

/** Whether a problem says that these exports are otherwise than the last: that is told before all others. */
export function isOfDelivery({ rule }: { rule: string }): boolean {
  return rule.startsWith("delivery.");
}
