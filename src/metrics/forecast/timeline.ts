import { daysOfMonth, monthOfDay } from "../../calendar/window.ts";
import type { DayNumber } from "../../contract/dataset.ts";
import { outcomeCode } from "../../contract/dataset.ts";
import type { Month } from "../../contract/vocabulary.ts";
import { quoteClusters } from "../colleagues/quote-clusters.ts";
import type { Facts } from "../facts/facts.ts";
import { monthsOf } from "../facts/month-sums.ts";
import { strengthFacts } from "../facts/strength.ts";
import { type CalendarOf, calendarsOver } from "../facts/team-calendars.ts";
import type { QuoteHistory } from "./quote-history.ts";
import { type Timeline, type TimelineMonth, timelineOf } from "./timeline-months.ts";

/** Quotes of whoever is in no team are the company's alone. */
const noTeam = "";

/** Further back than this nothing tells of the months to come. */
const mostMonths = 36;

/**
 * The months of a report's timeline, the oldest first, to the end of the fiscal year; and the reported one.
 */
export interface TimelineMonths {
  ids: readonly Month[];
  /** The place of the reported month. */
  month: number;
  /** Months after it. */
  horizon: number;
}

/** Null where no whole month of orders is known yet, or the reported month ends its year. */
export function timelineMonths({ firstMonths, window }: Facts): TimelineMonths | null {
  const first = firstMonths.orders;
  const [reported] = window.month.months;
  if (first === null || reported === undefined || reported < first || window.ytd.year.to <= window.month.to)
    return null;
  const ids: Month[] = [];
  for (let day = daysOfMonth(first).from; day <= window.ytd.year.to; ) {
    const id = monthOfDay(day);
    ids.push(id);
    day = daysOfMonth(id).to + 1;
  }
  const horizon = ids.length - 1 - ids.indexOf(reported);
  const kept = ids.slice(Math.max(0, ids.length - horizon - mostMonths));
  return { ids: kept, month: kept.length - 1 - horizon, horizon };
}

/** The place of the group of somebody on a day: of their team, else of nobody's, the last. */
function groupFinder({ scopes }: Facts): (person: number, day: DayNumber) => number {
  const places = new Map(scopes.teams.map(({ index }, place) => [index, place]));
  return (person, day) => places.get(scopes.teamAt(person, day)) ?? scopes.teams.length;
}

/** The quotes in an order of their own, so that no draw depends on that of the rows. */
function historyOf(facts: Facts): QuoteHistory {
  const {
    quotes,
    quotes: { length, issuedOn, closedOn, outcome },
  } = facts.dataset;
  const clusters = quoteClusters(facts.dataset);
  const groupOf = groupFinder(facts);
  const value = quotes.value.map((each) => (Number.isNaN(each) ? 0 : each));
  const group = Int16Array.from(quotes.person, (person, row) => groupOf(person, issuedOn[row] ?? 0));
  const closedIn = Int16Array.from(quotes.person, (person, row) => {
    const closed = closedOn[row] ?? -1;
    return groupOf(person, closed < 0 ? facts.periodEnd : closed);
  });
  const between = (column: ArrayLike<number>, a: number, b: number) => (column[a] ?? 0) - (column[b] ?? 0);
  const order = new Int32Array(length)
    .map((_, row) => row)
    .sort(
      (a, b) =>
        between(issuedOn, a, b) ||
        between(closedOn, a, b) ||
        between(value, a, b) ||
        between(outcome, a, b) ||
        between(group, a, b),
    );
  return {
    length,
    issuedOn: order.map((row) => issuedOn[row] ?? 0),
    closedOn: order.map((row) => closedOn[row] ?? -1),
    outcome: Uint8Array.from(order, (row) => outcome[row] ?? outcomeCode.open),
    value: Float64Array.from(order, (row) => value[row] ?? 0),
    cluster: order.map((row) => clusters[row] ?? row),
    group: Int16Array.from(order, (row) => group[row] ?? 0),
    closedIn: Int16Array.from(order, (row) => closedIn[row] ?? 0),
  };
}

/** Revenue of each group in each month up to the reported one. */
function revenueByMonth(
  history: QuoteHistory,
  ids: readonly Month[],
  groups: number,
  end: DayNumber,
): number[][] {
  const months = monthsOf(ids);
  const revenue = ids.map(() => new Array<number>(groups).fill(0));
  for (let row = 0; row < history.length; row++) {
    const [closed, outcome] = [history.closedOn[row] ?? -1, history.outcome[row]];
    if (closed < 0 || closed > end || (outcome !== outcomeCode.won && outcome !== outcomeCode.credit))
      continue;
    const month = revenue[months.indexOf(monthOfDay(closed))];
    const group = history.closedIn[row] ?? 0;
    if (month) month[group] = (month[group] ?? 0) + (history.value[row] ?? 0);
  }
  return revenue;
}

/** Mean FTE of a team in a month of the timeline, by its place. */
type FteOf = (team: number, month: number) => number;

/** The hands of each team; of months further back than a report counts they are counted here. */
function handsOf(facts: Facts, ids: readonly Month[], calendarOf: CalendarOf) {
  const isCounted = ids.every((id) => facts.months.indexOf(id) >= 0);
  const months = isCounted ? facts.months : monthsOf(ids);
  // Months and calendars go together: those of the report begin at another month.
  const over = { ...facts, months, calendarOf, workdaysByMonth: calendarOf(null).byMonth };
  const strength = isCounted ? facts.strength : strengthFacts(over, facts.strength.groups);
  const places = ids.map((id) => months.indexOf(id));
  const contracted: FteOf = (team, month) => strength.contracted.at(team, places[month] ?? -1);
  const away: FteOf = (team, month) => strength.absentLong.at(team, places[month] ?? -1);
  return { contracted, away };
}

/** The timelines of a report: by the hands that were available, and by those under contract. */
export interface Timelines {
  available: Timeline;
  contracted: Timeline;
}

/**
 * The quotes, hands and revenue of the teams of a report, and of whoever is in none, over the months of its
 * timeline. Of who is in no team the hands are not known: theirs are one a day.
 */
export function timelinesOf(facts: Facts, { ids }: TimelineMonths): Timelines {
  const history = historyOf(facts);
  const groups = [...facts.scopes.teams.map(({ name }) => name), noTeam];
  const months = ids.map(daysOfMonth);
  const calendarOf = calendarsOver(facts.calendarOf, months);
  const ofGroups = [...facts.scopes.teams.map(({ name }) => calendarOf(name)), calendarOf(null)];
  const strength = handsOf(facts, ids, calendarOf);
  const revenue = revenueByMonth(history, ids, groups.length, facts.periodEnd);
  const monthsWith = (fteOf: FteOf) =>
    months.map(
      ({ from, to }, month): TimelineMonth => ({
        from,
        to,
        workdays: ofGroups.map(({ byMonth }) => byMonth[month]?.days ?? []),
        fte: [...facts.scopes.teams.map(({ index }) => fteOf(index, month)), 1],
        revenue: revenue[month] ?? [],
      }),
    );
  const contracted = timelineOf({ history, groups, months: monthsWith(strength.contracted) });
  const available: FteOf = (team, month) => strength.contracted(team, month) - strength.away(team, month);
  return { available: { ...contracted, months: monthsWith(available) }, contracted };
}

/** The hands to come of each group by month, as far as their dates are known. */
export function handsAhead({ scopes, strengthAhead }: Facts, horizon: number): number[][] {
  const months = Array.from({ length: horizon }, (_, month) => month);
  const teams = scopes.teams.map(({ index }) =>
    months.map((month) => strengthAhead.contracted.at(index, month) - strengthAhead.away.at(index, month)),
  );
  return [...teams, months.map(() => 1)];
}
