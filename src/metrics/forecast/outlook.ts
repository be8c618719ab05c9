import { chance } from "../../statistics/chance.ts";
import { chanceFactors, drawsOf } from "./draws.ts";
import { issuedByMonth } from "./issued.ts";
import { type MonthOfHands, prospectsOf } from "./prospects.ts";
import { quoteLife } from "./quote-life.ts";
import { type Season, seasonOfRate } from "./season.ts";
import type { Timeline } from "./timeline-months.ts";

/** Of how many months the life of a quote is read, and of how many its rate and values. */
const [lifeMonths, rateMonths] = [24, 12];

export interface OutlookInput {
  timeline: Timeline;
  /** The place of the last month that is known, and how many months are looked ahead. */
  month: number;
  horizon: number;
  /** Hands to come, of each group by month; without them the hands of the last month stay. */
  handsAhead?: readonly (readonly number[])[];
  draws: number;
  seed: string;
}

/** The hands of a group by month, with what its season makes of them. */
const handsOf = ({ months }: Timeline, group: number, season: Season): MonthOfHands[] =>
  months.map(({ fte, workdays }, month) => ({
    fte: fte[group] ?? 0,
    workdays: workdays[group] ?? [],
    season: 1 + season.at(month),
  }));

/**
 * What each group may bring in the months ahead, on what was known at the end of a month: one revenue a draw.
 * Groups are drawn apart, each from its own quotes, so that a sum within a draw is
 * one of the company. The same input gives the same draws. docs/metrics.md, forecast.revenue.
 */
export function outlook({ timeline, month, horizon, handsAhead, draws, seed }: OutlookInput): Float64Array[] {
  const { months, groups, histories } = timeline;
  const day = months[month]?.to ?? 0;
  const until = months[month + horizon]?.to ?? day;
  const span = { from: months[Math.max(0, month - lifeMonths + 1)]?.from ?? day, until: day };
  return histories.map((history, group) => {
    const name = groups[group] ?? "";
    // Its own life, however few its quotes are: what is said of a team tells nothing of another.
    const life = quoteLife(history, span, group);
    const last = months[month]?.fte[group] ?? 0;
    const season = seasonOfRate(issuedByMonth({ ...timeline, history }, [group], month + 1));
    const hands = handsOf(timeline, group, season);
    const ahead = hands.slice(month + 1, month + horizon + 1).map((each, i) => ({
      ...each,
      fte: handsAhead?.[group]?.[i] ?? last,
    }));
    const behind = hands.slice(Math.max(0, month - rateMonths + 1), month + 1);
    const { years } = season;
    const prospects = prospectsOf({ history, life, group, day, until, behind, ahead, years });
    const chances = chanceFactors(prospects.variance.win, draws, chance(day, `${seed} life ${name}`));
    return drawsOf(prospects, chances, chance(day, `${seed} group ${name}`));
  });
}
