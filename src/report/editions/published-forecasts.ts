import type { Figure } from "../../contract/figure.ts";
import { wilson } from "../../statistics/wilson.ts";
import type { EditionSight } from "./edition-sight.ts";
import type { Edition } from "./editions.ts";

/** A published month, and what of it may be read. */
export interface SeenEdition {
  edition: Edition;
  maySee: EditionSight;
}

/** What a month said of the year that it was in. */
interface Said {
  kind: Figure["scope"]["kind"];
  id: string;
  fiscalYear: string;
  low: number;
  high: number;
}

const expected = "forecast.revenue";

/** The ranges of the end of the year that a published month told. */
function saidIn({ edition: { figures, period }, maySee }: SeenEdition): Said[] {
  return figures.flatMap(([metric, kind, id, window, , , , low, high]): Said[] => {
    const isTold = metric === expected && window === "ytd" && low !== null && high !== null;
    return isTold && maySee(metric, { kind, id })
      ? [{ kind, id, fiscalYear: period.fiscal_year_from, low, high }]
      : [];
  });
}

const monthsOfYear = 12;

/** Whether a published month is the last of its fiscal year. */
function endsYear({ period }: Edition): boolean {
  const [year = 0, month = 0] = period.fiscal_year_from.split("-").map(Number);
  const last = year * monthsOfYear + month - 1 + monthsOfYear - 1;
  const [ofYear = 0, ofMonth = 0] = period.month.split("-").map(Number);
  return ofYear * monthsOfYear + ofMonth - 1 === last;
}

/** What each year came to that has ended, as its last month was published: by scope and year. */
function cameTo(editions: readonly SeenEdition[]): Map<string, number> {
  const ended = editions.filter(({ edition }) => endsYear(edition));
  return new Map(
    ended.flatMap(({ edition: { figures, period } }) =>
      figures.flatMap(([metric, kind, id, window, value]): [string, number][] =>
        metric === "activity.count.revenue" && window === "ytd" && value !== null
          ? [[JSON.stringify([kind, id, period.fiscal_year_from]), value]]
          : [],
      ),
    ),
  );
}

/**
 * How often a range that was really published held: of each scope, of the published months whose year has
 * ended with a last month that was published too. Nothing of a scope without any.
 */
export function publishedForecasts(editions: readonly SeenEdition[]): Figure[] {
  const came = cameTo(editions);
  const judged = editions.flatMap(saidIn).flatMap(({ kind, id, fiscalYear, low, high }) => {
    const value = came.get(JSON.stringify([kind, id, fiscalYear]));
    return value === undefined ? [] : [{ kind, id, held: low <= value && value <= high }];
  });
  return [...Map.groupBy(judged, ({ kind, id }) => JSON.stringify([kind, id])).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const held = own.filter((each) => each.held).length;
    const interval = wilson(held, own.length);
    return [
      {
        metric: "forecast.published_80",
        scope: { kind: first.kind, id: first.id },
        window: "ytd",
        unit: "share",
        value: held / own.length,
        numerator: held,
        denominator: own.length,
        n: own.length,
        ...(interval ? { interval: [interval[0], interval[1]] } : {}),
      } satisfies Figure,
    ];
  });
}
