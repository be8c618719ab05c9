import { teamOfEdition } from "../editions.ts";
import type { Rule } from "../solver/attack.ts";
import { longOfBefore } from "./figures.ts";

/** Absence counted everywhere, short absence in the hours too; what was told apart was hidden afterwards. */
export const ruleOfBefore: Rule = {
  longSpells: longOfBefore,
  countsShort: true,
  countedIn({ dataset }, edition, team) {
    const only = team ?? teamOfEdition(edition);
    return only === null ? [...new Set(dataset.employments.map((row) => row.team))] : [only];
  },
  sellingHours: ({ settings }) => settings.hours_per_day * settings.selling_share,
};
