import type { LogKind } from "../../calendar/logged.ts";
import { overlap } from "../../calendar/spells.ts";
import type { Window } from "../../calendar/window.ts";
import type { DayNumber } from "../../contract/dataset.ts";
import type { Between } from "../../contract/metric-ids.ts";
import { type Bilingual, type PlanMedium, planMedia } from "../../contract/vocabulary.ts";
import type { Definition } from "../definition.ts";
import type { Base } from "../facts/base.ts";
import type { Facts } from "../facts/facts.ts";
import { around, capital, planMediumName } from "../labels.ts";
import { combined, type Measurement, type Metric, ratio } from "../metric.ts";
import { ownMinimum } from "../own-minimum.ts";
import { yearOf } from "../year.ts";
import { expectedResult } from "./expected.ts";
import { chanceOfMinimum, minimumChanceWords } from "./minimum-chance.ts";
import { doneOver, plannedOver } from "./plan-sums.ts";

const workdaysPerWeek = 5;

/**
 * Weeks of a range in which an account manager is employed: working days of the team that they are in, by its
 * own holidays, over five. Days of two employments at once count once; 0 of who is not employed in it.
 */
function weeksEmployed(
  { scopes, calendarOf }: Pick<Base, "scopes" | "calendarOf">,
  scope: number,
  range: { from: DayNumber; to: DayNumber },
): number {
  const rows = scopes
    .employmentsOf(scopes.personOf(scope))
    .map((row) => ({ ...overlap(row, range), team: row.team }))
    .sort((a, b) => a.from - b.from);
  let days = 0;
  let next = range.from;
  for (const { from, to, team } of rows) {
    days += calendarOf(team).workdays.between(Math.max(from, next), to);
    next = Math.max(next, to + 1);
  }
  return days / workdaysPerWeek;
}

const base = {
  family: { id: "minimum", label: { nl: "Het eigen minimum", en: "The own minimum" } },
  reading: "customers",
  scopes: ["account_manager"],
  windows: ["ytd"],
  higherIsBetter: null,
} satisfies Partial<Definition>;

/** Said of all of it, for it is all made of what the plan states. */
const asStated = {
  nl: "Rekent met wat het plan opgeeft.",
  en: "Counts with what the plan states.",
};

/** The target of the year beside what the whole plan expects: 1 / `plan.sufficiency`. */
function multipleOf(facts: Facts, scope: number, window: Window): Measurement {
  const year = yearOf(facts, window);
  const target = facts.targets.over("revenue", scope, year);
  if (target === null) return { status: "no_target" };
  // Where nothing is aimed at there is nothing that would be the least.
  if (target <= 0) return { status: "no_denominator" };
  return combined([expectedResult(facts, scope, year, "revenue")], (expected) => ratio(target, expected));
}

const multiple: Metric = {
  definition: {
    ...base,
    id: "minimum.multiple",
    unit: "share",
    files: ["accounts", "plan", "targets", "team"],
    label: { nl: "Eigen minimum, als deel van het plan", en: "Own minimum, as a part of the plan" },
    variant: { nl: "als deel van het plan", en: "as a part of the plan" },
    meaning: {
      nl: "Het kleinste deel van het plan dat het jaartarget nog verwacht; boven 100 % is het plan te klein.",
      en: "The least part of the plan that still expects the target of the year; above 100% the plan is too small.",
    },
    formula: {
      nl: "target omzet / verwachte omzet van het jaarplan",
      en: "revenue target / expected revenue of the year’s plan",
    },
    limits: asStated,
  },
  measure: multipleOf,
};

/** What is told of the minimum by one medium. */
type Told = Between<"minimum", ".visit">;

interface Words {
  /** What is told of a medium, after its name: among all labels, and among its own variants. */
  label: Bilingual;
  variant: Bilingual;
  meaning: Bilingual;
  formula: Bilingual;
}

const words: Record<Told, Words> = {
  per_week: {
    label: { nl: " per week, eigen minimum", en: " a week, own minimum" },
    variant: { nl: "", en: "" },
    meaning: { nl: "Het minimum per week.", en: "The minimum a week." },
    formula: {
      nl: "gevraagd in het jaar × deel / weken in dienst (werkdagen / 5)",
      en: "required in the year × part / weeks employed (working days / 5)",
    },
  },
  done_per_week: {
    label: { nl: " per week, gedaan", en: " a week, made" },
    variant: { nl: " gedaan", en: " made" },
    meaning: { nl: "Tot nu toe bij eigen klanten.", en: "So far, at the own accounts." },
    formula: { nl: "gedaan / weken tot nu toe", en: "made / weeks so far" },
  },
  needed_per_week: {
    label: { nl: " per week, nodig vanaf nu", en: " a week, needed from now" },
    variant: { nl: " nodig", en: " needed" },
    meaning: { nl: "Vanaf nu, per week.", en: "From now, a week." },
    formula: {
      nl: "max(0, minimum van het jaar − gedaan) / weken die er nog zijn",
      en: "max(0, minimum of the year − made) / weeks left",
    },
  },
};

/** The minimum of the year by a medium, what of it is left, and what was made. */
function yearBy(facts: Facts, medium: PlanMedium, scope: number, window: Window) {
  const required = plannedOver(facts, [medium], "contacts", scope, yearOf(facts, window));
  const made = doneOver(facts, [medium], "realised", scope, window);
  return { required, made };
}

/** Measures something of a medium that the plan asks for. */
function ofPlanned(
  medium: PlanMedium,
  measure: (facts: Facts, scope: number, window: Window, multiple: number) => Measurement,
): Metric["measure"] {
  return (facts, scope, window) =>
    combined([multipleOf(facts, scope, window)], (multiple) =>
      yearBy(facts, medium, scope, window).required === 0
        ? { status: "no_plan" }
        : measure(facts, scope, window, multiple),
    );
}

/** Weeks employed of the year, and of it so far and still to come. */
function weeksOf(facts: Facts, scope: number, { from, to, year }: Window) {
  return {
    ofYear: weeksEmployed(facts, scope, year),
    soFar: weeksEmployed(facts, scope, { from, to }),
    left: weeksEmployed(facts, scope, { from: to + 1, to: year.to }),
  };
}

const measures: Record<Told, (medium: PlanMedium) => Metric["measure"]> = {
  per_week: (medium) =>
    ofPlanned(medium, (facts, scope, window, multiple) => {
      const { ofYear } = ownMinimum({ ...yearBy(facts, medium, scope, window), multiple });
      return ratio(ofYear, weeksOf(facts, scope, window).ofYear);
    }),
  done_per_week: (medium) =>
    ofPlanned(medium, (facts, scope, window) =>
      ratio(yearBy(facts, medium, scope, window).made, weeksOf(facts, scope, window).soFar),
    ),
  needed_per_week: (medium) =>
    ofPlanned(medium, (facts, scope, window, multiple) => {
      const weeks = weeksOf(facts, scope, window).left;
      if (weeks === 0) return { status: "no_weeks_left" };
      return ratio(ownMinimum({ ...yearBy(facts, medium, scope, window), multiple }).left, weeks);
    }),
};

function perWeek(told: Told, medium: PlanMedium): Metric {
  const log: Exclude<LogKind, "orders"> = medium === "quote" ? "quotes" : "activities";
  const { label, variant, meaning, formula } = words[told];
  const name = planMediumName[medium];
  const isOfPlan = told === "per_week";
  return {
    ...(medium === "quote" ? {} : { medium }),
    ...(isOfPlan ? {} : { whole: [log] }),
    definition: {
      ...base,
      id: `minimum.${told}.${medium}`,
      unit: "per_week",
      files: ["accounts", "plan", "targets", "team", ...(isOfPlan ? [] : [log])],
      label: around(
        name,
        (nl) => capital(nl) + label.nl,
        (en) => capital(en) + label.en,
      ),
      variant: around(
        name,
        (nl) => nl + variant.nl,
        (en) => en + variant.en,
      ),
      meaning,
      formula,
      limits: asStated,
    },
    measure: measures[told](medium),
  };
}

const chance: Metric = {
  whole: ["quotes", "orders"],
  definition: {
    ...base,
    ...minimumChanceWords,
    id: "minimum.chance",
    reachesBack: "year",
    unit: "share",
    files: ["accounts", "plan", "targets", "team", "quotes"],
    limits: {
      nl: `${asStated.nl} ${minimumChanceWords.limits.nl}`,
      en: `${asStated.en} ${minimumChanceWords.limits.en}`,
    },
    higherIsBetter: true,
  },
  measure: (facts, scope, window) =>
    combined([multipleOf(facts, scope, window)], (multiple) => {
      if (weeksOf(facts, scope, window).left === 0) return { status: "no_weeks_left" };
      const { left } = ownMinimum({ ...yearBy(facts, "quote", scope, window), multiple });
      return chanceOfMinimum(facts, scope, window, left);
    }),
};

/** The least that an account manager's own plan takes to reach the target: docs/metrics.md. */
export const minimumMetrics: readonly Metric[] = [
  multiple,
  ...(["per_week", "done_per_week", "needed_per_week"] as const).flatMap((told) =>
    planMedia.map((medium) => perWeek(told, medium)),
  ),
  chance,
];
