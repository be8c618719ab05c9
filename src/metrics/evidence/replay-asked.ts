import { planMedia } from "../../contract/vocabulary.ts";
import type { Facts } from "../facts/facts.ts";
import { addPlannedDemand, type DemandTogether, demandTogether } from "../facts/planned-demand.ts";
import type { NotedRows, Replaying } from "./noted.ts";
import { type CountedRows, onceEach } from "./part-of-figure.ts";

/** Accounts of which the plan asks the same, in the order in which they are counted. */
export function demandsOf(facts: Facts): readonly DemandTogether[] {
  const demands = facts.plan.accounts.flatMap(({ account, index, planned }) =>
    planMedia.flatMap((medium) => {
      const own = planned.get(medium);
      return own ? [{ place: { base: facts, account, index }, medium, planned: own }] : [];
    }),
  );
  return demandTogether(facts, demands);
}

/** Spreads what plans ask once more; whose turn it is, is a group of accounts of which the same is asked. */
export function replayAsked({ demands, tallyOf, turn }: Replaying): void {
  const none = tallyOf("");
  for (const [index, group] of demands().entries()) {
    const { medium } = group;
    turn.row = index;
    const planned = {
      contacts: tallyOf(`contacts.${medium}`),
      agreed: tallyOf(`agreed.${medium}`),
      minutes: tallyOf(`minutes.${medium}`),
      unknownMinutes: none,
      unserved: none,
    };
    const expected = {
      orders: none,
      revenue: tallyOf("expectedRevenue"),
      unknownRate: none,
      unknownValue: none,
    };
    addPlannedDemand(group, { planned, expected: medium === "quote" ? expected : null });
  }
}

/**
 * What each account of the groups that were noted is asked, with the line that asks it: of a group each has
 * its own contacts a year.
 */
export function askedRows(
  { dataset }: Facts,
  demands: readonly DemandTogether[],
  noted: NotedRows,
): CountedRows {
  const groups = onceEach(noted);
  const lineAt = new Map(dataset.plan.map((line, index) => [line, index]));
  const found = groups.rows.flatMap((at, i) => {
    const group = demands[at];
    const sum = groups.values[i] ?? 0;
    return (group?.all ?? []).map(({ place, planned: { line, timesPerYear } }) => ({
      row: place.index,
      value: (sum * timesPerYear) / (group?.timesPerYear ?? 1),
      line: lineAt.get(line) ?? -1,
      timesPerYear,
    }));
  });
  const counting = found.filter(({ value }) => value !== 0);
  return {
    kind: "accounts",
    rows: counting.map(({ row }) => row),
    values: counting.map(({ value }) => value),
    lines: counting.map(({ line }) => line),
    amounts: counting.map(({ timesPerYear }) => timesPerYear),
  };
}
