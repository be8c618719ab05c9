import { isLogged } from "../../calendar/logged.ts";
import type { Window } from "../../calendar/window.ts";
import { monthsBefore } from "../../calendar/window.ts";
import type { Figure } from "../../contract/figure.ts";
import type { Under } from "../../contract/metric-ids.ts";
import {
  type Bilingual,
  type FileKind,
  type Measure,
  media,
  type Status,
} from "../../contract/vocabulary.ts";
import { meanOf } from "../../statistics/sum.ts";
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
        label: { nl: "Bezetting", en: "Staffing" },
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
        label: { nl: "Scoringspercentage", en: "Hit rate" },
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
        label: { nl: "Uitvoering plan", en: "Plan carried out" },
        formula: perUnit("gedaan / gevraagd", "served / required"),
      },
      yield: {
        id: "customers.yield",
        label: { nl: "Opbrengst per contact", en: "Yield per contact" },
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

/** What a step explains in a usual month. */
const usualDefinitionOf = (reading: Reading, words: Step): Definition => ({
  ...definitionOf(reading, words),
  id: `usual.${words.id}`,
  label: { nl: `${words.label.nl}, gewone maand`, en: `${words.label.en}, usual month` },
  meaning: {
    nl: "Wat deze stap in een gewone maand van het verschil verklaart. Wat elke maand hetzelfde kost, verklaart niet waarom deze maand anders was.",
    en: "What this step explains of the difference in a usual month. What costs the same every month does not explain why this month was different.",
  },
  formula: {
    nl: "gemiddelde van de stap over de twaalf maanden vóór de rapportmaand",
    en: "mean of the step over the twelve months before the reported one",
  },
  limits: {
    nl: "Over de maanden (n) die aansluiten en dezelfde stappen hebben; onder de zes is er geen.",
    en: "Over the months (n) that join up and have the same steps; under six there is none.",
  },
  windows: ["month"],
  higherIsBetter: null,
});

export const gapDefinitions: readonly Definition[] = [definitionOf, usualDefinitionOf].flatMap((definition) =>
  readings.flatMap((reading) => Object.values(reading.names).map((step) => definition(reading, step))),
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

/** What each step explains of the company and of each team, in that order. */
function effectsByScope(facts: Facts, reading: Reading, window: Window): Effects[] {
  const teams = facts.scopes.teams.map(({ index }) => reading.effects(facts, index, window));
  return [summed(teams), ...teams];
}

/** So many months before are looked back at, and so many at least make something usual. */
const [usualMonths, leastUsual] = [12, 6];

/** Whether two months have the same steps, with the same in each. */
function isAlike(one: Reckoning, other: Reckoning): boolean {
  const stepsOf = ({ effects, merged }: Reckoning) =>
    JSON.stringify(
      [...effects.keys()].toSorted().map((name) => [name, [...(merged.get(name) ?? [])].toSorted()]),
    );
  return stepsOf(one) === stepsOf(other);
}

/**
 * What each step explained on average in the months before that can be compared with this one: those that
 * join up with it and have its steps. Nothing where they are too few.
 */
function usualEffects(
  now: Effects,
  before: readonly Effects[],
): { means: Map<string, number>; months: number } {
  const alike: Reckoning[] = [];
  for (const month of before) {
    if (typeof now === "string" || typeof month === "string" || !isAlike(now, month)) break;
    alike.push(month);
  }
  if (typeof now === "string" || alike.length < leastUsual) return { means: new Map(), months: alike.length };
  const mean = (name: string) => meanOf(alike.map(({ effects }) => effects.get(name) ?? 0));
  return { means: new Map([...now.effects.keys()].map((name) => [name, mean(name)])), months: alike.length };
}

/** What the steps explain in a usual month, of one scope. */
function usualFigures(reading: Reading, now: Effects, before: readonly Effects[]): Omit<Figure, "scope">[] {
  const { means, months } = usualEffects(now, before);
  return Object.entries(reading.names).map(([name, { id }]) => {
    const value = means.get(name) ?? null;
    const known =
      value === null ? ({ value, status: typeof now === "string" ? now : "too_few" } as const) : { value };
    return { metric: `usual.${id}`, window: "month", unit: "currency", n: months, ...known };
  });
}

/**
 * One gap, read twice: both decompositions of result − target, per team and for the company; and what each
 * step explains in a usual month.
 */
export function gapFigures(facts: Facts): Figure[] {
  const windows = facts.windows.filter((window) => window.kind !== "trend");
  const scopes = [facts.scopes.company, ...facts.scopes.teams.map((team) => team.index)];
  const trend = new Set(facts.windows.filter(({ kind }) => kind === "trend").map(({ id }) => id));
  // Of months of the trend strength is told by itself: their mean tells nothing more of who was away.
  const before = monthsBefore(facts.window.month, usualMonths, facts.settings.fiscal_year_starts).filter(
    ({ id }) => trend.has(id),
  );
  return readings.flatMap((reading) => {
    const ofWindows = windows.map((window) => ({ window, effects: effectsByScope(facts, reading, window) }));
    const earlier = before.map((window) => effectsByScope(facts, reading, window));
    return scopes.flatMap((scope, i) => {
      const about = facts.scopes.list[scope];
      if (!about) return [];
      const made = ofWindows.flatMap(({ window, effects }) =>
        Object.entries(reading.names).map(
          (step): Omit<Figure, "scope"> => ({
            ...stepFigure(reading, step, effects[i] ?? "no_data"),
            window: window.id,
            unit: "currency",
          }),
        ),
      );
      const now = ofWindows.find(({ window }) => window.kind === "month")?.effects[i] ?? "no_data";
      const usual = usualFigures(
        reading,
        now,
        earlier.map((effects) => effects[i] ?? "no_data"),
      );
      return [...made, ...usual].map((figure): Figure => ({ ...figure, scope: about }));
    });
  });
}
