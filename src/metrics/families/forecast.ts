import { isLogged } from "../../calendar/logged.ts";
import type { Figure } from "../../contract/figure.ts";
import type { Facts } from "../facts/facts.ts";
import { recordSaid } from "../forecast/record-said.ts";
import { handsAhead, timelineMonths, timelinesOf } from "../forecast/timeline.ts";
import { type YearEnd, yearEnds } from "../forecast/year-end.ts";
import { combined, type Measurement, ratio } from "../metric.ts";
import { fiscalYearOf } from "../year.ts";
import { forecastDefinitions, forecastDraws } from "./forecast-definitions.ts";

const definitions = new Map<string, (typeof forecastDefinitions)[number]>(
  forecastDefinitions.map((definition) => [definition.id, definition]),
);

/** The scope of a forecast, and the groups that it is made of. */
interface Scope {
  index: number;
  groups: number[];
}

function scopesOf({ scopes }: Facts): Scope[] {
  const teams = scopes.teams.map(({ index }, place) => ({ index, groups: [place] }));
  return [{ index: scopes.company, groups: [...teams.keys(), teams.length] }, ...teams];
}

const shifted = (toDate: number, [low, high]: readonly [number, number]): [number, number] => [
  toDate + low,
  toDate + high,
];

/** The target of the year, where it is the target of all that is forecast. */
function targetOf(facts: Facts, scope: number): Measurement {
  const year = fiscalYearOf(facts);
  const target = facts.targets.over("revenue", scope, year);
  const isOfAll =
    scope !== facts.scopes.company ||
    facts.targets.teamsWith("revenue", year).length === facts.scopes.teams.length;
  return target === null || !isOfAll ? { status: "no_target" } : { value: target };
}

/** The expectation with its ranges and the chance of the target; or why none of them is to be shown. */
function expected(facts: Facts, scope: number, toDate: number, { closed, range, draws, record }: YearEnd) {
  if (closed !== null) {
    const none: Measurement = { status: closed, n: record.length };
    return { revenue: none, revenue_95: none, chance_target: none };
  }
  const value = toDate + range.median;
  return {
    revenue: { value, interval: shifted(toDate, range.inner), n: record.length },
    revenue_95: { value, interval: shifted(toDate, range.outer), n: record.length },
    chance_target: combined([targetOf(facts, scope)], (target) =>
      ratio(draws.filter((draw) => toDate + draw >= target).length, draws.length),
    ),
  };
}

/** The draws of every forecast come of this word. */
const seed = "year end";

/** What each scope may still bring by the end of its year; null where that cannot be looked at. */
function endsOf(facts: Facts, scopes: readonly Scope[]): { ends: YearEnd[]; horizon: number } | null {
  const months = timelineMonths(facts);
  if (months === null) return null;
  const { available, contracted } = timelinesOf(facts, months);
  const { month, horizon } = months;
  const ends = yearEnds(
    {
      timeline: available,
      ofRecord: contracted,
      month,
      horizon,
      handsAhead: handsAhead(facts, horizon),
      draws: forecastDraws,
      seed,
    },
    scopes.map(({ groups }) => groups),
  );
  return { ends, horizon };
}

/**
 * Where the fiscal year ends, of the company and each team: nothing in its last month, nor where its orders
 * to date are not all known.
 */
export function forecastFigures(facts: Facts): Figure[] {
  const { ytd } = facts.window;
  if (facts.lacks(["quotes", "team"]) || !isLogged(facts.firstMonths.orders, ytd)) return [];
  const scopes = scopesOf(facts);
  const found = endsOf(facts, scopes);
  if (found === null) return [];
  return scopes.flatMap(({ index }, i): Figure[] => {
    const [end, scope] = [found.ends[i], facts.scopes.list[index]];
    if (!end || !scope) return [];
    const { workdays } = facts.calendarOf(scope.kind === "team" ? scope.id : null);
    const perYear = workdays.between(ytd.year.from, ytd.year.to);
    const toDate = facts.counts.of.revenue.over(index, ytd);
    const figures = {
      ...expected(facts, index, toDate, end),
      run_rate: combined([ratio(toDate, workdays.between(ytd.from, ytd.to))], (perDay) => ({
        value: perDay * perYear,
      })),
      target: targetOf(facts, index),
      ...recordSaid(end.record, found.horizon),
    };
    return Object.entries(figures).flatMap(([id, measurement]: [string, Measurement]) => {
      const definition = definitions.get(`forecast.${id}`);
      const value = "value" in measurement ? measurement.value : null;
      return definition
        ? [{ ...measurement, metric: definition.id, scope, window: ytd.id, unit: definition.unit, value }]
        : [];
    });
  });
}
