import { isLogged } from "../../calendar/logged.ts";
import type { Window } from "../../calendar/window.ts";
import type { Figure } from "../../contract/figure.ts";
import type { Under } from "../../contract/metric-ids.ts";
import {
  type Bilingual,
  type FileKind,
  type Measure,
  media,
  type Status,
} from "../../contract/vocabulary.ts";
import type { Definition } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import type { Measurement } from "../metric.ts";
import { expectedResult } from "./expected.ts";
import { effectsOfChain, mergedInChain } from "./gap-chain.ts";
import { doneOver, plannedOver } from "./plan-sums.ts";
import { effectiveFte, plannedFte } from "./strength.ts";

/** What each step explains, and the steps that it holds besides its own; or why there is no reading. */
interface Reckoning {
  effects: Map<string, number>;
  merged: ReadonlyMap<string, readonly string[]>;
}
type Effects = Reckoning | Status;

const reckoned = (levels: Parameters<typeof effectsOfChain>[0]): Reckoning => ({
  effects: effectsOfChain(levels),
  merged: mergedInChain(levels),
});

const knownValue = (measurement: Measurement) => ("value" in measurement ? measurement.value : null);

/** Why there is no gap to explain, or null: target and result must be known over the whole window. */
function noGap(facts: Facts, files: readonly FileKind[], team: number, window: Window): Status | null {
  if (facts.lacks(files)) return "missing_file";
  if (facts.targets.over("revenue", team, window) === null) return "no_target";
  return isLogged(facts.firstMonths.orders, window) ? null : "no_data";
}

/** Target → result along the hands: strength, visits, quotes, orders, value. */
function fromHours(facts: Facts, team: number, window: Window): Effects {
  const status = noGap(facts, ["quotes", "targets"], team, window);
  if (status) return status;
  const aim = (measure: Measure) => facts.targets.over(measure, team, window);
  const done = (measure: Measure) => facts.counts.of[measure].over(team, window);
  const hasHands = !facts.lacks(["team", "strength", "absence"]);
  const hasVisits = !facts.lacks(["activities"]) && isLogged(facts.firstMonths.activities, window);
  return reckoned([
    {
      name: "hands",
      aim: hasHands ? knownValue(plannedFte(facts, team, window)) : null,
      actual: hasHands ? effectiveFte(facts, team, window) : null,
    },
    { name: "visits", aim: aim("visits"), actual: hasVisits ? done("visits") : null },
    { name: "quotes", aim: aim("quotes"), actual: done("quotes") },
    { name: "orders", aim: aim("orders"), actual: done("orders") },
    { name: "value", aim: aim("revenue"), actual: done("revenue") },
  ]);
}

/** Target → plan → result along the customers: plan, coverage, yield, value. */
function fromCustomers(facts: Facts, team: number, window: Window): Effects {
  const files: readonly FileKind[] = ["accounts", "plan", "activities", "quotes", "targets"];
  const status = noGap(facts, files, team, window);
  if (status) return status;
  const promised = expectedResult(facts, team, window, "revenue");
  if ("status" in promised) return promised.status;
  const isKnown = isLogged(facts.firstMonths.activities, window);
  const required = plannedOver(facts, media, "contacts", team, window);
  const served = isKnown ? doneOver(facts, media, "served", team, window) : null;
  const { effects, merged } = reckoned([
    { name: "required", aim: required, actual: required },
    { name: "coverage", aim: required, actual: served },
    {
      name: "yield",
      aim: knownValue(expectedResult(facts, team, window, "orders")),
      actual: facts.counts.of.orders.over(team, window),
    },
    { name: "value", aim: promised.value, actual: facts.counts.of.revenue.over(team, window) },
  ]);
  // What is required is the same on both sides: it explains nothing of the way from plan to result.
  effects.delete("required");
  effects.set("plan", promised.value - (facts.targets.over("revenue", team, window) ?? 0));
  return { effects, merged };
}

/**
 * What the hands that are not there, or are too many, explain of the gap of a team: the one answer to what
 * they cost.
 */
export function effectOfHands(facts: Facts, team: number, window: Window): Measurement {
  const found = fromHours(facts, team, window);
  if (typeof found === "string") return { status: found };
  const value = found.effects.get("hands");
  return value === undefined ? { status: "no_denominator" } : { value };
}

/** One effect: its id behind `gap.`, and what it is called. */
interface Step {
  id: Under<"gap">;
  label: Bilingual;
  formula: Bilingual;
}

interface Reading {
  id: "hours" | "customers";
  effects(facts: Facts, team: number, window: Window): Effects;
  files: readonly FileKind[];
  names: Record<string, Step>;
}

const perUnit = (nl: string, en: string): Bilingual => ({
  nl: `Shapley-waarde van ${nl}`,
  en: `Shapley value of ${en}`,
});

const readings: readonly Reading[] = [
  {
    id: "hours",
    effects: fromHours,
    files: ["quotes", "targets"],
    names: {
      hands: {
        id: "hours.hands",
        label: { nl: "Handen", en: "Hands" },
        formula: perUnit("effectieve fte", "effective FTE"),
      },
      visits: {
        id: "hours.visits",
        label: { nl: "Bezoeken", en: "Visits" },
        formula: perUnit("bezoeken / fte", "visits / FTE"),
      },
      quotes: {
        id: "hours.quotes",
        label: { nl: "Offertes", en: "Quotes" },
        formula: perUnit("offertes / bezoeken", "quotes / visits"),
      },
      orders: {
        id: "hours.orders",
        label: { nl: "Scoring", en: "Hit rate" },
        formula: perUnit("orders / offertes", "orders / quotes"),
      },
      value: {
        id: "hours.value",
        label: { nl: "Orderwaarde", en: "Order value" },
        formula: perUnit("omzet / orders", "revenue / orders"),
      },
    },
  },
  {
    id: "customers",
    effects: fromCustomers,
    files: ["accounts", "plan", "activities", "quotes", "targets"],
    names: {
      plan: {
        id: "customers.plan",
        label: { nl: "Plan", en: "Plan" },
        formula: { nl: "omzet die het plan belooft − target", en: "revenue the plan promises − target" },
      },
      coverage: {
        id: "customers.coverage",
        label: { nl: "Dekking", en: "Coverage" },
        formula: perUnit("gedaan / gevraagd", "served / required"),
      },
      yield: {
        id: "customers.yield",
        label: { nl: "Opbrengst", en: "Yield" },
        formula: perUnit("orders / gedaan", "orders / served"),
      },
      value: {
        id: "customers.value",
        label: { nl: "Orderwaarde", en: "Order value" },
        formula: perUnit("omzet / orders", "revenue / orders"),
      },
    },
  },
];

const definitionOf = (reading: Reading, words: Step): Definition => ({
  id: `gap.${words.id}`,
  reading: reading.id,
  unit: "currency",
  label: words.label,
  meaning: {
    nl: "Welk deel van het verschil tussen resultaat en target hierdoor komt; de delen tellen op tot het hele verschil.",
    en: "Which part of the difference between result and target comes from this; the parts add up to the whole difference.",
  },
  formula: words.formula,
  limits: {
    nl: "Een stap zonder target of met nul als noemer gaat op in de volgende. Het bedrijf is de som van de teams met een target, als die er allemaal een lezing van hebben.",
    en: "A step without a target or with zero as its denominator merges with the next. The company is the sum of the teams with a target, if all of those have one.",
  },
  files: reading.files,
  ...(reading.id === "hours" ? ({ usesAbsence: true, weighsTeams: true } as const) : {}),
  scopes: ["company", "team"],
  windows: ["month", "ytd", "r12"],
  higherIsBetter: true,
  source: "Shapley (1953)",
});

export const gapDefinitions: readonly Definition[] = readings.flatMap((reading) =>
  Object.values(reading.names).map((step) => definitionOf(reading, step)),
);

/**
 * The effects of the teams with a target, added up. Where one of them has no reading, the company has none
 * either: a sum of the others would not be its gap.
 */
function summed(teams: readonly Effects[]): Effects {
  const withTarget = teams.filter((found) => found !== "no_target");
  const sum = new Map<string, number>();
  const merged = new Map<string, readonly string[]>();
  for (const found of withTarget) {
    if (typeof found === "string") return found;
    for (const [name, effect] of found.effects) sum.set(name, (sum.get(name) ?? 0) + effect);
    for (const [name, held] of found.merged) merged.set(name, [...(merged.get(name) ?? []), ...held]);
  }
  return sum.size > 0 ? { effects: sum, merged } : "no_target";
}

/**
 * The figure of one step, or why it has none; with the steps that it holds besides its own, in their order.
 */
function stepFigure(
  { names }: Reading,
  [name, { id }]: [string, Step],
  found: Effects,
): Pick<Figure, "metric" | "value" | "status" | "merged"> {
  const metric: Figure["metric"] = `gap.${id}`;
  if (typeof found === "string") return { metric, value: null, status: found };
  const value = found.effects.get(name);
  if (value === undefined) return { metric, value: null, status: "no_denominator" };
  const held = found.merged.get(name) ?? [];
  const merged = Object.entries(names).flatMap(([each, step]): Figure["metric"][] =>
    held.includes(each) ? [`gap.${step.id}`] : [],
  );
  return { metric, value, ...(merged.length === 0 ? {} : { merged }) };
}

/** One gap, read twice: both decompositions of result − target, per team and for the company. */
export function gapFigures(facts: Facts): Figure[] {
  const windows = facts.windows.filter((window) => window.kind !== "trend");
  return readings.flatMap((reading) =>
    windows.flatMap((window) => {
      const teams = facts.scopes.teams.map(({ index }) => reading.effects(facts, index, window));
      const scopes = [facts.scopes.company, ...facts.scopes.teams.map((team) => team.index)];
      const effects = [summed(teams), ...teams];
      return scopes.flatMap((scope, i) => {
        const about = facts.scopes.list[scope];
        if (!about) return [];
        return Object.entries(reading.names).map(
          (step): Figure => ({
            ...stepFigure(reading, step, effects[i] ?? "no_data"),
            scope: about,
            window: window.id,
            unit: "currency",
          }),
        );
      });
    }),
  );
}
