import { binomialAtMost } from "../../statistics/binomial.ts";
import { casesToTell } from "../../statistics/cases-to-tell.ts";
import { binomialAtLeast } from "../../statistics/rate-chance.ts";
import type { Evidence } from "./evidence.ts";

/** A share of so many cases that is held against a limit. */
interface Share {
  successes: number;
  cases: number;
  limit: number;
  /** Which side of the limit is the one to tell. */
  side: "below" | "above";
}

/** One side of 5 %: the chance that a share at the limit itself would look like this. */
const leastDoubt = 0.05;

/** How many more cases would tell a share from its limit, if it stays as it is; null where no number does. */
function casesMissing(share: number, limit: number, cases: number): number | null {
  const needed = casesToTell(share, limit, leastDoubt);
  return needed === null ? null : Math.max(1, needed - Math.floor(cases));
}

/**
 * Whether a share is beyond a limit, and how likely that is where it truly lies at the limit. Cases may be
 * fractions, as required contacts are.
 */
export function shareBeyond(
  { successes, cases, limit, side }: Share,
  numbers: Evidence["numbers"],
): Evidence | null {
  if (cases < 1) return null;
  const trials = Math.max(Math.round(cases), Math.ceil(successes));
  const hits = Math.round(successes);
  const share = successes / cases;
  const isBeyond = side === "below" ? share < limit : share > limit;
  const chance =
    side === "below" ? binomialAtMost(hits, trials, limit) : binomialAtLeast(hits, trials, limit);
  const casesNeeded = isBeyond && chance > leastDoubt ? casesMissing(share, limit, cases) : null;
  return { isBeyond, isSure: chance <= leastDoubt, chance, casesNeeded, numbers };
}
