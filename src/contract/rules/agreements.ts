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
      "Gevraagd en toegezegd hebben een tekst, een keuze een team, bevinding en sturing, vertrouwen een accountmanager en een percentage.",
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
    ["Vervallen zonder waarom", "De afspraak blijft staan tot er staat waarom zij is vervallen, met de dag."],
    ["Dropped without a why", "The agreement stands until it says why it was dropped, with the day."],
  ),
  "agreements.contradicts": rule(
    "error",
    ["Afspraak die zichzelf tegenspreekt", "Laat staan wat klopt, en maak de andere cel leeg of goed."],
    ["Agreement that contradicts itself", "Keep what is right, and empty or correct the other cell."],
  ),
  "agreements.two_answers": rule(
    "warning",
    ["Twee regels die het anders zeggen", "Kijk welke klopt, en haal de andere weg of maak ze gelijk."],
    ["Two rows that say it otherwise", "See which is right, and take the other away or make them alike."],
  ),
  "agreements.unused_cell": rule(
    "warning",
    [
      "Cel die bij deze soort niets doet",
      "Zet het in een regel van de soort waar het bij hoort, of maak de cel leeg: het staat nergens.",
    ],
    [
      "Cell that does nothing for this kind",
      "Put it in a row of the kind that it belongs to, or empty the cell: it stands nowhere.",
    ],
  ),
  "agreements.vanished": rule(
    "warning",
    [
      "Afspraak zonder regel",
      "Zet de regel terug en vul gedaan_op in, of vervallen_op met waarom; tot dan blijft zij in het gesprek staan.",
    ],
    [
      "Agreement without a row",
      "Put the row back and fill done_on, or dropped_on with why; until then it stays in the talk.",
    ],
  ),
} as const;
