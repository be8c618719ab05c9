import type { Window } from "../../calendar/window.ts";
import type { Under } from "../../contract/metric-ids.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import type { MonthSums } from "../facts/month-sums.ts";
import { combined, type Measurement, type Metric, ratio } from "../metric.ts";
import type { Told } from "../told.ts";

const monthIndexes = (facts: Facts, window: Window) =>
  window.months.map((month) => facts.months.indexOf(month));

/** Mean over the months of a window. */
function meanOver(tally: MonthSums, scope: number, window: Window): number {
  return tally.over(scope, window) / window.months.length;
}

/**
 * Effective FTE-months of a team or the company; of a person their contract, for no figure of a person tells
 * of absence.
 */
export function fteMonths(facts: Facts, scope: number, window: Window): Measurement {
  const { contracted, absentLong, contractFte } = facts.strength;
  if (facts.scopes.list[scope]?.kind === "account_manager") return { value: contractFte.over(scope, window) };
  if (facts.lacks(["absence"])) return { status: "missing_file" };
  return { value: contracted.over(scope, window) - absentLong.over(scope, window) };
}

/** Mean planned FTE; `no_data` where a month of the window has no strength in force. */
export function plannedFte(facts: Facts, scope: number, window: Window): Measurement {
  const { planned, plannedDays } = facts.strength;
  const isKnown = monthIndexes(facts, window).every((month) => plannedDays.at(scope, month) > 0);
  return isKnown ? { value: meanOver(planned, scope, window) } : { status: "no_data" };
}

/** Mean contracted FTE. */
export const contractedFte = (facts: Facts, scope: number, window: Window) =>
  meanOver(facts.strength.contracted, scope, window);
const absentFte = (facts: Facts, scope: number, window: Window) =>
  meanOver(facts.strength.absentLong, scope, window);
export const effectiveFte = (facts: Facts, scope: number, window: Window) =>
  contractedFte(facts, scope, window) - absentFte(facts, scope, window);

/**
 * Whether absence counts in a scope, and how long people are employed: in a team that is a group, and in the
 * company where one of its teams is.
 */
export function absenceCounts({ scopes, strength }: Facts, scope: number): boolean {
  const groups = scopes.teams.filter(({ name }) => strength.groups.counts(name));
  return groups.some(({ index }) => index === scope || scope === scopes.company);
}

/** A definition of staffing, in FTE. */
export function defined(
  id: Under<"strength">,
  files: readonly FileKind[],
  words: Pick<Definition, "label" | "meaning" | "formula" | "limits" | "family">,
): Definition {
  return {
    id: `strength.${id}`,
    reading: "hours",
    unit: "fte",
    files,
    ...(files.includes("absence") ? { usesAbsence: true as const } : {}),
    scopes: ["company", "team"],
    windows: ["month", "ytd", "r12", "trend"],
    higherIsBetter: null,
    ...words,
  };
}

const onlyGroups: Told = ({ small_group: people }) => ({
  nl: `Alleen langdurige afwezigheid telt, als totaal van een team van gemiddeld ten minste ${people} mensen (instelling small_group); in een kleiner team is beschikbaar wie in dienst is.`,
  en: `Only long absence counts, as the total of a team of at least ${people} people on average (setting small_group); in a smaller team whoever is employed is available.`,
});

const planned: Metric = {
  definition: defined("planned", ["strength"], {
    label: { nl: "Geplande bezetting", en: "Planned staffing" },
    meaning: {
      nl: "De bezetting waarop het target is gebaseerd.",
      en: "The staffing that the target is based on.",
    },
    formula: {
      nl: "gemiddelde over de werkdagen; over meer maanden dat van de maanden",
      en: "mean over the working days; over more months that of the months",
    },
  }),
  measure: plannedFte,
};

const contracted: Metric = {
  definition: defined("contracted", ["team"], {
    label: { nl: "Bezetting in dienst", en: "Contracted staffing" },
    meaning: { nl: "De fte van wie die dag in dienst is.", en: "The FTE of the people employed that day." },
    formula: {
      nl: "Gemiddelde over de werkdagen van de fte van wie in dienst is.",
      en: "Mean over the working days of the FTE of the people employed.",
    },
  }),
  measure: (facts, scope, window) => ({ value: contractedFte(facts, scope, window) }),
};

const vacant: Metric = {
  definition: defined("vacant", ["strength", "team"], {
    label: { nl: "Vacant", en: "Vacant" },
    meaning: {
      nl: "De geplande bezetting waarvoor niemand in dienst is. Onder nul: meer mensen dan gepland.",
      en: "The planned staffing that nobody is employed for. Below zero: more people than planned.",
    },
    formula: { nl: "gepland − in dienst", en: "planned − contracted" },
  }),
  measure: (facts, scope, window) =>
    combined([plannedFte(facts, scope, window)], (fte) => ({
      value: fte - contractedFte(facts, scope, window),
    })),
};

const available: Family = {
  id: "strength.available",
  label: { nl: "Afwezig en beschikbaar", en: "Absent and available" },
};

const absentLong: Metric = {
  definition: defined("absent_long", ["team", "absence"], {
    label: { nl: "Langdurig afwezig", en: "On long absence" },
    meaning: ({ long_absence_days: days }) => ({
      nl: `Fte die langer dan ${days} kalenderdagen weg is (instelling long_absence_days), om welke reden ook.`,
      en: `FTE away for longer than ${days} calendar days (setting long_absence_days), whatever the cause.`,
    }),
    formula: ({ long_absence_days: days }) => ({
      nl: `gemiddelde over de werkdagen van fte × deel, van afwezigheid die eind van de maand langer dan ${days} dagen duurt, met al haar dagen in de maand; perioden met hoogstens drie dagen ertussen zijn er één`,
      en: `mean over the working days of fte × share, of absence that by the end of the month has lasted longer than ${days} days, with all its days in the month; spells at most three days apart are one`,
    }),
    limits: onlyGroups,
    family: available,
  }),
  measure: (facts, scope, window) =>
    absenceCounts(facts, scope) ? { value: absentFte(facts, scope, window) } : { status: "small_group" },
};

const effective: Metric = {
  definition: defined("effective", ["team", "absence"], {
    label: { nl: "Beschikbare bezetting", en: "Available staffing" },
    meaning: {
      nl: "Wie in dienst is en niet langdurig afwezig. Kort verzuim en vakantie gaan er niet af.",
      en: "Who is employed and not on long absence. Short absence and leave are not deducted.",
    },
    formula: { nl: "in dienst − langdurig afwezig", en: "contracted − long absent" },
    limits: onlyGroups,
    family: available,
  }),
  measure: (facts, scope, window) => ({ value: effectiveFte(facts, scope, window) }),
};

const under: Metric = {
  definition: {
    ...defined("under", ["strength", "team", "absence"], {
      label: { nl: "Onderbezetting", en: "Understaffing" },
      meaning: {
        nl: "Het deel van de geplande bezetting dat niet beschikbaar is. Onder nul: meer dan gepland.",
        en: "The share of the planned staffing that is not available. Below zero: more than planned.",
      },
      formula: { nl: "1 − beschikbaar / gepland", en: "1 − available / planned" },
    }),
    unit: "share",
    higherIsBetter: false,
  },
  measure: (facts, scope, window) =>
    combined([plannedFte(facts, scope, window)], (fte) =>
      ratio(fte - effectiveFte(facts, scope, window), fte),
    ),
};

/** Do we have the hands? docs/metrics.md. */
export const strengthMetrics: readonly Metric[] = [planned, contracted, vacant, absentLong, effective, under];
