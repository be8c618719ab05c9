import type { Account, Dataset, PlanLine } from "../../contract/dataset.ts";
import type { PlanMedium } from "../../contract/vocabulary.ts";

/**
 * The line of an account by a medium that is an exception to the one its segment has, which is null where the
 * segment has none; undefined where the account has no norm of its own.
 */
type ExceptionTo = (account: Account, medium: PlanMedium, usual: PlanLine | null) => PlanLine | undefined;

const keyOf = (manager: number | null, account: number, medium: PlanMedium) =>
  `${manager} ${account} ${medium}`;

/** A maximum that leaves as much room above a norm as that of the segment; none where that has none. */
function roomOf(usual: PlanLine | null, timesPerYear: number): number | null {
  if (usual === null || usual.maxPerYear === null || usual.timesPerYear === 0) return null;
  return (usual.maxPerYear * timesPerYear) / usual.timesPerYear;
}

/** What a contact by a medium takes where a segment does not say: as the first line that does. */
function minutesElsewhere({ plan }: Dataset): (manager: number | null, medium: PlanMedium) => number | null {
  const known = new Map<string, number>();
  for (const { manager, medium, minutes } of plan) {
    const key = `${manager} ${medium}`;
    if (minutes !== null && !known.has(key)) known.set(key, minutes);
  }
  return (manager, medium) => known.get(`${manager} ${medium}`) ?? known.get(`null ${medium}`) ?? null;
}

/**
 * Finds the norms that accounts have of their own: a line of the plan for the account, of its manager before
 * one for everybody, else what the accounts say. What an exception does not say is as in the line of the
 * segment, so that one with the same frequency changes nothing.
 */
export function exceptionsIn(dataset: Dataset): ExceptionTo {
  const lines = new Map(
    dataset.plan.flatMap((line) =>
      line.account === undefined ? [] : [[keyOf(line.manager, line.account, line.medium), line] as const],
    ),
  );
  if (lines.size === 0 && dataset.accounts.every(({ norm }) => norm === undefined)) return () => undefined;
  const minutesOf = minutesElsewhere(dataset);

  const ofPlan = ({ manager, first }: Account, medium: PlanMedium) =>
    lines.get(keyOf(manager, first, medium)) ?? lines.get(keyOf(null, first, medium));

  return (account, medium, usual) => {
    const { manager, first, segment, norm } = account;
    const minutes = usual?.minutes ?? minutesOf(manager, medium);
    const line = ofPlan(account, medium);
    if (line) {
      return {
        ...line,
        maxPerYear: line.maxPerYear ?? roomOf(usual, line.timesPerYear),
        minutes: line.minutes ?? minutes,
        hitRate: line.hitRate ?? usual?.hitRate ?? null,
        orderValue: line.orderValue ?? usual?.orderValue ?? null,
      };
    }
    if (norm?.medium !== medium) return undefined;
    return {
      manager: usual?.manager ?? null,
      account: first,
      segment,
      status: null,
      medium,
      per: "account",
      timesPerYear: norm.timesPerYear,
      maxPerYear: roomOf(usual, norm.timesPerYear),
      minutes,
      hitRate: usual?.hitRate ?? null,
      orderValue: usual?.orderValue ?? null,
      agreedOn: usual?.agreedOn ?? null,
      accountsThen: null,
      contactPersonsThen: null,
      help: null,
      before: null,
    };
  };
}
