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
import type { Facts } from "../facts/facts.ts";
import { knownValue, type Measurement } from "../metric.ts";
import { expectedResult } from "./expected.ts";
import { effectsOfChain, type HandsParted, mergedInChain, type Reckoning } from "./gap-chain.ts";
import { handsAdded, levelsOfHands, withHands } from "./gap-hands.ts";
import { doneOver, plannedOver } from "./plan-sums.ts";

export type Effects = Reckoning | Status;

const reckoned = (levels: Parameters<typeof effectsOfChain>[0]): Reckoning => ({
  effects: effectsOfChain(levels),
  merged: mergedInChain(levels),
});

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
  const hasVisits = !facts.lacks(["activities"]) && isLogged(facts.firstMonths.activities, window);
  const found = reckoned([
    ...levelsOfHands(facts, team, window),
    { name: "visits", aim: aim("visits"), actual: hasVisits ? done("visits") : null },
    { name: "quotes", aim: aim("quotes"), actual: done("quotes") },
    { name: "orders", aim: aim("orders"), actual: done("orders") },
    { name: "value", aim: aim("revenue"), actual: done("revenue") },
  ]);
  return withHands(facts, team, found);
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

/** One effect: its id behind `gap.` and `usual.`, and what it is called. */
export interface Step {
  id: Under<"usual">;
  label: Bilingual;
  formula: Bilingual;
}

/** One way to read the gap, with its steps in the order of its chain. */
export interface Reading {
  id: "hours" | "customers";
  effects(facts: Facts, team: number, window: Window): Effects;
  files: readonly FileKind[];
  names: Record<string, Step>;
}

const perUnit = (nl: string, en: string): Bilingual => ({
  nl: `Shapley: ${nl}`,
  en: `Shapley: ${en}`,
});

/** The gap read twice. */
export const readings: readonly Reading[] = [
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
        formula: { nl: "omzet die het plan verwacht − target", en: "revenue the plan expects − target" },
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
        label: { nl: "Orderwaarde t.o.v. plan", en: "Order value vs plan" },
        formula: perUnit("omzet / orders", "revenue / orders"),
      },
    },
  },
];

/**
 * The effects of the teams with a target, added up. Where one of them has no reading, the company has none
 * either: a sum of the others would not be its gap.
 */
function summed(teams: readonly Effects[]): Effects {
  const withTarget = teams.filter((found) => found !== "no_target");
  const sum = new Map<string, number>();
  const merged = new Map<string, readonly string[]>();
  let hands: HandsParted | undefined;
  for (const found of withTarget) {
    if (typeof found === "string") return found;
    hands = handsAdded(hands, found.hands);
    for (const [name, effect] of found.effects) sum.set(name, (sum.get(name) ?? 0) + effect);
    for (const [name, held] of found.merged) merged.set(name, [...(merged.get(name) ?? []), ...held]);
  }
  return sum.size > 0 ? { effects: sum, merged, ...(hands ? { hands } : {}) } : "no_target";
}

/** What each step explains of the company and of each team, in that order. */
export function effectsByScope(facts: Facts, reading: Reading, window: Window): Effects[] {
  const teams = facts.scopes.teams.map(({ index }) => reading.effects(facts, index, window));
  return [summed(teams), ...teams];
}

/** The scopes of the gap, in the order of `effectsByScope`. */
export function scopesWithGap(facts: Facts): Figure["scope"][] {
  const indexes = [facts.scopes.company, ...facts.scopes.teams.map(({ index }) => index)];
  return indexes.flatMap((index) => facts.scopes.list[index] ?? []);
}
