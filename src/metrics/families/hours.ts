import type { Window } from "../../calendar/window.ts";
import type { Facts } from "../facts/facts.ts";
import type { Measurement, Metric } from "../metric.ts";
import { numberIn } from "../told.ts";

/**
 * Selling hours of a team or the company by effective FTE; of a person by contract, of the days employed.
 * Leave and short absence are flat settings.
 */
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
    formula: (settings) => {
      const { hours_per_day, selling_share, leave_days, short_absence } = settings;
      const [hours, selling] = [numberIn(hours_per_day), numberIn(selling_share)];
      const [leave, short] = [numberIn(leave_days), numberIn(short_absence)];
      return {
        nl: `Σ over de werkdagen van effectieve fte × ${hours.nl} uur per dag × verkoopdeel ${selling.nl} × (1 − ${leave.nl} verlofdagen / werkdagen van het boekjaar − kort verzuim ${short.nl}). Voor één accountmanager contract-fte, over de dagen in dienst.`,
        en: `Σ over the working days of effective FTE × ${hours.en} hours per day × selling share ${selling.en} × (1 − ${leave.en} leave days / working days of the fiscal year − short absence ${short.en}). For one account manager contract FTE, over the days employed.`,
      };
    },
    limits: {
      nl: "Verlof en kort verzuim zijn instellingen, voor iedereen gelijk (leave_days, short_absence). De werkdagen zijn die van het team (teams).",
      en: "Leave and short absence are settings, the same for everybody (leave_days, short_absence). The working days are those of the team (teams).",
    },
    files: ["team"],
    usesAbsence: true,
    scopes: ["company", "team", "account_manager"],
    windows: ["month", "ytd", "r12"],
    higherIsBetter: null,
  },
  measure: hoursAvailable,
};

/** The time there is. docs/metrics.md. */
export const hoursMetrics: readonly Metric[] = [available];
