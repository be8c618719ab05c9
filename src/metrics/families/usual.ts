import { monthsBefore } from "../../calendar/window.ts";
import type { Figure } from "../../contract/figure.ts";
import { meanOf } from "../../statistics/sum.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import type { Reckoning } from "./gap-chain.ts";
import {
  type Effects,
  effectsByScope,
  type Reading,
  readings,
  type Step,
  scopesWithGap,
} from "./gap-readings.ts";

const usual: Family = {
  id: "usual",
  label: {
    nl: "Wat elke stap in een gewone maand verklaart",
    en: "What each step explains in a usual month",
  },
};

/** What a step explains in a usual month. */
const definitionOf = (reading: Reading, { id, label }: Step): Definition => ({
  id: `usual.${id}`,
  family: usual,
  variant: label,
  reading: reading.id,
  unit: "currency",
  label: { nl: `${label.nl}, gewone maand`, en: `${label.en}, usual month` },
  meaning: {
    nl: "Wat de stap in een gewone maand verklaart: daardoor was deze maand niet anders.",
    en: "What the step explains in a usual month: that did not make this month different.",
  },
  formula: {
    nl: "gemiddelde van de stap over de twaalf maanden ervoor",
    en: "mean of the step over the twelve months before",
  },
  limits: {
    nl: "Van maanden (n) die aansluiten met dezelfde stappen, ten minste zes.",
    en: "Of months (n) that join up with the same steps, at least six.",
  },
  files: reading.files,
  ...(reading.id === "hours" ? ({ usesAbsence: true, weighsTeams: true } as const) : {}),
  scopes: ["company", "team"],
  windows: ["month"],
  higherIsBetter: null,
  source: "Shapley (1953)",
});

/** What each step of both readings explains in a usual month. */
export const usualDefinitions: readonly Definition[] = readings.flatMap((reading) =>
  Object.values(reading.names).map((step) => definitionOf(reading, step)),
);

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
function figuresOfScope(reading: Reading, now: Effects, before: readonly Effects[]): Omit<Figure, "scope">[] {
  const { means, months } = usualEffects(now, before);
  return Object.entries(reading.names).map(([name, { id }]) => {
    const value = means.get(name) ?? null;
    const known =
      value === null ? ({ value, status: typeof now === "string" ? now : "too_few" } as const) : { value };
    return { metric: `usual.${id}`, window: "month", unit: "currency", n: months, ...known };
  });
}

/**
 * What each step of both readings explains in a usual month, per team and for the company: the mean over the
 * months before that can be compared with the reported one.
 */
export function usualFigures(facts: Facts): Figure[] {
  const month = facts.windows.find(({ kind }) => kind === "month");
  if (!month) return [];
  const trend = new Set(facts.windows.filter(({ kind }) => kind === "trend").map(({ id }) => id));
  // Of months of the trend strength is told by itself: their mean tells nothing more of who was away.
  const before = monthsBefore(facts.window.month, usualMonths, facts.settings.fiscal_year_starts).filter(
    ({ id }) => trend.has(id),
  );
  return readings.flatMap((reading) => {
    const now = effectsByScope(facts, reading, month);
    const earlier = before.map((window) => effectsByScope(facts, reading, window));
    return scopesWithGap(facts).flatMap((scope, i) =>
      figuresOfScope(
        reading,
        now[i] ?? "no_data",
        earlier.map((effects) => effects[i] ?? "no_data"),
      ).map((figure): Figure => ({ ...figure, scope })),
    );
  });
}
