import { mendCell, rule } from "./rule.ts";

/** Rules of recipients.csv: an edition that goes to the wrong one cannot be taken back. */
export const recipientRules = {
  "recipients.no_address": rule(
    "error",
    ["Geen mailadres", "Zet er één adres neer, zonder naam, komma of regeleinde."],
    ["No mail address", "Put one address there, without a name, a comma or a line break."],
  ),
  "recipients.unknown_edition": rule(
    "error",
    ["Uitgave die er niet is", mendCell.nl],
    ["Edition that there is not", mendCell.en],
  ),
  "recipients.no_language": rule(
    "error",
    [
      "Taal waarin het rapport er niet is",
      "Kies een taal van het rapport, of zet deze taal onder languages: in report.yaml.",
    ],
    [
      "Language that the report is not in",
      "Choose a language of the report, or put this one under languages: in report.yaml.",
    ],
  ),
  "recipients.twice": rule(
    "error",
    ["Twee keer dezelfde uitgave naar één adres", "Haal een van de twee regels weg."],
    ["One edition to one address twice", "Take one of the two lines away."],
  ),
  "recipients.left": rule(
    "warning",
    [
      "Ontvanger die uit dienst is",
      "Er wordt geen mail voor gemaakt. Haal de regel weg, of verbeter de laatste dag in het bestand met medewerkers.",
    ],
    [
      "Recipient who has left",
      "No mail is made for it. Take the line away, or correct the last day in the team file.",
    ],
  ),
} as const;
