import { rule } from "./rule.ts";
import { ambiguousPerson, endBeforeStart, unknownPerson, unknownTeam } from "./shared.ts";

/** Rules of team, strength and absence. */
export const peopleRules = {
  "team.end_before_start": endBeforeStart,
  "team.overlap": rule(
    "error",
    [
      "Overlappende dienstverbanden",
      "Sluit het ene af voordat het andere begint; wie in twee teams werkt, staat in het ene.",
    ],
    [
      "Overlapping employments",
      "End the one before the other begins; somebody who works in two teams stands in one.",
    ],
  ),
  "strength.end_before_start": endBeforeStart,
  "strength.overlap": rule(
    "error",
    [
      "Twee sterktes op dezelfde dag",
      "Geef de ene regel een laatste dag vóór de eerste dag van de andere, of haal de dubbele weg: een team heeft op een dag één sterkte.",
    ],
    [
      "Two strengths on the same day",
      "Give the one row a last day before the first day of the other, or take the double one away: a team has one strength on a day.",
    ],
  ),
  "strength.unknown_team": unknownTeam,
  "strength.over_planned": rule(
    "warning",
    ["Meer fte in dienst dan gepland", "Kijk of de formatie en de medewerkers bij zijn."],
    ["More FTE employed than planned", "See whether the strength and the team file are up to date."],
  ),
  "absence.end_before_start": endBeforeStart,
  "absence.unknown_person": unknownPerson,
  "absence.ambiguous_person": ambiguousPerson,
  "absence.unknown_team": unknownTeam,
  "absence.nobody": rule(
    "error",
    ["Afwezigheid van niemand", "Geef een medewerkernummer, of een team met fte."],
    ["Absence of nobody", "Give a person, or a team with its FTE."],
  ),
  "absence.reason_column": rule(
    "warning",
    [
      "Kolom die op een reden lijkt",
      "De kolom is niet gelezen. Laat hem uit de export: de reden van afwezigheid hoort hier niet.",
    ],
    [
      "Column that looks like a reason",
      "The column was not read. Leave it out of the export: a reason for absence does not belong here.",
    ],
  ),
} as const;
