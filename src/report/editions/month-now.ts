import { dayOfIso } from "../../calendar/day.ts";
import type { Figure } from "../../contract/figure.ts";
import { countedKinds } from "../../contract/vocabulary.ts";
import type { ReadData } from "../../reading/read.ts";
import { figuresOfMonth } from "../assemble.ts";
import type { OtherInputs } from "./changed/restated-months.ts";
import { type Edition, editionKinds } from "./editions.ts";
import { type InputFingerprints, inputFingerprints, teamInputsOf } from "./inputs.ts";
import { isOtherNow } from "./restatements.ts";

/** What would be said now of the month that an edition is of. */
export interface MonthNow {
  inputs: InputFingerprints;
  /** What of the exports says something else of the time of the month. */
  others: OtherInputs;
  /**
   * Of the month, its year to date and its twelve months. Made only where the exports say something else of
   * the month than they did, or figures mean something else.
   */
  figures(): Figure[];
}

/** What the exports of now say of the month of an edition. */
export function monthNow(data: Pick<ReadData, "dataset" | "settings">, edition: Edition): MonthNow {
  const { period, team_inputs: keptTeams } = edition;
  const end = dayOfIso(period.to);
  const inputs = inputFingerprints(data.dataset, end, data.settings);
  const teams = teamInputsOf(data.dataset, end);
  // An edition of before says nothing of its teams.
  const known = keptTeams ?? teams;
  let figures: Figure[] | null = null;
  return {
    inputs,
    others: {
      kinds: new Set(countedKinds.filter((kind) => isOtherNow(edition, inputs, kind))),
      teams: new Set(Object.keys({ ...known, ...teams }).filter((team) => known[team] !== teams[team])),
    },
    figures() {
      // Months of its trend have editions of their own: there it is said what has been restated of them.
      const wanted = { kinds: editionKinds, byMonth: false };
      figures ??= figuresOfMonth({ ...data, month: period.month }, wanted);
      return figures;
    },
  };
}
