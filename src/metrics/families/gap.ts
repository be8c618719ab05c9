import type { Figure } from "../../contract/figure.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import {
  type Effects,
  effectsByScope,
  type Reading,
  readings,
  type Step,
  scopesWithGap,
} from "./gap-readings.ts";

const gap: Family = {
  id: "gap",
  label: { nl: "Wat het verschil verklaart", en: "What explains the gap" },
};

/** What a step explains of the gap. */
const definitionOf = (reading: Reading, words: Step): Definition => ({
  id: `gap.${words.id}`,
  family: gap,
  reading: reading.id,
  unit: "currency",
  variant: words.label,
  label: {
    nl: `${words.label.nl}, deel van het verschil`,
    en: `${words.label.en}, part of the gap`,
  },
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

/** What each step of both readings explains of the gap. */
export const gapDefinitions: readonly Definition[] = readings.flatMap((reading) =>
  Object.values(reading.names).map((step) => definitionOf(reading, step)),
);

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
  const scopes = scopesWithGap(facts);
  return readings.flatMap((reading) =>
    windows.flatMap((window) => {
      const effects = effectsByScope(facts, reading, window);
      return scopes.flatMap((scope, i) =>
        Object.entries(reading.names).map(
          (step): Figure => ({
            ...stepFigure(reading, step, effects[i] ?? "no_data"),
            scope,
            window: window.id,
            unit: "currency",
          }),
        ),
      );
    }),
  );
}
