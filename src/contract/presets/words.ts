import type { SurenessBy } from "../preset.ts";

type Meanings = Readonly<Record<string, string>>;

/** Words that all mean the same. */
export function all(meaning: string, words: readonly string[]): Meanings {
  return Object.fromEntries(words.map((word) => [word, meaning]));
}

/** How exports write yes and no in a box that is ticked or not. */
export const boxes = [
  ["1", "0"],
  ["true", "false"],
  ["yes", "no"],
  ["ja", "nee"],
  ["ja", "nein"],
  ["waar", "onwaar"],
  ["wahr", "falsch"],
] as const;
export const yes = [...new Set(boxes.map(([is]) => is))];
export const no = boxes.map(([, not]) => not);

/** What two boxes say together: whether a quote is closed, then whether it is won. */
export const closedAndWon: Meanings = Object.fromEntries(
  boxes.flatMap(([is, not]) => [
    [`${is} ${is}`, "won"],
    [`${is} ${not}`, "lost"],
    [`${not} ${not}`, "open"],
  ]),
);

/** Meetings that did not take place. */
export const notHeld = [
  ...["Canceled", "Cancelled", "No show", "Rescheduled"],
  ...["Geannuleerd", "Niet verschenen", "Niet op komen dagen", "Verplaatst", "Verzet"],
  ...["Abgesagt", "Storniert", "Nicht erschienen", "Verschoben"],
];

/**
 * Stages with which the pipelines of these systems come, and those that say of themselves that nothing is
 * decided yet, in three languages. A stage that a firm named itself is not among them: what that means is
 * asked.
 */
export const openStages = all("open", [
  // Salesforce
  "Prospecting",
  "Qualification",
  "Needs Analysis",
  "Value Proposition",
  "Id. Decision Makers",
  "Perception Analysis",
  "Proposal/Price Quote",
  "Negotiation/Review",
  "Proposal",
  "Negotiation",
  // HubSpot, by name and by number
  "Appointment scheduled",
  "appointmentscheduled",
  "Qualified to buy",
  "qualifiedtobuy",
  "Presentation scheduled",
  "presentationscheduled",
  "Decision maker bought-in",
  "decisionmakerboughtin",
  "Contract sent",
  "contractsent",
  // Dutch
  "Nieuw",
  "Kwalificatie",
  "Gekwalificeerd",
  "Behoefteanalyse",
  "Afspraak gepland",
  "Meeting gepland",
  "Presentatie gepland",
  "Offerte verstuurd",
  "Offerte verzonden",
  "Offerte uitgebracht",
  "Contract verstuurd",
  "Contract verzonden",
  "Onderhandeling",
  "In onderhandeling",
  // German
  "Neu",
  "Qualifizierung",
  "Qualifiziert",
  "Bedarfsanalyse",
  "Termin vereinbart",
  "Präsentation geplant",
  "Angebot versendet",
  "Angebot gesendet",
  "Vertrag gesendet",
  "Vertrag verschickt",
  "Verhandlung",
  "In Verhandlung",
  // English, of any of them
  "New",
  "Qualified",
  "Quote sent",
  "Proposal sent",
]);

/**
 * Headers in Dutch and German are put together from the words that a system has for them there: no export of
 * it in these languages has been seen.
 */
export const translated: SurenessBy = { nl: "put_together", de: "put_together" };
