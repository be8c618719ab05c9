import { rule } from "./rule.ts";
import { ambiguousPerson, duplicateId, endBeforeStart } from "./shared.ts";

/** Rules of accounts, contacts and plan. */
export const portfolioRules = {
  "accounts.duplicate_id": duplicateId,
  "accounts.end_before_start": endBeforeStart,
  "accounts.ambiguous_person": ambiguousPerson,
  "accounts.nobody": rule(
    "warning",
    [
      "Klant zonder accountmanager",
      "Vul wie de klant heeft; tot dan telt hij als klant achter een vacature.",
    ],
    ["Account without an account manager", "Fill whose it is; until then it counts as behind a vacancy."],
  ),
  "contacts.duplicate_id": duplicateId,
  "contacts.unknown_account": rule(
    "warning",
    [
      "Contactpersoon van een onbekende klant",
      "De regel is niet gebruikt. Voeg de klant toe, of verbeter de cel.",
    ],
    ["Contact person of an unknown account", "The row was not used. Add the account, or correct the cell."],
  ),
  "contacts.ambiguous_account": rule(
    "warning",
    ["Naam van meer dan één klant", "De regel is niet gebruikt. Gebruik het klantnummer."],
    ["Name of more than one account", "The row was not used. Use the account's number."],
  ),
  "plan.ambiguous_person": ambiguousPerson,
  "plan.unknown_account": rule(
    "error",
    ["Planregel voor een onbekende klant", "Verbeter het klantnummer, of voeg de klant toe."],
    ["Plan line for an unknown account", "Correct the number of the account, or add the account."],
  ),
  "plan.ambiguous_account": rule(
    "error",
    ["Naam van meer dan één klant", "Gebruik het klantnummer."],
    ["Name of more than one account", "Use the account's number."],
  ),
  "plan.two_people": rule(
    "error",
    [
      "Werkblad van meer dan één accountmanager",
      "Zet in elke regel wie het werkblad invulde, of geef ieder een werkblad.",
    ],
    [
      "Worksheet of more than one account manager",
      "Put in each line who filled in the worksheet, or give each a worksheet.",
    ],
  ),
  "plan.not_agreed": rule(
    "warning",
    ["Nieuwe planregel zonder akkoord", "Vul akkoord_op in; tot dan geldt wat eerder is afgesproken."],
    ["New plan line without an agreement", "Fill agreed_on; until then what was agreed earlier holds."],
  ),
  "plan.two_norms": rule(
    "warning",
    ["Twee normen voor één klant", "De regel in het contactplan geldt. Haal er één weg, of maak ze gelijk."],
    ["Two norms for one account", "The line of the contact plan holds. Take one away, or make them alike."],
  ),
  "plan.overlap": rule(
    "error",
    ["Twee planregels voor hetzelfde", "Haal er één weg, of geef ze elk een eigen status."],
    ["Two plan lines for the same", "Take one away, or give each a status of its own."],
  ),
  "plan.unused_line": rule(
    "warning",
    ["Planregel zonder klant", "Kijk of segment en status kloppen."],
    ["Plan line that no account uses", "See whether segment and status are right."],
  ),
} as const;
