import type { Figure } from "../../contract/figure.ts";
import { isAssessed } from "../assessable.ts";
import type { Definition } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import { ratio } from "../metric.ts";

const load: Definition = {
  id: "diary.load",
  reading: "customers",
  unit: "share",
  label: { nl: "In de agenda", en: "In the diary" },
  meaning: {
    nl: "Het deel van de uren van een komende maand dat al met geplande contacten is gevuld.",
    en: "The share of the hours of a month to come that contacts planned have filled.",
  },
  formula: {
    nl: "Σ geplande contacten × minuten van het plan / 60 / beschikbare uren",
    en: "Σ contacts planned × minutes of the plan / 60 / hours available",
  },
  limits: {
    nl: "Van activiteiten met de status gepland, vanaf de laatste dag van de gegevens; zonder minuten in het plan telt een contact niet.",
    en: "Of activities with the status planned, from the last day of the data on; without minutes in the plan a contact does not count.",
  },
  files: ["activities", "team", "plan", "accounts"],
  scopes: ["account_manager"],
  windows: ["ahead"],
  higherIsBetter: null,
};

export const diaryDefinitions: readonly Definition[] = [load];

const minutesPerHour = 60;

/**
 * What of each month to come is in the diary of each account manager who has something planned in it; of
 * whoever has nothing, or is not assessed in the reported month, there is no figure.
 */
export function diaryFigures(facts: Facts): Figure[] {
  const { scopes, diary, strengthAhead, window } = facts;
  if (facts.lacks(load.files)) return [];
  return scopes.list.flatMap((scope, index) =>
    scope.kind !== "account_manager" || !isAssessed(facts, index, window.month)
      ? []
      : strengthAhead.months.ids.flatMap((month, at): Figure[] => {
          const minutes = diary.minutes.at(index, at);
          if (minutes === 0) return [];
          const found = ratio(minutes / minutesPerHour, diary.hoursIn(index, at));
          const value = "value" in found ? found.value : null;
          const n = diary.contacts.at(index, at);
          return [{ ...found, metric: "diary.load", scope, window: month, unit: "share", value, n }];
        }),
  );
}
