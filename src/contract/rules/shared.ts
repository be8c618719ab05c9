import { mendCell, rule } from "./rule.ts";

/** Rules that hold for several files, each under an id of its own so that one file's can be changed. */

export const ambiguousPerson = rule(
  "error",
  ["Naam van meer dan één persoon", "Gebruik het medewerkernummer."],
  ["Name of more than one person", "Use the person's number."],
);

export const withoutOwner = rule(
  "warning",
  [
    "Regels zonder eigenaar",
    "Vul in de bron van wie ze zijn; tot dan tellen ze mee in het totaal van het bedrijf en in geen team.",
  ],
  [
    "Rows without an owner",
    "Fill at the source whose they are; until then they count in the company's total and in no team.",
  ],
);

export const unknownAccount = rule(
  "warning",
  [
    "Onbekende klant",
    "Voeg de klant toe aan het bestand met klanten; tot dan telt de regel mee zonder klant.",
  ],
  ["Unknown account", "Add the account to the accounts file; until then the row counts without an account."],
);

export const ambiguousAccount = rule(
  "warning",
  ["Naam van meer dan één klant", "Gebruik het klantnummer; tot dan telt de regel mee zonder klant."],
  [
    "Name of more than one account",
    "Use the account's number; until then the row counts without an account.",
  ],
);

export const unknownTeam = rule(
  "warning",
  ["Team zonder mensen", "Kijk of de naam klopt; een team kan ook geheel vacant zijn."],
  ["Team without people", "See whether the name is right; a team may also be wholly vacant."],
);

export const duplicateId = rule(
  "error",
  ["Nummer komt twee keer voor", "Elk nummer telt één keer."],
  ["Number stands twice", "Each number counts once."],
);

export const endBeforeStart = rule(
  "error",
  ["Einde vóór begin", mendCell.nl],
  ["End before start", mendCell.en],
);
