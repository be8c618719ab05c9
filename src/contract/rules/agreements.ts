import { mendCell, rule } from "./rule.ts";
import { ambiguousPerson, duplicateId, unknownTeam } from "./shared.ts";

/** Rules of what people agreed. */
export const agreementRules = {
  "agreements.ambiguous_person": ambiguousPerson,
  "agreements.unknown_team": unknownTeam,
  "agreements.duplicate_id": duplicateId,
  "agreements.nobody": rule(
    "error",
    ["Afspraak van niemand", "Vul een accountmanager in, of een team."],
    ["Agreement of nobody", "Fill an account manager, or a team."],
  ),
  "agreements.incomplete": rule(
    "error",
    [
      "Afspraak waar iets aan ontbreekt",
      "Een keuze heeft een team, bevinding en sturing, vertrouwen iemand en een percentage, de rest een tekst.",
    ],
    [
      "Agreement that lacks something",
      "Asked and promised have words, a choice a team, finding and steering, confidence an account manager and a percentage.",
    ],
  ),
  "agreements.done_before_said": rule(
    "error",
    ["Gedaan of vervallen voordat het was gezegd", mendCell.nl],
    ["Done or dropped before it was said", mendCell.en],
  ),
  "agreements.dropped_without_why": rule(
    "warning",
    ["Vervallen zonder waarom", "Zij blijft staan tot er een dag en een waarom bij staan."],
    ["Dropped without a why", "The agreement stands until it says why it was dropped, with the day."],
  ),
  "agreements.contradicts": rule(
    "error",
    ["Afspraak spreekt zichzelf tegen", "Maak de cel die niet klopt leeg of goed."],
    ["Agreement that contradicts itself", "Keep what is right, and empty or correct the other cell."],
  ),
  "agreements.two_answers": rule(
    "warning",
    ["Twee regels die het anders zeggen", "Maak ze gelijk, of haal er één weg."],
    ["Two rows that say it otherwise", "See which is right, and take the other away or make them alike."],
  ),
  "agreements.vanished": rule(
    "warning",
    [
      "Afspraak zonder regel",
      "Zet de regel terug en vul gedaan_op in, of vervallen_op met waarom; tot dan staat zij in het gesprek.",
    ],
    [
      "Agreement without a row",
      "Put the row back and fill done_on, or dropped_on with why; until then it stays in the talk.",
    ],
  ),
} as const;
