import type { Window } from "../../../src/calendar/window.ts";
import { type Measure, measures } from "../../../src/contract/vocabulary.ts";
import { effectsOfChain } from "../../../src/metrics/families/gap-chain.ts";
import type { Snapshot } from "../../../src/report/snapshot.ts";
import type { Truth } from "../truth.ts";
import type { Equation } from "./linear.ts";

/** A figure as it was published. */
export type Published = Snapshot["figures"][number];

/**
 * What a colleague holds of one edition, and knows without it: contracts, working days, and the rule by which
 * absence counts.
 */
export interface Held {
  figures: readonly Published[];
  windows: readonly Window[];
  truth: Truth;
  /**
   * The teams whose absence stands in a figure of a team, or of the company (null); the rule is public, and
   * rests on head counts alone.
   */
  countedIn(team: string | null): readonly string[];
  /** Selling hours of one present FTE on a working day of a month. */
  sellingHours(month: string): number;
  /** Whether short absence is taken off the hours. */
  countsShort: boolean;
}

/** What a figure is made of: Σ known − Σ unknowns. */
interface Quantity {
  known: number;
  terms: Map<string, number>;
}

/** FTE-days of a scope in a window, each month with a weight: contracts, less what is absent. */
function fteDays(
  held: Held,
  team: string | null,
  weights: ReadonlyMap<string, number>,
  withShort: boolean,
): Quantity {
  const quantity: Quantity = { known: 0, terms: new Map() };
  const counted = new Set(held.countedIn(team));
  for (const each of held.truth.people) {
    const weight = weights.get(each.month);
    if (weight === undefined || (team !== null && each.team !== team)) continue;
    quantity.known += weight * each.contractDays;
    if (!counted.has(each.team)) continue;
    quantity.terms.set(`long ${each.person} ${each.team} ${each.month}`, weight);
    if (withShort) quantity.terms.set(`short ${each.person} ${each.team} ${each.month}`, weight);
  }
  for (const each of held.truth.teams) {
    const weight = weights.get(each.month);
    if (weight !== undefined && counted.has(each.team) && (team === null || each.team === team))
      quantity.terms.set(`unnamed ${each.team} ${each.month}`, weight);
  }
  return quantity;
}

/** Mean effective FTE over the months of a window. */
function effectiveFte(held: Held, team: string | null, { months }: Window): Quantity {
  const daysOf = (month: string) => held.truth.workdays.get(month)?.length ?? 1;
  const weights = new Map(months.map((month) => [month, 1 / (daysOf(month) * months.length)]));
  return fteDays(held, team, weights, false);
}

function hoursAvailable(held: Held, team: string | null, { months }: Window): Quantity {
  const weights = new Map(months.map((month) => [month, held.sellingHours(month)]));
  return fteDays(held, team, weights, held.countsShort);
}

/** Looks up another value of the same edition, scope and window; null where it has none. */
type Beside = (metric: string) => number | null;

/**
 * How a figure is turned round: what it says of a quantity, with what stands beside it; null where it says
 * nothing more.
 */
interface Telling {
  of: (held: Held, team: string | null, window: Window) => Quantity;
  value(figure: Published, beside: Beside, window: Window, quantity: Quantity): number | null;
}

const times = (a: number | null | undefined, b: number | null | undefined) =>
  a == null || b == null ? null : a * b;
const over = (a: number | null | undefined, b: number | null | undefined) =>
  a == null || b == null || b === 0 ? null : a / b;

/**
 * FTE by which `hands` explain so much of the gap: the chain is turned round by halving, for more hands
 * always explain more.
 */
function handsOfGap(effect: number, beside: Beside, { known }: Quantity): number | null {
  const planned = beside("strength.planned");
  if (planned === null) return null;
  const level = (measure: Measure) => ({
    name: measure,
    aim: beside(`target.${measure}`),
    actual: beside(`activity.count.${measure}`),
  });
  const levels = (["visits", "quotes", "orders", "revenue"] as const).map(level);
  const last = levels.at(-1);
  if (last?.aim == null || last.actual === null) return null;
  const explained = (actual: number) =>
    effectsOfChain([{ name: "hands", aim: planned, actual }, ...levels]).get("hands") ?? 0;
  let [low, high] = [1e-6, known + 1];
  if (explained(low) >= effect || explained(high) <= effect) return null;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (explained(middle) < effect) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Parts of the gap that move with the hands without telling more than `gap.hours.hands`, or of the company,
 * whose gap is a sum over teams; means over months of the trend, of each of which strength is told; what a
 * year may come to, which is drawn from those and told where they are; and the hands of months to come: a
 * total of the same group, of no month that a report has told.
 */
const nothingMore = () => null;

/** Whether a metric is expected to tell something of absence. */
export const tells = (metric: string) => {
  const telling = tellings.get(metric);
  return telling !== undefined && telling.value !== nothingMore;
};

const ofMeasure = (metric: (measure: Measure) => string, value: (measure: Measure) => Telling["value"]) =>
  measures.map((measure): [string, Telling] => [
    metric(measure),
    { of: effectiveFte, value: value(measure) },
  ]);

/** Every metric that absence enters, with what it tells of it. A test finds whether there is another. */
export const tellings: ReadonlyMap<string, Telling> = new Map([
  ["strength.effective", { of: effectiveFte, value: ({ value }) => value }],
  [
    "strength.absent_long",
    { of: effectiveFte, value: ({ value }, _, __, { known }) => (value === null ? null : known - value) },
  ],
  [
    "strength.under",
    {
      of: effectiveFte,
      value: ({ value }, beside) => times(value === null ? null : 1 - value, beside("strength.planned")),
    },
  ],
  ["hours.available", { of: hoursAvailable, value: ({ value }) => value }],
  ["plan.load", { of: hoursAvailable, value: ({ denominator }) => denominator ?? null }],
  ...ofMeasure(
    (measure) => `activity.per_fte.${measure}`,
    () =>
      ({ denominator }, _, { months }) =>
        over(denominator, months.length),
  ),
  ...ofMeasure(
    (measure) => `activity.attainment_available.${measure}`,
    (measure) =>
      ({ denominator }, beside) =>
        over(times(denominator, beside("strength.planned")), beside(`target.${measure}`)),
  ),
  ...ofMeasure(
    (measure) => `target.adjusted.${measure}`,
    (measure) =>
      ({ value, scope }, beside, _, quantity) => {
        // The company's is a sum over teams; of counts it is told to nobody who may not know its teams.
        if (value === null || scope.kind === "company") return null;
        const target = beside(`target.${measure}`);
        if (measure !== "revenue") return over(times(value, beside("strength.planned")), target);
        return target === null ? null : handsOfGap(value - target, beside, quantity);
      },
  ),
  [
    "gap.hours.hands",
    {
      of: effectiveFte,
      value: ({ value, scope }, beside, _, quantity) =>
        value === null || scope.kind === "company" ? null : handsOfGap(value, beside, quantity),
    },
  ],
  ...["visits", "quotes", "orders", "value"].map((part): [string, Telling] => [
    `gap.hours.${part}`,
    { of: effectiveFte, value: nothingMore },
  ]),
  ...["hands", "visits", "quotes", "orders", "value"].map((part): [string, Telling] => [
    `usual.hours.${part}`,
    { of: effectiveFte, value: nothingMore },
  ]),
  ...[
    "gap.hours.hands.vacant_and_absent",
    "gap.hours.hands.ramp",
    "strength.ahead.effective",
    ...["revenue", "revenue_95", "chance_target", "published_80"].map((id) => `forecast.${id}`),
  ].map((metric): [string, Telling] => [metric, { of: effectiveFte, value: nothingMore }]),
  [
    "lever.fte",
    {
      of: effectiveFte,
      value: ({ value }, beside) => {
        const growth = over(beside("target.revenue"), beside("activity.count.revenue"));
        return growth === null || growth <= 1 ? null : over(value, growth - 1);
      },
    },
  ],
] satisfies [string, Telling][]);

/**
 * An equation, and the figure that it was read from. Figures that tell the same of the same hold the same
 * `terms`.
 */
export interface Told extends Equation<string> {
  figure: Published;
}

/** Every equation that the figures of one edition are, turned round to what they say of absence. */
export function toldBy(held: Held): Told[] {
  const ofTeams = held.figures.filter(({ scope }) => scope.kind === "team" || scope.kind === "company");
  const isBeside = ({ metric }: Published) => /^(strength\.planned|target\.|activity\.count\.)/.test(metric);
  const values = new Map(
    ofTeams
      .filter(isBeside)
      .map(({ metric, scope, window, value }) => [`${metric} ${scope.kind} ${scope.id} ${window}`, value]),
  );
  const windows = new Map<string, Window>(held.windows.map((window) => [window.id, window]));
  const quantities = new Map<string, Quantity>();
  const quantityOf = ({ of }: Telling, team: string | null, window: Window): Quantity => {
    const key = `${of.name} ${team} ${window.id}`;
    const quantity = quantities.get(key) ?? of(held, team, window);
    quantities.set(key, quantity);
    return quantity;
  };
  return ofTeams.flatMap((figure): Told[] => {
    const { metric, scope } = figure;
    const telling = tellings.get(metric);
    const window = windows.get(figure.window);
    if (!telling || !window) return [];
    const beside: Beside = (other) => values.get(`${other} ${scope.kind} ${scope.id} ${window.id}`) ?? null;
    const quantity = quantityOf(telling, scope.kind === "team" ? scope.id : null, window);
    const value = telling.value(figure, beside, window, quantity);
    return value === null ? [] : [{ figure, terms: quantity.terms, value: quantity.known - value }];
  });
}
