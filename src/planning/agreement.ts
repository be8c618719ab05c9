import type { DayNumber } from "../contract/dataset.ts";
import type { AccountStatus, PlanState } from "../contract/vocabulary.ts";
import type { LineInForce } from "./lines.ts";

export interface Agreement {
  state: PlanState;
  /** The first day on which a line of it was agreed: from there it lapses. */
  agreedOn: DayNumber | null;
  /**
   * How many accounts a part of the portfolio had when it was agreed, beside what it has now; only where they
   * differ.
   */
  drift: { segment: string; status: AccountStatus; was: number; now: number }[];
}

/**
 * Accounts then and now by segment and status: each line of a segment says the same, so one is enough. An
 * account that has got a norm of its own since is no other portfolio.
 */
function driftOf(lines: readonly LineInForce[]): Agreement["drift"] {
  const bySegment = Map.groupBy(lines, ({ segment, status }) => JSON.stringify([segment, status]));
  return [...bySegment.values()].flatMap((own) => {
    const known = own.find(({ line, account }) => account === null && line.accountsThen !== null);
    const was = known?.line.accountsThen ?? null;
    if (!known || was === null) return [];
    const apart = own.filter(({ account, medium }) => account !== null && medium === known.medium);
    const now = apart.reduce((sum, { accounts }) => sum + accounts, known.accounts);
    if (was === known.accounts || was === now) return [];
    return [{ segment: known.segment, status: known.status, was, now }];
  });
}

/**
 * The agreement behind the lines in force at the end of a period. `validDays` is how long an agreement holds.
 */
export function agreementOf(
  lines: readonly LineInForce[],
  periodEnd: DayNumber,
  validDays: number,
): Agreement {
  const own = lines.filter(({ line }) => line.manager !== null);
  const days = own.flatMap(({ line: { agreedOn } }) =>
    agreedOn !== null && agreedOn <= periodEnd ? [agreedOn] : [],
  );
  const agreedOn = days.length === 0 ? null : Math.min(...days);
  const drift = driftOf(own);
  const state = (): PlanState => {
    if (lines.length === 0) return "none";
    if (own.length === 0) return "imposed";
    if (agreedOn === null) return "open";
    if (periodEnd - agreedOn > validDays) return "lapsed";
    return days.length === lines.length ? "agreed" : "partly";
  };
  return { state: state(), agreedOn, drift };
}
