import { type YearEnd, yearEnds } from "../../src/metrics/forecast/year-end.ts";
import { anyTruth, type Break, inventedTimeline, streamOf } from "./organisation.ts";

const months = 36;
const [draws, seed] = [1000, "trial"];

/** How often a range held, of the organisations in which it was shown. */
export interface Held {
  horizon: number;
  organisations: number;
  shown: number;
  inner: number;
  outer: number;
  /** How far the medians of all together were from what came, as a share of it: above 0 where too high. */
  bias: number;
}

const isIn = ([low, high]: readonly [number, number], value: number) => value >= low && value <= high;

function companyAt(index: number, month: number, horizon: number, broken?: { what: Break; month: number }) {
  const random = streamOf(index);
  const truth = anyTruth(random);
  const timeline = inventedTimeline(truth, months, random, broken);
  const all = Array.from({ length: truth.groups }, (_, group) => group);
  const [company] = yearEnds({ timeline, month, horizon, draws, seed }, [all]);
  const actual = timeline.months
    .slice(month + 1, month + 1 + horizon)
    .reduce((sum, { revenue }) => sum + revenue.reduce((a, b) => a + b, 0), 0);
  return { company, actual };
}

/** Forecasts the end of the year of some invented organisations, and looks what came. */
export function heldBy(horizon: number, from: number, to: number): Held {
  const held: Held = { horizon, organisations: to - from, shown: 0, inner: 0, outer: 0, bias: 0 };
  let [expected, came] = [0, 0];
  for (let index = from; index < to; index++) {
    const { company, actual } = companyAt(index, months - 1 - horizon, horizon);
    if (!company) continue;
    expected += company.range.median;
    came += actual;
    if (company.closed !== null) continue;
    held.shown++;
    held.inner += isIn(company.range.inner, actual) ? 1 : 0;
    held.outer += isIn(company.range.outer, actual) ? 1 : 0;
  }
  return { ...held, bias: expected / came - 1 };
}

const breakAt = 29;

/** In how many of some organisations the gate closes within two month ends after something has changed. */
export function closedAfter(what: Break, from: number, to: number): number {
  const isOff = (company: YearEnd | undefined) => company?.closed === "record_off";
  let closed = 0;
  for (let index = from; index < to; index++) {
    const broken = { what, month: breakAt };
    const ends = [breakAt, breakAt + 1].map((month) => companyAt(index, month, months - 1 - month, broken));
    if (ends.some(({ company }) => isOff(company))) closed++;
  }
  return closed;
}
