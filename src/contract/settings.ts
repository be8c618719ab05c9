import { z } from "zod";
import { cell } from "./mapping/cells.ts";
import { fileMappingsSchema } from "./mapping.ts";
import { rates } from "./rates.ts";
import { setting } from "./setting.ts";
import { countryCode, daysOff, teams } from "./teams.ts";
import { thresholdsSchema } from "./thresholds.ts";
import { isTimeZone } from "./time-zones.ts";
import { fileKinds, languages, nameModes } from "./vocabulary.ts";

/** Quarters of somebody's employment that can have a share of their own: three years. */
const mostQuarters = 12;

/** What a starter may be expected to bring: a share for each quarter employed, then the whole. */
const ramp = setting(
  z.array(z.number().min(0).max(1)).min(1).max(mostQuarters).optional(),
  {
    nl: "delen van 0 tot 1 per kwartaal in dienst, zoals [0.25, 0.5, 0.75]",
    en: "shares from 0 to 1 by quarter employed, such as [0.25, 0.5, 0.75]",
  },
  {
    nl: "Deel dat wie begint mag worden geacht te brengen, per kwartaal in dienst; daarna het geheel. Zonder telt iedereen vanaf de eerste dag volledig",
    en: "Part that a starter may be expected to bring, by quarter employed; then the whole. Without it everybody counts in full from the first day",
  },
);

/** `report.yaml`, every key with its default. */
export const settingsSchema = z.strictObject({
  organisation: setting(
    z.string().min(1).default("Onze organisatie"),
    { nl: "een naam", en: "a name" },
    { nl: "Naam op elke pagina", en: "Name on every page" },
  ),
  languages: setting(
    z.array(z.enum(languages)).min(1).default(["nl", "en"]),
    { nl: "een lijst van nl en en, zoals [nl, en]", en: "a list of nl and en, such as [nl, en]" },
    {
      nl: "Talen van de site; de eerste staat in de hoofdmap",
      en: "Languages of the site; the first is at its root",
    },
  ),
  currency: setting(
    z
      .string()
      .regex(/^[A-Z]{3}$/)
      .default("EUR"),
    { nl: "een munt van drie hoofdletters, zoals EUR", en: "a currency of three capitals, such as EUR" },
    { nl: "Munt van alle bedragen (ISO 4217)", en: "Currency of all amounts (ISO 4217)" },
  ),
  rates,
  country: setting(
    countryCode.default("NL"),
    { nl: "een land van twee hoofdletters, zoals NL", en: "a country of two capitals, such as NL" },
    {
      nl: "Land waarvan de feestdagen vrij zijn (ISO 3166)",
      en: "Country whose public holidays are no working days (ISO 3166)",
    },
  ),
  holidays: setting(
    daysOff.prefault({}),
    {
      nl: "datums, zoals { add: [2026-05-05], remove: [] }",
      en: "dates, such as { add: [2026-05-05], remove: [] }",
    },
    {
      nl: "Vrije dagen die het land niet heeft, en feestdagen waarop wordt gewerkt",
      en: "Days off that the country's calendar does not have, and public holidays that are worked",
    },
  ),
  teams,
  fiscal_year_starts: setting(
    z.int().min(1).max(12).default(1),
    { nl: "een maand van 1 tot 12", en: "a month from 1 to 12" },
    { nl: "Maand waarin het boekjaar begint", en: "Month in which the fiscal year begins" },
  ),
  fiscal_year_named_by: setting(
    z.enum(["start", "end"]).optional(),
    { nl: "begin of einde (start, end)", en: "start or end" },
    {
      nl: "Naar welk jaar een boekjaar heet dat in twee jaren ligt: dat waarin het begint (start) of eindigt (end)",
      en: "By which year a fiscal year is called that lies in two: the one in which it begins (start) or ends (end)",
    },
  ),
  time_zone: setting(
    z.string().refine(isTimeZone, { error: "no time zone" }).optional(),
    { nl: "een tijdzone zoals Europe/Amsterdam", en: "a time zone such as Europe/Amsterdam" },
    {
      nl: "Tijdzone waarin een tijdstip met een zone een dag is; zonder is het die van het land",
      en: "Time zone in which an instant with a zone is a day; without it that of the country",
    },
  ),
  hours_per_day: setting(
    z.number().min(1).max(24).default(8),
    { nl: "uren van 1 tot 24", en: "hours from 1 to 24" },
    { nl: "Uren van een werkdag van één fte", en: "Hours of a working day of one FTE" },
  ),
  selling_share: setting(
    z.number().min(0).max(1).default(0.6),
    { nl: "een deel van 0 tot 1, zoals 0.6", en: "a share from 0 to 1, such as 0.6" },
    {
      nl: "Deel van een aanwezige dag dat voor klanten is, reizen inbegrepen",
      en: "Part of a present day that is left for customers, travel included",
    },
  ),
  leave_days: setting(
    z.number().min(0).max(100).default(25),
    { nl: "dagen van 0 tot 100", en: "days from 0 to 100" },
    {
      nl: "Verlofdagen van één fte per jaar, voor iedereen gelijk; ze gaan van de beschikbare uren af",
      en: "Days of leave of one FTE a year, the same for everybody; they are taken off the hours available",
    },
  ),
  short_absence: setting(
    z.number().min(0).max(0.5).default(0.04),
    { nl: "een deel van 0 tot 0.5, zoals 0.04", en: "a share from 0 to 0.5, such as 0.04" },
    {
      nl: "Deel van de werkdagen dat iemand kort afwezig is, voor iedereen gelijk; het gaat van de beschikbare uren af",
      en: "Part of the working days that somebody is away shortly, the same for everybody; it is taken off the hours available",
    },
  ),
  long_absence_days: setting(
    z.int().min(1).default(42),
    { nl: "een heel aantal dagen vanaf 1", en: "a whole number of days from 1" },
    {
      nl: "Kalenderdagen waarna een afwezigheid lang is",
      en: "Calendar days after which an absence is long",
    },
  ),
  small_group: setting(
    z.int().min(2).default(5),
    { nl: "een heel aantal mensen vanaf 2", en: "a whole number of people from 2" },
    {
      nl: "Mensen die er gemiddeld ten minste moeten werken voordat de lange afwezigheid van een team meetelt",
      en: "People who must on average work in a team before its long absence counts",
    },
  ),
  ramp,
  plan_valid_months: setting(
    z.int().min(1).max(60).default(12),
    { nl: "een heel aantal maanden van 1 tot 60", en: "a whole number of months from 1 to 60" },
    {
      nl: "Maanden waarna een afgesproken plan opnieuw moet worden besproken",
      en: "Months after which an agreed plan is to be discussed again",
    },
  ),
  trend_months: setting(
    z.int().min(2).max(60).default(13),
    { nl: "een heel aantal maanden van 2 tot 60", en: "a whole number of months from 2 to 60" },
    {
      nl: "Maanden van de trend, met de maand van het rapport erbij",
      en: "Months of the trend, the reported one included",
    },
  ),
  audience: setting(
    z.string().min(1).default("management"),
    {
      nl: "management, company, team:NAAM of person:NUMMER",
      en: "management, company, team:NAME or person:ID",
    },
    {
      nl: "Voor wie: management (alles), company (geen personen), team:NAAM of person:NUMMER (iemands eigen blad)",
      en: "For whom: management (all), company (no persons), team:NAME or person:ID (somebody's own page)",
    },
  ),
  names: setting(
    z.enum(nameModes).default("full"),
    {
      nl: "volledig, initialen of pseudoniem (full, initials, pseudonym)",
      en: "full, initials or pseudonym",
    },
    {
      nl: "Hoe accountmanagers heten: met hun naam, met initialen of met een nummer",
      en: "How account managers are called: by name, by initials or by a number",
    },
  ),
  thresholds: setting(
    thresholdsSchema.prefault({}),
    { nl: "drempels met elk een getal", en: "thresholds with a number each" },
    { nl: "Vanaf wanneer een cijfer een woord waard is", en: "From when a figure is worth a word" },
  ),
  people: setting(
    z.record(z.string(), z.array(cell).min(1)).default({}),
    {
      nl: 'per persoon een lijst van andere namen, zoals { "Daan Mulder": ["D. Mulder", mulder.d] }',
      en: 'a list of other names by person, such as { "Daan Mulder": ["D. Mulder", mulder.d] }',
    },
    {
      nl: "Andere namen van iemand in andere exports, bij een nummer of naam uit het medewerkersbestand",
      en: "Other names of somebody in other exports, by a number or name of the team file",
    },
  ),
  rules: setting(
    z.record(z.string(), z.enum(["error", "warning", "off"])).default({}),
    {
      nl: "een regel met fout, waarschuwing of uit, zoals { quotes.closed_before_issued: waarschuwing }",
      en: "a rule with error, warning or off, such as { quotes.closed_before_issued: warning }",
    },
    {
      nl: "Regels van de controle die een fout, een waarschuwing of uit zijn",
      en: "Rules of the check made an error, a warning, or off",
    },
  ),
  files: setting(
    z.partialRecord(z.enum(fileKinds), fileMappingsSchema).default({}),
    {
      nl: "per bestand off, hoe het wordt gelezen, of een lijst waarin van elke export het pad (path) staat en hoe die wordt gelezen",
      en: "for each file off, how it is read, or a list with for each export its path and how it is read",
    },
    {
      nl: "Exports met andere namen of kolommen; off: dit bestand niet lezen",
      en: "Exports that are not in the canonical form; off: do not read this file",
    },
  ),
});

/** `report.yaml` with its defaults filled in. Holidays are ISO dates. */
export type Settings = z.infer<typeof settingsSchema>;
