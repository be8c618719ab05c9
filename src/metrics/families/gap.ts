import type { Figure } from "../../contract/figure.ts";
import type { Under } from "../../contract/metric-ids.ts";
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

const handsInParts: Family = {
  id: "gap.hours.hands",
  label: { nl: "Bezetting, in twee delen", en: "Staffing, in two parts" },
};

/** What a step explains of the gap. */
const definitionOf = (reading: Reading, words: Omit<Step, "id"> & { id: Under<"gap"> }): Definition => ({
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
    nl: "Deel van resultaat − target dat hierdoor komt; de delen (Shapley-waarden) tellen op tot het geheel.",
    en: "Part of result − target that comes from this; the parts (Shapley values) add up to the whole.",
  },
  formula: words.formula,
  limits: {
    nl: "Een stap zonder target of met nul als noemer gaat op in de volgende. Het bedrijf is de som van de teams met een target.",
    en: "A step without a target or with zero as its denominator merges with the next. The company is the sum of the teams with a target.",
  },
  files: reading.files,
  ...(reading.id === "hours" ? ({ usesAbsence: true, weighsTeams: true } as const) : {}),
  scopes: ["company", "team"],
  windows: ["month", "ytd", "r12"],
  higherIsBetter: true,
  source: "Shapley (1953)",
});

/** The parts of the effect of the hands, where the setting `ramp` parts it. */
const partsOfHands: readonly (Omit<Step, "id"> & { id: Under<"gap"> })[] = [
  {
    id: "hours.hands.vacant_and_absent",
    label: { nl: "Bezetting: vacant en afwezig", en: "Staffing: vacant and absent" },
    formula: { nl: "Shapley: effectieve fte", en: "Shapley: effective FTE" },
  },
  {
    id: "hours.hands.ramp",
    label: { nl: "Bezetting: inwerken", en: "Staffing: working in" },
    formula: {
      nl: "Shapley: fte naar inwerken / fte in dienst",
      en: "Shapley: FTE by working in / contracted FTE",
    },
  },
];

const partDefinitions = (reading: Reading): Definition[] =>
  partsOfHands.map((part) => ({
    ...definitionOf(reading, part),
    family: handsInParts,
    meaning: {
      nl: "Samen wat de bezetting verklaart, waar de instelling ramp is gegeven.",
      en: "Together what staffing explains, where the setting ramp is given.",
    },
    limits: ({ small_group: people }) => ({
      nl: `Inwerken heeft geen cijfer onder gemiddeld ${people} mensen (instelling small_group).`,
      en: `Working in has no figure under ${people} people on average (setting small_group).`,
    }),
  }));

/** What each step of both readings explains of the gap. */
export const gapDefinitions: readonly Definition[] = readings.flatMap((reading) => [
  ...Object.values(reading.names).map((step) => definitionOf(reading, step)),
  ...(reading.id === "hours" ? partDefinitions(reading) : []),
]);

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

/** The parts of the effect of the hands; none where it is not parted, or the hands have no effect. */
function partFigures(found: Effects): Pick<Figure, "metric" | "value" | "status">[] {
  if (typeof found === "string" || found.hands === undefined) return [];
  const { vacantAndAbsent, ramp } = found.hands;
  return [
    { metric: "gap.hours.hands.vacant_and_absent", value: vacantAndAbsent },
    { metric: "gap.hours.hands.ramp", value: ramp, ...(ramp === null ? { status: "small_group" } : {}) },
  ];
}

/** One gap, read twice: both decompositions of result − target, per team and for the company. */
export function gapFigures(facts: Facts): Figure[] {
  const windows = facts.windows.filter((window) => window.kind !== "trend");
  const scopes = scopesWithGap(facts);
  return readings.flatMap((reading) =>
    windows.flatMap((window) => {
      const effects = effectsByScope(facts, reading, window);
      return scopes.flatMap((scope, i) => {
        const found = effects[i] ?? "no_data";
        const steps = Object.entries(reading.names).map((step) => stepFigure(reading, step, found));
        return [...steps, ...partFigures(found)].map(
          (figure): Figure => ({ ...figure, scope, window: window.id, unit: "currency" }),
        );
      });
    }),
  );
}
