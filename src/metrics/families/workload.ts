import type { Window } from "../../calendar/window.ts";
import { planMedia } from "../../contract/vocabulary.ts";
import type { Definition } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import { sellingHoursPerDay } from "../facts/selling-hours.ts";
import { combined, type Measurement, type Metric, ratio } from "../metric.ts";
import { numberIn, percentIn } from "../told.ts";
import { hoursAvailable } from "./hours.ts";
import { plannedOver } from "./plan-sums.ts";

const minutesPerHour = 60;

/** Hours that the plan takes; no figure while a line of it does not say how long a contact takes. */
function hoursRequired(facts: Facts, scope: number, window: Window): Measurement {
  if (plannedOver(facts, planMedia, "contacts", scope, window) === 0) return { status: "no_plan" };
  if (plannedOver(facts, planMedia, "unknownMinutes", scope, window) > 0) return { status: "no_data" };
  return { value: plannedOver(facts, planMedia, "minutes", scope, window) / minutesPerHour };
}

/** Selling hours of one FTE who is there the whole window, on the working days of a scope. */
function hoursOfOneFte(facts: Facts, scope: number, { months }: Window): number {
  return months.reduce((sum, month) => {
    const { workdays, days } = facts.calendarIn(scope, facts.months.indexOf(month));
    return sum + days.length * sellingHoursPerDay(facts, workdays, month);
  }, 0);
}

const base = {
  reading: "customers",
  files: ["accounts", "plan"],
  windows: ["month", "ytd", "r12"],
  higherIsBetter: null,
} satisfies Partial<Definition>;

const required: Metric = {
  definition: {
    ...base,
    id: "plan.hours_required",
    unit: "hours",
    scopes: ["company", "team", "account_manager", "segment"],
    label: { nl: "Uren die het plan vraagt", en: "Hours the plan needs" },
    meaning: {
      nl: "De tijd voor alle contacten en offertes, met reizen en voorbereiden.",
      en: "The time for all contacts and quotes, with travel and preparation.",
    },
    formula: { nl: "Σ gevraagd × minuten / 60", en: "Σ required × minutes / 60" },
    limits: {
      nl: "Alleen als elke planregel minuten heeft; die geeft het plan op, geen export meet ze. Van een accountmanager van de dagen in dienst; bij een overstap per dag naar het team van die dag.",
      en: "Only where every plan line has minutes; the plan states them, no export measures them. Of an account manager of the days employed; at a change of team by day to the team of that day.",
    },
    source: "Talley (1961), How to design sales territories; the workload method",
  },
  measure: hoursRequired,
};

const load: Metric = {
  definition: {
    ...base,
    id: "plan.load",
    unit: "share",
    windows: ["month", "ytd", "r12", "trend"],
    scopes: ["company", "team", "account_manager"],
    files: ["accounts", "plan", "team"],
    usesAbsence: true,
    label: { nl: "Belasting", en: "Load" },
    meaning: {
      nl: "Past het plan in de uren die er zijn? Rond 1 past het.",
      en: "Does the plan fit in the hours there are? Around 1 it fits.",
    },
    formula: { nl: "uren die het plan vraagt / beschikbare uren", en: "hours required / hours available" },
    limits: ({ thresholds: { load_low, load_high } }) => {
      const [low, high] = [numberIn(load_low), numberIn(load_high)];
      return {
        nl: `Lees in een band (${low.nl}–${high.nl}), niet op de procent: eronder is er ruimte, erboven past het plan niet.`,
        en: `To be read in a band (${low.en}–${high.en}), not to the percent: below it there is room, above it the plan does not fit.`,
      };
    },
  },
  measure(facts, scope, window) {
    const parts = [hoursRequired(facts, scope, window), hoursAvailable(facts, scope, window)];
    return combined(parts, (needed = 0, hours = 0) => ratio(needed, hours));
  },
};

const fteNeeded: Metric = {
  definition: {
    ...base,
    id: "plan.fte_needed",
    unit: "fte",
    scopes: ["company", "team", "account_manager", "segment"],
    label: { nl: "Fte die het plan vraagt", en: "FTE the plan needs" },
    meaning: ({ leave_days, short_absence }) => {
      const [leave, short] = [numberIn(leave_days), percentIn(short_absence)];
      return {
        nl: `Hoeveel fte het plan vraagt, bij ${leave.nl} dagen verlof en ${short.nl} kort verzuim.`,
        en: `How many FTE the plan needs, with ${leave.en} days of leave and ${short.en} short absence.`,
      };
    },
    formula: {
      nl: "uren die het plan vraagt / beschikbare uren van één fte in de periode",
      en: "hours required / hours available of one FTE in the period",
    },
    source: "Talley (1961); Kotler, Marketing Management (workload approach)",
  },
  measure: (facts, scope, window) =>
    combined([hoursRequired(facts, scope, window)], (needed) =>
      ratio(needed, hoursOfOneFte(facts, scope, window)),
    ),
};

/** Does the plan fit in the hours? docs/metrics.md. */
export const workloadMetrics: readonly Metric[] = [required, load, fteNeeded];
