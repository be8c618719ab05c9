import type { Under } from "../../contract/metric-ids.ts";
import type { Definition, Family } from "../definition.ts";
import { leastEntries } from "../forecast/gate.ts";

const yearEnd: Family = {
  id: "forecast",
  label: { nl: "Waar het jaar eindigt", en: "Where the year ends" },
};

const record: Family = {
  id: "forecast.record",
  label: { nl: "Hoe goed dat eerder werd gezegd", en: "How well that was said before" },
};

type Words = Pick<Definition, "label" | "meaning" | "formula">;

const definitionOf = (
  id: Under<"forecast">,
  unit: Definition["unit"],
  words: Words & Partial<Definition>,
): Definition => ({
  id: `forecast.${id}`,
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

/** What holds for the expectation, its ranges and its chance alike. */
const ofYearEnd = {
  family: yearEnd,
  limits: {
    nl: `Alleen waar zulke bandbreedtes eerder uitkwamen (ten minste ${leastEntries} maandeinden; binomiaal, 5 %) en aantal en waarde van de offertes niet net zijn veranderd (2,7 standaardfouten). Een seizoen (als de kalendermaand over 24 maanden meer dan de helft verklaart) is geen verandering. Een offerte heeft haar laatst bekende waarde.`,
    en: `Only where such ranges held before (at least ${leastEntries} month-ends; binomial, 5%) and the number and value of the quotes have not just changed (2.7 standard errors). A season (where over 24 months the calendar month explains more than half) is no change. A quote has its last known value.`,
  },
  source: "Aalen & Johansen (1978); Shafer & Vovk (2008)",
  ...ofHands,
} as const;

/** What holds for all that is said of earlier month-ends. */
const ofRecord = {
  family: record,
  limits: {
    nl: "Elk maandeinde met een jaar geschiedenis: zoals nu, met wat toen bekend was en de fte in dienst.",
    en: "Each month-end with a year of history: as now, of what was then known and the contracted FTE.",
  },
} as const;

const held = {
  meaning: {
    nl: "Hoe vaak zo'n bandbreedte eerder uitkwam.",
    en: "How often such a range held before.",
  },
  formula: {
    nl: "maandeinden waarvan wat kwam erbinnen lag / alle maandeinden",
    en: "month-ends of which what came lay within it / all month-ends",
  },
  higherIsBetter: true,
  ...ofRecord,
} as const;

const error = {
  meaning: {
    nl: "Hoe ver het jaar er gemiddeld naast zat.",
    en: "How far off the year was on average.",
  },
  formula: {
    nl: "gemiddelde van |gezegd − gekomen| / gekomen",
    en: "mean of |said − came| / came",
  },
  higherIsBetter: false,
  ...ofRecord,
} as const;

/** Where the year ends, and how well that was said before. */
export const forecastDefinitions: readonly Definition[] = [
  definitionOf("revenue", "currency", {
    variant: { nl: "bandbreedte van 80 %", en: "range of 80%" },
    label: { nl: "Verwachte jaaromzet", en: "Expected revenue of the year" },
    meaning: {
      nl: "De jaaromzet als het gaat zoals de laatste twaalf maanden, met de bandbreedte die 8 van de 10 keer uitkomt.",
      en: "The year’s revenue if things go as in the last twelve months, with the range that holds 8 times out of 10.",
    },
    formula: {
      nl: `Mediaan van ${forecastDraws} trekkingen van: omzet tot nu toe + open offertes (kans naar leeftijd, Aalen–Johansen over 24 maanden; van een klant binnen 30 dagen samen) + offertes die nog komen (per effectieve fte-dag van twaalf maanden × seizoen × fte-dagen die komen; waarde van toen); het bedrijf is de som van de teams. De bandbreedte is zoveel breder als eerdere fouten vragen.`,
      en: `Median of ${forecastDraws} draws of: revenue to date + open quotes (chance by age, Aalen–Johansen over 24 months; of a customer within 30 days together) + quotes to come (per effective FTE-day of twelve months × season × FTE-days to come; value of then); the company is the sum of the teams. The range is as much wider as past errors ask.`,
    },
    ...ofYearEnd,
  }),
  definitionOf("revenue_95", "currency", {
    variant: { nl: "bandbreedte van 95 %", en: "range of 95%" },
    label: { nl: "Verwachte jaaromzet, 95 %", en: "Expected revenue of the year, 95%" },
    meaning: { nl: "In 19 van de 20 gevallen.", en: "19 times out of 20." },
    formula: { nl: "als de bandbreedte van 80 %, voor 95 %", en: "as the range of 80%, for 95%" },
    ...ofYearEnd,
  }),
  definitionOf("chance_target", "share", {
    variant: { nl: "kans op het target", en: "chance of the target" },
    label: { nl: "Kans op het jaartarget", en: "Chance of the year's target" },
    meaning: {
      nl: "Hoe waarschijnlijk het jaar op zijn target of hoger uitkomt.",
      en: "How likely the year comes to its target or above.",
    },
    formula: {
      nl: "trekkingen op het target of hoger / alle trekkingen",
      en: "draws at the target or above / all draws",
    },
    ...ofYearEnd,
  }),
  definitionOf("run_rate", "currency", {
    label: { nl: "Jaaromzet bij het lopende tempo", en: "Revenue of the year at the run rate" },
    meaning: {
      nl: "De omzet van het boekjaar als elke werkdag evenveel blijft brengen.",
      en: "The revenue of the fiscal year if each working day goes on to bring as much.",
    },
    formula: {
      nl: "omzet tot nu toe / werkdagen tot nu toe × werkdagen van het boekjaar",
      en: "revenue to date / working days so far × working days of the fiscal year",
    },
    files: ["quotes"],
  }),
  definitionOf("target", "currency", {
    label: { nl: "Target van het jaar", en: "Target of the year" },
    meaning: {
      nl: "Het omzettarget van het boekjaar.",
      en: "The revenue target of the whole fiscal year.",
    },
    formula: {
      nl: "Σ target van de werkdagen; van het bedrijf alleen als elk team er een heeft",
      en: "Σ target of the working days; of the company only where every team has one",
    },
    files: ["targets"],
  }),
  definitionOf("held_80", "share", {
    variant: { nl: "uitgekomen, 80 %", en: "held, 80%" },
    label: { nl: "Bandbreedte van 80 % kwam uit", en: "Range of 80% held" },
    ...held,
  }),
  definitionOf("held_95", "share", {
    variant: { nl: "uitgekomen, 95 %", en: "held, 95%" },
    label: { nl: "Bandbreedte van 95 % kwam uit", en: "Range of 95% held" },
    ...held,
  }),
  definitionOf("error", "share", {
    variant: { nl: "fout", en: "error" },
    label: { nl: "Fout van de verwachting", en: "Error of the expectation" },
    ...error,
  }),
  definitionOf("run_rate_error", "share", {
    variant: { nl: "fout van het lopende tempo", en: "error of the run rate" },
    label: { nl: "Fout van het lopende tempo", en: "Error of the run rate" },
    ...error,
  }),
  definitionOf("nearer", "share", {
    variant: { nl: "dichterbij", en: "nearer" },
    label: { nl: "Verwachting was dichterbij", en: "Expectation was nearer" },
    meaning: {
      nl: "Op hoeveel eerdere maandeinden de verwachting dichter bij de uitkomst lag dan het lopende tempo.",
      en: "At how many earlier month ends the expectation lay nearer to what came than the run rate.",
    },
    formula: {
      nl: "maandeinden waarop de verwachting dichterbij lag / die met een verschil",
      en: "month ends at which the expectation was nearer / those with a difference",
    },
    higherIsBetter: true,
    ...ofRecord,
  }),
  definitionOf("published_80", "share", {
    label: { nl: "Gepubliceerde bandbreedte kwam uit", en: "Published range held" },
    meaning: {
      nl: "Hoe vaak een bandbreedte van 80 % uitkwam die echt zo is gepubliceerd.",
      en: "How often a range of 80% held that was really published so.",
    },
    formula: {
      nl: "bewaarde maanden waarvan de bandbreedte uitkwam / die met een bandbreedte, als ook de laatste maand van het boekjaar is bewaard",
      en: "kept months whose range held / those with a range, where the last month of the fiscal year was kept too",
    },
    higherIsBetter: true,
    ...ofHands,
  }),
];
