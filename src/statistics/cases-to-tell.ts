import { binomialAtMost } from "./binomial.ts";

/** More cases than anybody waits for. */
const most = 1000;

/** The chance of a rate as far from p0 as this one, on the same side, in so many cases. */
function tail(successes: number, cases: number, p0: number): number {
  const below = successes < cases * p0;
  return below ? binomialAtMost(successes, cases, p0) : binomialAtMost(cases - successes, cases, 1 - p0);
}

/**
 * After about how many cases a rate that stays as it is could be told from p0: the fewest at which chance
 * alone gives a rate as far from p0, on that side, in at most the share `level` of samples (0.025: one side
 * of a two-sided 95 %). Tried at the numbers of cases where the rate is a whole number of successes (of
 * failures, where those are fewer). Null where the rates are equal or it takes over 1,000 cases.
 */
export function casesToTell(rate: number, p0: number, level: number): number | null {
  if (rate === p0) return null;
  const [own, others] = rate <= 0.5 ? [rate, p0] : [1 - rate, 1 - p0];
  for (let i = 1; i <= most; i++) {
    const successes = own === 0 ? 0 : i;
    const cases = own === 0 ? i : Math.round(i / own);
    if (cases > most) return null;
    if (tail(successes, cases, others) <= level) return cases;
  }
  return null;
}
