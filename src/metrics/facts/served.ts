import type { DayNumber } from "../../contract/dataset.ts";

/** Of each contact (or several, pre-aggregated) at an account by one medium: how many the plan asked for when they were made, and how many were above the maximum. */
export interface Credits {
  served: Float64Array;
  surplus: Float64Array;
}

/** What a plan asks of one account by one medium. */
export interface Pace {
  timesPerYear: number;
  maxPerYear: number;
  /** The first day from which the plan can be followed: of the log, or of the account in the portfolio. */
  from: DayNumber;
}

/** Days of a year, in which a plan's frequency is counted. */
const year = 365;

/**
 * Contacts that may be asked for at once, however rare the plan has them. One is too few: who is seen at the end of one half year and at the start of the next has been seen
 * as planned.
 */
const leastKept = 2;

/** Far less than a contact, and far more than adding up leaves behind. */
const nearly = 1e-6;

/** How many of `made` further contacts fall at or below a cap, when there were `before` already. */
const below = (cap: number, before: number, made: number) => Math.max(0, Math.min(made, cap - before));

/** What a plan has asked for and was not yet done: it grows by the day, and a contact takes one. */
class Credit {
  /** In contacts times days of a year, so that whole frequencies add up without rounding. */
  #held = leastKept * year;
  #since: DayNumber;
  readonly #plan: Pace;

  constructor(plan: Pace) {
    this.#plan = plan;
    this.#since = plan.from;
  }

  /** Takes up to so many whole contacts on a day, and tells how many there were. Days come in their order. */
  take(day: DayNumber, made: number): number {
    const { timesPerYear } = this.#plan;
    const most = year * Math.max(leastKept, timesPerYear);
    this.#held = Math.min(most, this.#held + timesPerYear * (day - this.#since));
    this.#since = day;
    const taken = Math.min(made, Math.floor(this.#held / year + nearly));
    this.#held -= taken * year;
    return taken;
  }
}

/**
 * Tells for each contact whether the plan asked for it. Every account earns credit: its planned contacts a year / 365 a day, kept up to that number or two, and two at the start. A
 * contact made while there is a whole credit is served and takes it; another is extra. So a plan carried out to the letter, on any day of each part of the year, is served whole;
 * what was missed may be made up for within a year, and contacts at one customer never make up for another. A contact is surplus when it is not served and
 * there already were ⌈maxPerYear⌉ contacts or more in the 365 days up to it.
 * `days` are ascending, `counts` how many were made; before `from`, and without a plan (`timesPerYear` 0), nothing is served.
 */
export function credits(days: ArrayLike<DayNumber>, counts: ArrayLike<number>, plan: Pace): Credits {
  const most = Math.ceil(plan.maxPerYear - nearly);
  const served = new Float64Array(days.length);
  const surplus = new Float64Array(days.length);
  const credit = new Credit(plan);
  let oldest = 0;
  let before = 0;
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? 0;
    const made = counts[i] ?? 0;
    for (; oldest < i && (days[oldest] ?? 0) <= day - year; oldest++) before -= counts[oldest] ?? 0;
    const isAsked = plan.timesPerYear > 0 && day >= plan.from;
    const own = isAsked ? credit.take(day, made) : 0;
    served[i] = own;
    surplus[i] = Math.min(made - own, made - below(most, before, made));
    before += made;
  }
  return { served, surplus };
}
