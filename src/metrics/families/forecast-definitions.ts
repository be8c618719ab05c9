import type { Under } from "../../contract/metric-ids.ts";
import type { Definition, Family } from "../definition.ts";
import { leastEntries } from "../forecast/gate.ts";

const family: Family = {
  id: "forecast",
  label: { nl: "Waar het jaar eindigt", en: "Where the year ends" },
};

type Words = Pick<Definition, "variant" | "label" | "meaning" | "formula" | "limits">;

const definitionOf = (
  id: Under<"forecast">,
  unit: Definition["unit"],
  words: Words & Partial<Definition>,
): Definition => ({
  id: `forecast.${id}`,
  family,
  reading: "hours",
  unit,
  files: ["team", "quotes"],
  scopes: ["company", "team"],
  windows: ["ytd"],
  higherIsBetter: null,
  ...words,
});

/** Draws of a forecast. */
export const forecastDraws = 2000;

const ofHands = { usesAbsence: true, weighsTeams: true } as const;

const gate = {
  nl: `Alleen als die bandbreedte eerder uitkwam: ten minste ${leastEntries} maandeinden met twaalf maanden geschiedenis, waarvan niet meer of minder binnen de bandbreedte van 80 % kwam dan toeval toelaat (binomiaal, 5 %), en geen verandering in aantal of waarde van de offertes van de laatste twee, vier of zes maanden (2,7 standaardfouten). De waarde van een offerte is de laatst bekende.`,
  en: `Only where that range held before: at least ${leastEntries} month-ends with twelve months of history, of which no more or fewer came within the 80% range than chance allows (binomial, 5%), and no change in the number or value of the quotes of the last two, four or six months (2.7 standard errors). The value of a quote is the last one known.`,
};

const asBefore = {
  nl: "Op elk eerder maandeinde met ten minste twaalf maanden geschiedenis gedaan zoals nu, met wat toen bekend was, alsof het even ver van het einde van zijn jaar lag; de handen zijn daarbij die van het contract.",
  en: "Done as now at each earlier month-end with at least twelve months of history, on what was then known, as if it had been as far from the end of its year; hands are there those of the contract.",
};

const bySimulation = {
  nl: `Mediaan van ${forecastDraws} trekkingen van: omzet tot nu toe + open offertes (elk gewonnen met de kans die haar leeftijd heeft, volgens Aalen–Johansen over de offertes van 24 maanden van het team; offertes van een klant die binnen 30 dagen zijn uitgebracht samen) + offertes die nog komen (aantal per effectieve fte-dag van de laatste twaalf maanden × bezetting van de komende maanden × werkdagen, op tijd gesloten volgens dezelfde curve, waarde geloot uit de orders van die twaalf maanden). Het bedrijf is per trekking de som van de teams. De bandbreedte is zoveel breder als eerdere fouten vragen: de kleinste factor waarmee wat kwam er zo vaak in lag als hij belooft, dichter bij 1 naarmate er minder maandeinden zijn.`,
  en: `Median of ${forecastDraws} draws of: revenue to date + open quotes (each won with the chance of its age, by Aalen–Johansen over the quotes of 24 months of the team; quotes of a customer issued within 30 days together) + quotes still to come (number per effective FTE-day of the last twelve months × staffing of the months to come × working days, closed in time by the same curve, value drawn from the orders of those twelve months). The company is the sum of the teams within a draw. The range is as much wider as past errors ask: the smallest factor with which what came lay in it as often as it claims, nearer to 1 the fewer month-ends there are.`,
};

const source =
  "Aalen and Johansen (1978), Scandinavian Journal of Statistics 5; Shafer and Vovk (2008), Journal of Machine Learning Research 9";

/** Where the year ends, and how well that was said before. */
export const forecastDefinitions: readonly Definition[] = [
  definitionOf("revenue", "currency", {
    variant: { nl: "bandbreedte van 80 %", en: "range of 80%" },
    label: { nl: "Verwachte jaaromzet", en: "Expected revenue of the year" },
    meaning: {
      nl: "De omzet waar het boekjaar op uitkomt als het gaat zoals de laatste twaalf maanden, met de bandbreedte waar die in 8 van de 10 gevallen in ligt.",
      en: "The revenue that the fiscal year comes to if things go as in the last twelve months, with the range that it lies in 8 times out of 10.",
    },
    formula: bySimulation,
    limits: gate,
    source,
    ...ofHands,
  }),
  definitionOf("revenue_95", "currency", {
    variant: { nl: "bandbreedte van 95 %", en: "range of 95%" },
    label: { nl: "Verwachte jaaromzet, 95 %", en: "Expected revenue of the year, 95%" },
    meaning: {
      nl: "Dezelfde verwachting met de bandbreedte waar die in 19 van de 20 gevallen in ligt.",
      en: "The same expectation with the range that it lies in 19 times out of 20.",
    },
    formula: bySimulation,
    limits: gate,
    source,
    ...ofHands,
  }),
  definitionOf("chance_target", "share", {
    variant: { nl: "kans op het target", en: "chance of the target" },
    label: { nl: "Kans op het jaartarget", en: "Chance of the year's target" },
    meaning: {
      nl: "Hoe vaak het jaar in de trekkingen op het target of hoger uitkomt.",
      en: "How often the year comes to its target or above in the draws.",
    },
    formula: {
      nl: "trekkingen met een jaaromzet van ten minste het target / alle trekkingen",
      en: "draws with a revenue of the year of at least the target / all draws",
    },
    limits: gate,
    source,
    ...ofHands,
  }),
  definitionOf("run_rate", "currency", {
    variant: { nl: "lopend tempo", en: "run rate" },
    label: { nl: "Jaaromzet bij het lopende tempo", en: "Revenue of the year at the run rate" },
    meaning: {
      nl: "De omzet van het boekjaar als elke werkdag die komt evenveel brengt als die van dit jaar tot nu toe.",
      en: "The revenue of the fiscal year if each working day to come brings as much as those of this year so far.",
    },
    formula: {
      nl: "omzet tot nu toe / werkdagen tot nu toe × werkdagen van het boekjaar",
      en: "revenue to date / working days so far × working days of the fiscal year",
    },
    files: ["quotes"],
  }),
  definitionOf("target", "currency", {
    variant: { nl: "target", en: "target" },
    label: { nl: "Target van het jaar", en: "Target of the year" },
    meaning: {
      nl: "Het omzettarget van het hele boekjaar.",
      en: "The revenue target of the whole fiscal year.",
    },
    formula: {
      nl: "Σ target van de werkdagen van het boekjaar; van het bedrijf alleen als elk team er een heeft",
      en: "Σ target of the working days of the fiscal year; of the company only where every team has one",
    },
    files: ["targets"],
  }),
  definitionOf("held_80", "share", {
    variant: { nl: "uitgekomen, 80 %", en: "held, 80%" },
    label: { nl: "Bandbreedte van 80 % kwam uit", en: "Range of 80% held" },
    meaning: {
      nl: "Hoe vaak zo'n bandbreedte eerder uitkwam.",
      en: "How often such a range held before.",
    },
    formula: {
      nl: `maandeinden waarvan wat kwam binnen de bandbreedte lag / alle maandeinden. ${asBefore.nl}`,
      en: `month-ends of which what came lay within the range / all month-ends. ${asBefore.en}`,
    },
    higherIsBetter: true,
  }),
  definitionOf("held_95", "share", {
    variant: { nl: "uitgekomen, 95 %", en: "held, 95%" },
    label: { nl: "Bandbreedte van 95 % kwam uit", en: "Range of 95% held" },
    meaning: {
      nl: "Hoe vaak zo'n bandbreedte eerder uitkwam.",
      en: "How often such a range held before.",
    },
    formula: {
      nl: `maandeinden waarvan wat kwam binnen de bandbreedte lag / alle maandeinden. ${asBefore.nl}`,
      en: `month-ends of which what came lay within the range / all month-ends. ${asBefore.en}`,
    },
    higherIsBetter: true,
  }),
  definitionOf("published_80", "share", {
    variant: { nl: "gepubliceerd en uitgekomen, 80 %", en: "published and held, 80%" },
    label: { nl: "Gepubliceerde bandbreedte kwam uit", en: "Published range held" },
    meaning: {
      nl: "Hoe vaak een bandbreedte uitkwam die echt zo gepubliceerd is.",
      en: "How often a range held that was really published so.",
    },
    formula: {
      nl: "bewaarde maanden waarvan de jaaromzet binnen hun bandbreedte lag / bewaarde maanden met een bandbreedte waarvan het boekjaar voorbij is en de laatste maand is bewaard",
      en: "kept months of which the revenue of the year lay within their range / kept months with a range whose fiscal year is over and whose last month was kept",
    },
    higherIsBetter: true,
    ...ofHands,
  }),
  definitionOf("error", "share", {
    variant: { nl: "fout", en: "error" },
    label: { nl: "Fout van de verwachting", en: "Error of the expectation" },
    meaning: {
      nl: "Hoe ver de verwachting er eerder naast zat, als deel van wat het jaar bracht.",
      en: "How far off the expectation was before, as a share of what the year brought.",
    },
    formula: {
      nl: `Gemiddelde over de maandeinden van |verwacht − gekomen| / gekomen. ${asBefore.nl}`,
      en: `Mean over the month-ends of |expected − came| / came. ${asBefore.en}`,
    },
    higherIsBetter: false,
  }),
  definitionOf("run_rate_error", "share", {
    variant: { nl: "fout van het lopende tempo", en: "error of the run rate" },
    label: { nl: "Fout van het lopende tempo", en: "Error of the run rate" },
    meaning: {
      nl: "Hoe ver het lopende tempo er op dezelfde maandeinden naast zat.",
      en: "How far off the run rate was at the same month-ends.",
    },
    formula: {
      nl: "Gemiddelde over de maandeinden van |tempo − gekomen| / gekomen.",
      en: "Mean over the month-ends of |run rate − came| / came.",
    },
    files: ["team", "quotes"],
    higherIsBetter: false,
  }),
];
