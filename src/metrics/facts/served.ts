import type { DayNumber } from "../../contract/dataset.ts";

/**
 * Of each contact (or several, pre-aggregated) at an account by one medium: how many the plan asked for when
 * they were made, and how many were above the maximum.
 */
export interface Credits {
  served: Float64Array;
  surplus: Float64Array;
}

/** What a plan asks of one account by one medium, from a day on. */
export interface Pace {
  timesPerYear: number;
  maxPerYear: number;
  /**
   * The first day from which it can be followed: of the log, of the account in the portfolio, or of a
   * hand-over to somebody with another plan.
   */
  from: DayNumber;
  /** Whether it begins anew there; an account that is handed over has the credit that it had. */
  isNew: boolean;
}

/** Days of a year, in which a plan's frequency is counted. */
const year = 365;

/**
 * Contacts that may be asked for at once, however rare the plan has them. One is too few: who is seen at the
 * end of one half year and at the start of the next has been seen as planned.
 */
const leastKept = 2;

/** Far less than a contact, and far more than adding up leaves behind. */
const nearly = 1e-6;

/** How many of `made` further contacts fall at or below a cap, when there were `before` already. */
const below = (cap: number, before: number, made: number) => Math.max(0, Math.min(made, cap - before));

/** What a plan has asked for and was not yet done: it grows by the day, and a contact takes one. */
class Credit {
  /** In contacts times days of a year, so that whole frequencies add up without rounding. */
  #held = 0;
  #since: DayNumber = 0;
  #pace: Pace | null = null;

  /** Goes on by what the plan asks from a day on. */
  begin(pace: Pace): void {
    this.#growTo(pace.from);
    if (pace.isNew || this.#pace === null) this.#held = leastKept * year;
    this.#since = pace.from;
    this.#pace = pace;
  }

  #growTo(day: DayNumber): void {
    if (this.#pace === null) return;
    const { timesPerYear } = this.#pace;
    const most = year * Math.max(leastKept, timesPerYear);
    this.#held = Math.min(most, this.#held + timesPerYear * (day - this.#since));
    this.#since = day;
  }

  /** Takes up to so many whole contacts on a day, and tells how many there were. Days come in their order. */
  take(day: DayNumber, made: number): number {
    if (this.#pace === null || this.#pace.timesPerYear === 0) return 0;
    this.#growTo(day);
    const taken = Math.min(made, Math.floor(this.#held / year + nearly));
    this.#held -= taken * year;
    return taken;
  }
}

/**
 * Tells for each contact whether the plan asked for it. Every account earns credit: its planned contacts a
 * year / 365 a day, kept up to that number or two, and two at the start. A contact made while there is a
 * whole credit is served and takes it; another is extra. So a plan carried out to the letter, on any day of
 * each part of the year, is served whole; what was missed may be made up for within a year, and contacts at
 * one customer never make up for another. A contact is surplus when it is not served and there already were
 * ⌈maxPerYear⌉ contacts or more in the 365 days up to it. `days` are ascending, `counts` how many were made;
 * `paces` what the plan asks, one after another; before the first, and without a plan (`timesPerYear` 0),
 * nothing is served.
 */
export function credits(
  days: ArrayLike<DayNumber>,
  counts: ArrayLike<number>,
  paces: readonly Pace[],
): Credits {
  let next = 0;
  let most = Number.POSITIVE_INFINITY;
  const served = new Float64Array(days.length);
  const surplus = new Float64Array(days.length);
  const credit = new Credit();
  let oldest = 0;
  let before = 0;
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? 0;
    const made = counts[i] ?? 0;
    for (; oldest < i && (days[oldest] ?? 0) <= day - year; oldest++) before -= counts[oldest] ?? 0;
    for (let pace = paces[next]; pace !== undefined && pace.from <= day; pace = paces[++next]) {
      credit.begin(pace);
      most = Math.ceil(pace.maxPerYear - nearly);
    }
    const own = credit.take(day, made);
    served[i] = own;
    surplus[i] = Math.min(made - own, made - below(most, before, made));
    before += made;
  }
  return { served, surplus };
}
