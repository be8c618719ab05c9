import { mendCell, rule } from "./rule.ts";
import { ambiguousPerson } from "./shared.ts";

/** Rules of notes. */
export const noteRules = {
  "notes.ambiguous_person": ambiguousPerson,
  "notes.unknown_scope": rule(
    "error",
    ["Toelichting over wie er niet is", mendCell.nl],
    ["Note about whom there is not", mendCell.en],
  ),
  "notes.unknown_figure": rule(
    "error",
    [
      "Toelichting bij een cijfer dat er niet is",
      "Schrijf een woord als omzet of bezoeken, of neem de naam of het id van de methodepagina.",
    ],
    [
      "Note beside a figure that there is not",
      "Write a word such as revenue or visits, or take the name or id of the method page.",
    ],
  ),
  "notes.unclear": rule(
    "error",
    ["Toelichting die nergens bij hoort", mendCell.nl],
    ["Note that belongs nowhere", mendCell.en],
  ),
  "notes.too_long": rule(
    "error",
    ["Toelichting die te lang is", "Kort haar in: zij staat bij een cijfer, met andere ernaast."],
    ["Note that is too long", "Shorten it: it stands beside a figure, with others around it."],
  ),
  "notes.kept_from_person": rule(
    "error",
    [
      "Toelichting over iemand die haar niet mag lezen",
      "Wie erin voorkomt, leest het rapport ook: zet persoon of iedereen bij voor, laat het leeg, of schrijf het bij het team.",
    ],
    [
      "Note about somebody who may not read it",
      "Whatever a report says of somebody is read by them: put person or all in for, leave it blank, or write the note beside the team.",
    ],
  ),
  "notes.twice": rule(
    "warning",
    ["Dubbele toelichting", "Zij telt één keer: haal een regel weg."],
    ["Note that stands twice", "It counts once. Take one of the two rows away."],
  ),
  "notes.outside_data": rule(
    "warning",
    ["Toelichting bij een maand die niet in de exports zit", "Zij staat nergens. Kijk of de maand klopt."],
    ["Note of a month that is not in the exports", "It stands nowhere. See whether the month is right."],
  ),
} as const;
