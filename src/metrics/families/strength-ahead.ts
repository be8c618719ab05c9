import type { Figure } from "../../contract/figure.ts";
import type { Under } from "../../contract/metric-ids.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import type { Measurement } from "../metric.ts";
import { defined } from "./strength.ts";

const ahead: Family = {
  id: "strength.ahead",
  label: { nl: "Bezetting van de maanden die komen", en: "Staffing of the months to come" },
};

type Part = Under<"strength.ahead">;

const knownOnly = {
  nl: "De maanden die het boekjaar nog heeft, ten minste drie. Wie nog wordt gezocht of opzegt, telt niet.",
  en: "The months that the fiscal year has left, at least three. Who is still to be found or to resign does not count.",
};

const mean = { nl: "gemiddelde over de werkdagen", en: "mean over the working days" };

const definitionOf = (
  part: Part,
  files: Definition["files"],
  words: Pick<Definition, "variant" | "label" | "meaning" | "formula" | "limits">,
): Definition => ({ ...defined(`ahead.${part}`, files, { ...words, family: ahead }), windows: ["ahead"] });

/** What is known of the months to come, of the company and each team. */
export const strengthAheadDefinitions: readonly Definition[] = [
  definitionOf("planned", ["strength"], {
    variant: { nl: "gepland", en: "planned" },
    label: { nl: "Gepland, komende maanden", en: "Planned, months to come" },
    meaning: {
      nl: "De fte die is gepland.",
      en: "The FTE that is planned.",
    },
    formula: mean,
    limits: knownOnly,
  }),
  definitionOf("contracted", ["team"], {
    variant: { nl: "in dienst", en: "contracted" },
    label: { nl: "In dienst, komende maanden", en: "Contracted, months to come" },
    meaning: {
      nl: "De fte in dienst: wie begint en vertrekt, voor zover bekend.",
      en: "The FTE employed: who starts and leaves, as far as known.",
    },
    formula: mean,
    limits: knownOnly,
  }),
  definitionOf("effective", ["team", "absence"], {
    variant: { nl: "beschikbaar", en: "available" },
    label: { nl: "Beschikbaar, komende maanden", en: "Available, months to come" },
    meaning: {
      nl: "In dienst, zonder wie eind van de rapportmaand langdurig afwezig was en nog niet terug is.",
      en: "Contracted, without who was on long absence at the end of the reported month and is not back yet.",
    },
    formula: {
      nl: "in dienst − langdurig afwezig, dat telt tot en met de maand van het einde: geen cijfer zegt de dag van terugkeer",
      en: "contracted − long absent, which counts up to the month of its end: no figure tells the day of a return",
    },
    limits: ({ small_group: people }) => ({
      nl: `${knownOnly.nl} Afwezigheid telt niet onder gemiddeld ${people} mensen (instelling small_group).`,
      en: `${knownOnly.en} Absence does not count under ${people} people on average (setting small_group).`,
    }),
  }),
];

/** What is known of a part of the hands in a month to come, by its index. */
function measured({ strengthAhead }: Facts, part: Part, scope: number, month: number): Measurement {
  const { planned, plannedDays, contracted, away } = strengthAhead;
  if (part === "planned") {
    const isKnown = plannedDays.at(scope, month) > 0;
    return isKnown ? { value: planned.at(scope, month) } : { status: "no_data" };
  }
  const value = contracted.at(scope, month);
  return { value: part === "contracted" ? value : value - away.at(scope, month) };
}

/** The hands of each month to come, of the company and each team. */
export function strengthAheadFigures(facts: Facts): Figure[] {
  const { scopes, strengthAhead } = facts;
  const parts = ["planned", "contracted", "effective"] as const satisfies readonly Part[];
  return [scopes.company, ...scopes.teams.map(({ index }) => index)].flatMap((index) =>
    strengthAhead.months.ids.flatMap((window, month) =>
      parts.flatMap((part, i): Figure[] => {
        const scope = scopes.list[index];
        const files = strengthAheadDefinitions[i]?.files ?? [];
        const found = facts.lacks(files)
          ? ({ status: "missing_file" } as const)
          : measured(facts, part, index, month);
        const value = "value" in found ? found.value : null;
        return scope
          ? [{ ...found, metric: `strength.ahead.${part}`, scope, window, unit: "fte", value }]
          : [];
      }),
    ),
  );
}
