import type { Window } from "../calendar/window.ts";
import type { Facts } from "./facts/facts.ts";
import type { Measurement, Metric } from "./metric.ts";

/** Selling hours of a team or the company less all absence; of a person by contract. */
export function hoursAvailable(facts: Facts, scope: number, window: Window): Measurement {
  const ofPerson = facts.scopes.list[scope]?.kind === "account_manager";
  if (!ofPerson && facts.lacks(["absence"])) return { status: "missing_file" };
  return { value: facts.strength.hours.over(scope, window) };
}

const available: Metric = {
  definition: {
    id: "hours.available",
    reading: "hours",
    unit: "hours",
    label: { nl: "Beschikbare uren", en: "Hours available" },
    meaning: {
      nl: "De uren die er voor klanten zijn: bezoeken, bellen, offertes en reizen.",
      en: "The hours there are for customers: visits, calls, quotes and travel.",
    },
    formula: {
      nl: "Som over de werkdagen van fte × (1 − deel afwezig) × uren per dag × verkoopdeel. Voor één accountmanager telt afwezigheid niet mee (contracturen).",
      en: "Sum over the working days of fte × (1 − share absent) × hours per day × selling share. For one account manager absence is left out (contract hours).",
    },
    limits: {
      nl: "Bij een persoon is de vraag of het plan bij de functie past; geen cijfer van een persoon vertelt over afwezigheid.",
      en: "For a person the question is whether the plan fits the job; no figure of a person tells of absence.",
    },
    files: ["team"],
    scopes: ["company", "team", "account_manager"],
    windows: ["month", "ytd", "r12"],
    higherIsBetter: null,
  },
  measure: hoursAvailable,
};

/** The time there is. METRICS.md A. */
export const hoursMetrics: readonly Metric[] = [available];
