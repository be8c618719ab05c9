import type { Window } from "../../calendar/window.ts";
import { measureNames } from "../../contract/measure-names.ts";
import { type Measure, measures } from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import { inParts } from "../facts/month-sums.ts";
import { around, capital } from "../labels.ts";
import { fileOfMeasure, logOfMeasure, unitOfMeasure, whereUsed } from "../measure.ts";
import { combined, type Measurement, type Metric, ratio } from "../metric.ts";
import { effectOfHands } from "./gap-readings.ts";
import { effectiveFte, plannedFte } from "./strength.ts";

const base = {
  reading: "hours",
  scopes: ["company", "team", "account_manager"],
  windows: ["month", "ytd", "r12"],
  higherIsBetter: true,
} satisfies Partial<Definition>;

const onlyTeamsWithTarget = {
  nl: "Van het bedrijf alleen de teams met een target.",
  en: "Of the company only the teams with a target.",
};

const families = {
  target: { id: "target", label: { nl: "Target", en: "Target" } },
  attainment: { id: "activity.attainment", label: { nl: "T.o.v. target", en: "Against target" } },
  available: {
    id: "activity.attainment_available",
    label: { nl: "T.o.v. plan bij deze bezetting", en: "Against plan at this staffing" },
  },
  adjusted: {
    id: "target.adjusted",
    label: { nl: "Target bij deze bezetting", en: "Target at this staffing" },
  },
} satisfies Record<string, Family>;

/** The result beside its target. */
export const resultBesideTarget: Family = {
  id: "result",
  label: { nl: "Resultaat en target", en: "Result and target" },
};

function target(measure: Measure): Metric {
  return {
    ...whereUsed(measure),
    definition: {
      ...base,
      id: `target.${measure}`,
      family: families.target,
      variant: measureNames[measure],
      unit: unitOfMeasure(measure),
      label: around(
        measureNames[measure],
        (nl) => `Target ${nl}`,
        (en) => `Target ${en}`,
      ),
      meaning: {
        nl: "Het target over de periode, gelijk verdeeld over de werkdagen waarvoor het geldt.",
        en: "The target over the period, spread evenly over the working days it holds for.",
      },
      formula: {
        nl: "Σ target × werkdagen in de periode / die van het target. Van een team zijn eigen regels, anders de som van zijn mensen; van het bedrijf die van de teams.",
        en: "Σ target × working days in the period / those of the target. Of a team its own lines, else the sum of its people; of the company that of the teams.",
      },
      limits: {
        nl: "Alleen als het target de hele periode dekt.",
        en: "Only where the target covers the whole period.",
      },
      files: ["targets"],
      windows: measure === "revenue" ? [...base.windows, "trend"] : base.windows,
      higherIsBetter: null,
    },
    measure: (facts, scope, window) => targetOver(facts, measure, scope, window),
  };
}

function targetOver(facts: Facts, measure: Measure, scope: number, window: Window): Measurement {
  const value = facts.targets.over(measure, scope, window);
  return value === null ? { status: "no_target" } : { value };
}

/** What was done by those whose target it is compared with: of the company, the teams that have one. */
export function doneWithTarget(facts: Facts, measure: Measure, scope: number, window: Window): number {
  const done = facts.counts.of[measure];
  if (scope !== facts.scopes.company) return done.over(scope, window);
  const teams = facts.targets.teamsWith(measure, window);
  const sum = teams.reduce((total, team) => total + done.over(team, window), 0);
  return measure === "revenue" ? inParts(sum) : sum;
}

function attainment(measure: Measure): Metric {
  return {
    ...whereUsed(measure),
    whole: [logOfMeasure(measure)],
    definition: {
      ...base,
      id: `activity.attainment.${measure}`,
      family: families.attainment,
      variant: measureNames[measure],
      unit: "share",
      label: around(
        measureNames[measure],
        (nl) => `${capital(nl)} t.o.v. target`,
        (en) => `${capital(en)} against target`,
      ),
      meaning: { nl: "Hoeveel van het target is gedaan.", en: "How much of the target was done." },
      formula: { nl: "aantal / target", en: "count / target" },
      limits: onlyTeamsWithTarget,
      files: [fileOfMeasure(measure), "targets"],
    },
    measure: (facts, scope, window) =>
      combined([targetOver(facts, measure, scope, window)], (aim) =>
        ratio(doneWithTarget(facts, measure, scope, window), aim),
      ),
  };
}

/** The part of a target that the hands that are there may be expected to bring. */
function ofTheseHands(facts: Facts, measure: Measure, scope: number, window: Window): Measurement {
  const parts = [targetOver(facts, measure, scope, window), plannedFte(facts, scope, window)];
  return combined(parts, (aim = 0, planned = 0) =>
    combined([ratio(effectiveFte(facts, scope, window), planned)], (share) => ({ value: aim * share })),
  );
}

/**
 * The part of the target that falls to the hands of one team: of revenue what the bridge has them explain, of
 * a count their share of those planned.
 */
function adjustedOfTeam(facts: Facts, measure: Measure, team: number, window: Window): Measurement {
  if (measure !== "revenue") return ofTheseHands(facts, measure, team, window);
  return combined(
    [targetOver(facts, measure, team, window), effectOfHands(facts, team, window)],
    (aim = 0, effect = 0) => ({ value: aim + effect }),
  );
}

/** The company's is the sum of its teams that have a target; none where one of them has none. */
function adjustedTarget(facts: Facts, measure: Measure, scope: number, window: Window): Measurement {
  if (scope !== facts.scopes.company) return adjustedOfTeam(facts, measure, scope, window);
  const teams = facts.targets.teamsWith(measure, window);
  if (teams.length === 0) return { status: "no_target" };
  return combined(
    teams.map((team) => adjustedOfTeam(facts, measure, team, window)),
    (...parts) => ({ value: parts.reduce((sum, part) => sum + part, 0) }),
  );
}

function attainmentAvailable(measure: Measure): Metric {
  return {
    ...whereUsed(measure),
    whole: [logOfMeasure(measure)],
    definition: {
      ...base,
      id: `activity.attainment_available.${measure}`,
      family: families.available,
      variant: measureNames[measure],
      unit: "share",
      scopes: ["company", "team"],
      label: around(
        measureNames[measure],
        (nl) => `${capital(nl)} t.o.v. plan bij deze bezetting`,
        (en) => `${capital(en)} against plan at this staffing`,
      ),
      meaning: {
        nl: "Gedaan, tegenover wat bij deze bezetting was gepland.",
        en: "Done, against what was planned at this staffing.",
      },
      formula: {
        nl: "aantal / (target × Σ beschikbare / Σ geplande bezetting)",
        en: "count / (target × Σ available / Σ planned staffing)",
      },
      limits: onlyTeamsWithTarget,
      files: [fileOfMeasure(measure), "targets", "team", "strength", "absence"],
      usesAbsence: true,
    },
    measure: (facts, scope, window) =>
      combined([ofTheseHands(facts, measure, scope, window)], (expected) =>
        ratio(doneWithTarget(facts, measure, scope, window), expected),
      ),
  };
}

function targetAdjusted(measure: Measure): Metric {
  return {
    ...whereUsed(measure),
    definition: {
      ...base,
      id: `target.adjusted.${measure}`,
      family: families.adjusted,
      variant: measureNames[measure],
      unit: unitOfMeasure(measure),
      scopes: ["company", "team"],
      label: around(
        measureNames[measure],
        (nl) => `Target ${nl} bij deze bezetting`,
        (en) => `Target ${en} at this staffing`,
      ),
      meaning: {
        nl: "Wat bij de beschikbare bezetting was gepland. Het target zelf verandert er niet door.",
        en: "What was planned at the available staffing. The target itself stays as it is.",
      },
      formula:
        measure === "revenue"
          ? {
              nl: "target + gap.hours.hands; van het bedrijf de som van de teams",
              en: "target + gap.hours.hands; of the company the sum of the teams",
            }
          : {
              nl: "target × effectief / gepland; van het bedrijf de som van de teams",
              en: "target × effective / planned; of the company the sum of its teams",
            },
      files: [
        ...(measure === "revenue" ? (["quotes"] as const) : []),
        "targets",
        "team",
        "strength",
        "absence",
      ],
      usesAbsence: true,
      weighsTeams: true,
      higherIsBetter: null,
    },
    measure: (facts, scope, window) => adjustedTarget(facts, measure, scope, window),
  };
}

const { variant: _, ...ofRevenue } = attainment("revenue").definition;

const resultAttainment: Metric = {
  ...attainment("revenue"),
  definition: {
    ...ofRevenue,
    id: "result.attainment",
    family: resultBesideTarget,
    label: { nl: "Resultaat t.o.v. target", en: "Result against target" },
    meaning: {
      nl: "Hoeveel van het omzettarget is gehaald.",
      en: "How much of the revenue target was reached.",
    },
    formula: { nl: "omzet / target omzet", en: "revenue / target revenue" },
    windows: [...base.windows, "trend"],
  },
};

/** What was agreed to bring, and how much of it was brought. docs/metrics.md. */
export const targetMetrics: readonly Metric[] = [
  ...measures.map(target),
  ...measures.map(attainment),
  ...measures.map(attainmentAvailable),
  ...measures.map(targetAdjusted),
  resultAttainment,
];
