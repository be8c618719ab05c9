import { foldName } from "../../fold.ts";

/** Words or headers in the form in which they are compared. */
export const foldedWords = (...words: string[]) => new Set(words.map(foldName));

/** Headers under which systems write by yes, no or a chance what became of a quote. */
export const headersOfBox = {
  won: foldedWords("IsWon", "Is Won", "Won", "Gewonnen", "Is Closed Won"),
  closed: foldedWords("IsClosed", "Is Closed", "Closed", "Gesloten", "Geschlossen", "Is Deal Closed?"),
  active: foldedWords("active", "Actief", "Aktiv"),
  chance: foldedWords("Probability", "Probability (%)", "Waarschijnlijkheid", "Wahrscheinlichkeit"),
};

export type Box = keyof typeof headersOfBox;

/**
 * Boxes that say together what became of a quote, the one that goes first in front: one alone does not tell
 * an open quote from a lost one, or a lost one from a won one.
 */
export const pairsOfBoxes: readonly (readonly [Box, Box])[] = [
  ["closed", "won"],
  ["active", "chance"],
];

/** Headers that say what became of a quote by what stands under them, or by something standing there. */
export const headersOfOutcome = {
  ...headersOfBox,
  lost: foldedWords("IsLost", "Is Lost", "Lost", "Verloren", "Afgewezen"),
  wonOn: foldedWords(
    ...["Won on", "Won at", "Won date", "Date won", "Won time", "Won Date/Time"],
    ...["Gewonnen op", "Datum gewonnen", "Gewonnen datum", "Gewonnen am", "Datum gescoord"],
  ),
  lostOn: foldedWords(
    ...["Lost on", "Lost at", "Lost date", "Date lost", "Lost time", "Lost Date/Time"],
    ...["Verloren op", "Datum verloren", "Verloren datum", "Verloren am", "Datum afgewezen"],
  ),
  reason: foldedWords(
    ...["Lost reason", "Loss reason", "Closed Lost Reason", "Reason lost", "Reden verlies", "Verliesreden"],
    ...["Reden van verlies", "Reden verloren", "Reden afwijzing", "Verlustgrund"],
  ),
};

export type OutcomeHeader = keyof typeof headersOfOutcome;
