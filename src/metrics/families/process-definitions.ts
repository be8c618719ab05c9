import { measureNames } from "../../contract/measure-names.ts";
import { type Between, type ProcessMeasure, processMeasures } from "../../contract/metric-ids.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import { around, capital } from "../labels.ts";
import { fileOfMeasure } from "../measure.ts";

const base = {
  reading: "hours",
  unit: "per_workday",
  scopes: ["company", "team"],
  higherIsBetter: null,
  source: "Wheeler (1993); NIST/SEMATECH e-Handbook 6.3.2.2",
} satisfies Partial<Definition>;

type PerProcess = Between<"process", `.${ProcessMeasure}`>;

/** The mean and both limits are explained together. */
const families = {
  per_workday: { nl: "Per werkdag", en: "Per working day" },
  season: { nl: "Seizoen", en: "Season" },
  difference: { nl: "Verschil met dezelfde maand", en: "Difference from the same month" },
  signal: { nl: "Teken van verandering", en: "Sign of change" },
  limits: { nl: "Gemiddelde en grenzen", en: "Mean and limits" },
  chance: { nl: "Een teken bij toeval", en: "A sign by chance" },
} satisfies Record<string, Bilingual>;

const family = (id: keyof typeof families): Family => ({ id: `process.${id}`, label: families[id] });

/** Which months there are. */
function whole(measure: ProcessMeasure): Bilingual {
  return measure === "orders"
    ? {
        nl: "Vanaf de eerste offerte plus de dagen waarin negen van de tien sluiten: eerdere staan niet in de export.",
        en: "From the first quote plus the days in which nine of ten close: earlier ones are not in the export.",
      }
    : {
        nl: "De eerste maand van een export telt alleen als die uiterlijk op de derde werkdag begint.",
        en: "The first month of an export counts only if that begins on or before the third working day.",
      };
}

function definitionsOf(measure: ProcessMeasure): Definition[] {
  const name = measureNames[measure];
  const files = [fileOfMeasure(measure)] as const;
  const limit = (
    id: PerProcess,
    label: Definition["label"],
    variant: Bilingual,
    formula: Definition["formula"],
  ): Definition => ({
    ...base,
    id: `process.${id}.${measure}`,
    family: family("limits"),
    label,
    variant,
    meaning: {
      nl: "Waarbinnen deze maat normaal schommelt. Erbuiten is er iets veranderd.",
      en: "The range of normal variation of this measure. Outside it something has changed.",
    },
    formula,
    limits: {
      nl: "Uit de hoogstens 24 maanden ervoor (n); voorlopig onder de 12, geen onder de 6. Met seizoen zijn het grenzen van het verschil met dezelfde kalendermaand.",
      en: "From the up to 24 months before (n); provisional under 12, none under 6. With a season they are limits of the difference from the same calendar month.",
    },
    files,
    windows: ["month"],
  });
  return [
    {
      ...base,
      id: `process.per_workday.${measure}`,
      family: family("per_workday"),
      variant: name,
      label: around(
        name,
        (nl) => `${capital(nl)} per werkdag`,
        (en) => `${capital(en)} per working day`,
      ),
      meaning: {
        nl: "Per werkdag, zodat een korte maand geen daling lijkt.",
        en: "Per working day, so that a short month does not look like a fall.",
      },
      formula: { nl: "aantal / werkdagen van de maand", en: "count / working days of the month" },
      limits: whole(measure),
      files,
      windows: ["trend"],
    },
    {
      ...base,
      id: `process.season.${measure}`,
      family: family("season"),
      variant: name,
      unit: "share",
      label: around(
        name,
        (nl) => `Seizoen in ${nl}`,
        (en) => `Season in ${en}`,
      ),
      meaning: {
        nl: "Hoeveel van de schommeling uit de tijd van het jaar komt; boven de helft wordt zonder seizoen vergeleken.",
        en: "How much of the variation comes from the time of the year; above half months are compared without their season.",
      },
      formula: {
        nl: "gecorrigeerde R² van de kalendermaand, over de 24 maanden ervoor",
        en: "adjusted R² of the calendar month, over the 24 months before",
      },
      limits: {
        nl: "Alleen als er 24 maanden zijn.",
        en: "Only where there are 24 months.",
      },
      files,
      windows: ["month"],
    },
    {
      ...base,
      id: `process.difference.${measure}`,
      family: family("difference"),
      variant: name,
      label: around(
        name,
        (nl) => `${capital(nl)} per werkdag, verschil met dezelfde maand`,
        (en) => `${capital(en)} per working day, difference from the same month`,
      ),
      meaning: {
        nl: "Hoeveel meer of minder dan gemiddeld in die kalendermaand, zodat een rustige zomer geen daling lijkt.",
        en: "How much more or less than the mean of that calendar month, so that a quiet summer seems no decline.",
      },
      formula: {
        nl: "per werkdag − gemiddelde van die kalendermaand in de 24 maanden vóór de rapportmaand",
        en: "per working day − mean of that calendar month in the 24 months before the reported one",
      },
      limits: {
        nl: "Alleen waar het seizoen meer dan de helft verklaart; dan kan alleen de rapportmaand een teken geven.",
        en: "Only where the season explains more than half; then the reported month alone can give a sign.",
      },
      files,
      windows: ["trend"],
    },
    {
      ...base,
      id: `process.signal.${measure}`,
      family: family("signal"),
      variant: name,
      unit: "count",
      label: around(
        name,
        (nl) => `Verandering in ${nl}`,
        (en) => `Change in ${en}`,
      ),
      meaning: {
        nl: "0: geen teken; 1: buiten de grenzen; 2: acht op een rij aan één kant; 3: drie van vier dichter bij een grens dan bij het gemiddelde.",
        en: "0: no sign; 1: outside the limits; 2: eight in a row on one side; 3: three of four nearer to a limit than to the mean.",
      },
      formula: { nl: "regels van de XmR-kaart", en: "rules of the XmR chart" },
      limits: {
        nl: "‘Dichter bij een grens’ rekent met de ondergrens voordat die bij 0 wordt afgekapt.",
        en: "“Nearer to a limit” takes the lower limit before it is cut at 0.",
      },
      files,
      windows: ["month", "trend"],
    },
    limit(
      "mean",
      around(
        name,
        (nl) => `Gemiddelde ${nl} per werkdag`,
        (en) => `Mean ${en} per working day`,
      ),
      around(
        name,
        (nl) => `gemiddelde ${nl}`,
        (en) => `mean ${en}`,
      ),
      { nl: "X̄", en: "X̄" },
    ),
    limit(
      "lower",
      around(
        name,
        (nl) => `Ondergrens ${nl} per werkdag`,
        (en) => `Lower limit of ${en} per working day`,
      ),
      around(
        name,
        (nl) => `ondergrens ${nl}`,
        (en) => `lower limit of ${en}`,
      ),
      {
        nl: "max(0, X̄ − 2,66 × mR̄); zonder seizoen X̄ − 2,66 × √3 × mR̄",
        en: "max(0, X̄ − 2.66 × mR̄); less season X̄ − 2.66 × √3 × mR̄",
      },
    ),
    limit(
      "upper",
      around(
        name,
        (nl) => `Bovengrens ${nl} per werkdag`,
        (en) => `Upper limit of ${en} per working day`,
      ),
      around(
        name,
        (nl) => `bovengrens ${nl}`,
        (en) => `upper limit of ${en}`,
      ),
      {
        nl: "X̄ + 2,66 × mR̄; zonder seizoen X̄ + 2,66 × √3 × mR̄",
        en: "X̄ + 2.66 × mR̄; less season X̄ + 2.66 × √3 × mR̄",
      },
    ),
  ];
}

const byChance = {
  ...base,
  family: family("chance"),
  unit: "share",
  files: [],
  windows: ["month"],
  formula: {
    nl: "1 − Π (1 − kans per maat, gesimuleerd zonder verandering met grenzen uit evenveel maanden)",
    en: "1 − Π (1 − chance of each measure, simulated without change and limits of as many months)",
  },
  limits: {
    nl: "Neemt maten en teams als onafhankelijk. Onder de tien per maand is het tot twee keer zo vaak.",
    en: "Takes measures and teams as independent. Under ten a month it is up to twice as often.",
  },
  source: "Simulation: 200,000 series of independent normal values for each number of months",
} satisfies Partial<Definition>;

const chanceDefinitions: readonly Definition[] = [
  {
    ...byChance,
    id: "process.chance",
    label: { nl: "Teken van verandering bij toeval", en: "Sign of change by chance" },
    meaning: {
      nl: "Hoe vaak ten minste één maat (n) een teken geeft als er niets verandert.",
      en: "How often at least one measure (n) gives a sign where nothing changes.",
    },
  },
  {
    ...byChance,
    id: "process.chance_teams",
    scopes: ["company"],
    label: { nl: "Teken bij ten minste één team, bij toeval", en: "Sign for at least one team, by chance" },
    meaning: {
      nl: "Hoe vaak ten minste één van de teams (n) buiten de grenzen ligt als er niets verandert.",
      en: "How often at least one of the teams (n) lies outside the limits where nothing changes.",
    },
  },
];

/** What a process-behaviour chart is made of, by measure, and how often chance alone would give a sign. */
export const processDefinitions: readonly Definition[] = [
  ...processMeasures.flatMap(definitionsOf),
  ...chanceDefinitions,
];
