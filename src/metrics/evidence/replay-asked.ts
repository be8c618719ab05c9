import { planMedia } from "../../contract/vocabulary.ts";
import type { Facts } from "../facts/facts.ts";
import type { Turn } from "../facts/month-sums.ts";
import { addPlannedDemand, type DemandTogether, demandTogether } from "../facts/planned-demand.ts";
import type { TallyOf } from "./note-names.ts";
import type { NotedRows } from "./noted.ts";
import { type CountedRows, onceEach } from "./part-of-figure.ts";

const known = new WeakMap<Facts, readonly DemandTogether[]>();

/** Accounts of which the plan asks the same, in the order in which they are counted. */
function demandsOf(facts: Facts): readonly DemandTogether[] {
  const found = known.get(facts);
  if (found) return found;
  const demands = facts.plan.accounts.flatMap(({ account, index, planned }) =>
    planMedia.flatMap((medium) => {
      const own = planned.get(medium);
      return own ? [{ place: { base: facts, account, index }, medium, planned: own }] : [];
    }),
  );
  const together = demandTogether(facts, demands);
  known.set(facts, together);
  return together;
}

/** Spreads what plans ask once more; whose turn it is, is a group of accounts of which the same is asked. */
export function replayAsked(facts: Facts, tallyOf: TallyOf, turn: Turn): void {
  const none = tallyOf("");
  for (const [index, group] of demandsOf(facts).entries()) {
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
export function askedRows(facts: Facts, noted: NotedRows): CountedRows {
  const groups = onceEach(noted);
  const lineAt = new Map(facts.dataset.plan.map((line, index) => [line, index]));
  const found = groups.rows.flatMap((at, i) => {
    const group = demandsOf(facts)[at];
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
