import { rule } from "./rule.ts";
import { ambiguousPerson, endBeforeStart, unknownTeam } from "./shared.ts";

/** Rules of team, strength and absence, and of who is in another file and not in that of the team. */
export const peopleRules = {
  "people.unknown_person": rule(
    "warning",
    [
      "Iemand die niet in het bestand met medewerkers staat",
      "Uit dienst? Plak een regel met de laatste dag in het bestand met medewerkers. Een andere schrijfwijze? Zet de namen bij elkaar onder people: in report.yaml, of verbeter die in de bron. Tot dan telt het werk mee in het totaal van het bedrijf en in geen team.",
    ],
    [
      "Somebody who is not in the team file",
      "Left? Paste a row with the last day into the team file. Another spelling? Join the names under people: in report.yaml, or correct it at its source. Until then the work counts in the company's total and in no team.",
    ],
  ),
  "people.name_in_parts": rule(
    "error",
    ["Naam in delen", "Lees de delen samen met deze regels in report.yaml."],
    ["Name in parts", "Read the parts together with these lines of report.yaml."],
  ),
  "people.past_changed": rule(
    "warning",
    [
      "Het bestand met medewerkers zegt iets anders over een bewaarde maand",
      "Een lijst zonder verleden verandert wat is gepubliceerd. Plak de regels hieronder in het bestand met medewerkers in plaats van wat er over deze persoon staat, en verbeter de dag van de overgang.",
    ],
    [
      "The team file says something else of a kept month",
      "A list without a past changes what was published. Paste the rows below into the team file in the place of what it says of this person, and correct the day of the change.",
    ],
  ),
  "people.none_known": rule(
    "error",
    [
      "Geen van de namen staat in het bestand met medewerkers",
      "Laat beide bestanden dezelfde nummers of namen gebruiken: kies bij de export een andere kolom, of wijs die aan onder files: in report.yaml.",
    ],
    [
      "None of the names is in the team file",
      "Let both files use the same numbers or names: choose another column for the export, or point to it under files: in report.yaml.",
    ],
  ),
  "team.end_before_start": endBeforeStart,
  "team.two_names": rule(
    "warning",
    [
      "Eén nummer met twee namen",
      "Geef elk mens een eigen nummer: nu telt alles van beiden als van één. Is het iemand die anders is gaan heten, schrijf de naam dan op elke regel gelijk.",
    ],
    [
      "One number with two names",
      "Give each person a number of their own: now all that is of both counts as one's. If it is somebody who took another name, write it alike on each row.",
    ],
  ),
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
      "Twee keer een geplande bezetting op dezelfde dag",
      "Geef de ene regel een laatste dag vóór de eerste dag van de andere, of haal de dubbele weg: een team heeft op een dag één geplande bezetting.",
    ],
    [
      "Two strengths on the same day",
      "Give the one row a last day before the first day of the other, or take the double one away: a team has one strength on a day.",
    ],
  ),
  "strength.unknown_team": unknownTeam,
  "strength.over_planned": rule(
    "warning",
    ["Meer fte in dienst dan gepland", "Kijk of de geplande bezetting en de medewerkers bij zijn."],
    ["More FTE employed than planned", "See whether the strength and the team file are up to date."],
  ),
  "absence.end_before_start": endBeforeStart,
  "absence.unknown_person": rule(
    "warning",
    [
      "Afwezigheid van iemand die geen medewerker is",
      "Niets te doen bij iemand van een andere afdeling; voeg de persoon anders toe aan de medewerkers.",
    ],
    [
      "Absence of somebody who is no employee",
      "Nothing to do where this is somebody of another department; else add the person to the team file.",
    ],
  ),
  "absence.near_person": rule(
    "error",
    [
      "Bijna de naam van een medewerker",
      "Plak de eerste regel in report.yaml als het dezelfde is, de tweede als het iemand anders is.",
    ],
    [
      "Nearly the name of an employee",
      "Paste the first line into report.yaml where it is the same person, the second where it is somebody else.",
    ],
  ),
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
