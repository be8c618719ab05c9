import type { Window } from "../../calendar/window.ts";
import type { Under } from "../../contract/metric-ids.ts";
import { media, type PlanMedium } from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import type { Measurement, Metric } from "../metric.ts";
import { doneOver, plannedOver } from "./plan-sums.ts";

const minutesPerHour = 60;

type Count = (facts: Facts, medium: PlanMedium, scope: number, window: Window) => number;

const surplus: Count = (facts, medium, scope, window) => doneOver(facts, [medium], "surplus", scope, window);

/** What the plan asked and was not done. */
const waiting: Count = (facts, medium, scope, window) =>
  Math.max(
    0,
    plannedOver(facts, [medium], "contacts", scope, window) -
      doneOver(facts, [medium], "served", scope, window),
  );

/** Contacts in hours, each as long as the plan says a contact by that medium takes in that scope. */
function hoursOf(count: Count, facts: Facts, scope: number, window: Window): Measurement {
  if (plannedOver(facts, media, "contacts", scope, window) === 0) return { status: "no_plan" };
  if (plannedOver(facts, media, "unknownMinutes", scope, window) > 0) return { status: "no_data" };
  const minutes = media.reduce((sum, medium) => {
    const planned = plannedOver(facts, [medium], "contacts", scope, window);
    if (planned === 0) return sum;
    const each = plannedOver(facts, [medium], "minutes", scope, window) / planned;
    return sum + count(facts, medium, scope, window) * each;
  }, 0);
  return { value: minutes / minutesPerHour };
}

const hoursElsewhere: Family = {
  id: "pocket",
  label: { nl: "Uren bij wie genoeg had, en bij wie wacht", en: "Hours at who had enough, and at who waits" },
};

function pocket(
  id: Under<"pocket">,
  count: Count,
  words: Pick<Definition, "label" | "meaning" | "formula">,
): Metric {
  return {
    whole: ["activities"],
    definition: {
      id: `pocket.${id}`,
      family: hoursElsewhere,
      reading: "customers",
      unit: "hours",
      scopes: ["company", "team", "account_manager", "segment", "account_manager_segment"],
      windows: ["r12"],
      files: ["accounts", "plan", "activities"],
      higherIsBetter: false,
      limits: {
        nl: "Alleen als elke planregel minuten heeft; die geeft het plan op, geen export meet ze. Van een accountmanager van de dagen in dienst; bij een overstap per dag naar het team van die dag.",
        en: "Only where every plan line has minutes; the plan states them, no export measures them. Of an account manager of the days employed; at a change of team by day to the team of that day.",
      },
      ...words,
    },
    measure: (facts, scope, window) => hoursOf(count, facts, scope, window),
  };
}

/** Time at customers who had enough, set against the time that others wait for. */
export const misallocatedHoursMetrics: readonly Metric[] = [
  pocket("surplus_hours", surplus, {
    label: { nl: "Uren boven het maximum", en: "Hours above the maximum" },
    meaning: {
      nl: "Tijd die ging naar klanten die volgens het plan al genoeg contact hadden.",
      en: "Time that went to customers who by the plan had had enough contact.",
    },
    formula: {
      nl: "Σ contacten boven het maximum × minuten van het plan / 60",
      en: "Σ contacts above the maximum × minutes of the plan / 60",
    },
  }),
  pocket("waiting_hours", waiting, {
    label: { nl: "Uren die klanten nog te goed hebben", en: "Hours that customers still wait for" },
    meaning: {
      nl: "Tijd die nodig is voor de contacten die het plan vroeg en die niet zijn gedaan.",
      en: "Time needed for the contacts that the plan asked and that were not made.",
    },
    formula: {
      nl: "Σ (gevraagd − gedaan) × minuten van het plan / 60",
      en: "Σ (required − served) × minutes of the plan / 60",
    },
  }),
];
