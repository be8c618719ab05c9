import { quoteDays } from "../../calendar/logged.ts";
import { type Dataset, type DayNumber, outcomeCode } from "../../contract/dataset.ts";
import { type Measure, media, pluralOfMedium } from "../../contract/vocabulary.ts";
import { type LogSpan, logSpan } from "./log-span.ts";

/** What was done of a measure, row by row. */
export interface Worked {
  length: number;
  person: Int32Array;
  /** The day on which a row counts; below 0 where it does not. */
  dayOf: (row: number) => DayNumber;
  amountOf: (row: number) => number;
  /**
   * The days on which some of it is in the export, and those on which all of it is; null where there is too
   * little to say.
   */
  spans: { some: LogSpan; all: LogSpan } | null;
}

function workedActivities({ activities }: Dataset, measure: Measure, today: DayNumber): Worked {
  const { length, day, type, planned, count, person, monthsFrom } = activities;
  const code = media.findIndex((medium) => pluralOfMedium[medium] === measure);
  const doneOn = (row: number) => (planned[row] === 0 ? (day[row] ?? -1) : -1);
  const seen = logSpan(length, doneOn, today);
  const span = seen && { ...seen, from: Math.min(seen.from, monthsFrom ?? seen.from) };
  return {
    length,
    person,
    dayOf: (row) => (type[row] === code ? doneOn(row) : -1),
    amountOf: (row) => count[row] ?? 0,
    spans: span && { some: span, all: span },
  };
}

function workedQuotes({ quotes }: Dataset, measure: Measure, today: DayNumber): Worked {
  const { length, issuedOn, closedOn, outcome, value, person } = quotes;
  const issued = (row: number) => (outcome[row] === outcomeCode.credit ? -1 : (issuedOn[row] ?? -1));
  const ordered = (row: number) => (outcome[row] === outcomeCode.won ? (closedOn[row] ?? -1) : -1);
  const seen = logSpan(length, (row) => Math.max(issuedOn[row] ?? -1, closedOn[row] ?? -1), today);
  const begin = quoteDays(quotes);
  const [some, all] = measure === "quotes" ? [begin.quotes, begin.quotes] : [begin.orders, begin.allOrders];
  const since = (span: LogSpan, from: DayNumber) => ({ ...span, from: Math.max(span.from, from) });
  const amountOf = measure === "revenue" ? (row: number) => value[row] || 0 : () => 1;
  const spans = seen && { some: since(seen, some), all: since(seen, all) };
  return { length, person, dayOf: measure === "quotes" ? issued : ordered, amountOf, spans };
}

/** What was done of a measure; null where the export cannot say: it has no such file, or no values. */
export function workedOn(dataset: Dataset, measure: Measure, today: DayNumber): Worked | null {
  const { quotes, missing } = dataset;
  const isOfQuotes = measure === "quotes" || measure === "orders" || measure === "revenue";
  if (missing.has(isOfQuotes ? "quotes" : "activities")) return null;
  if (measure === "revenue" && quotes.value.every(Number.isNaN)) return null;
  return isOfQuotes ? workedQuotes(dataset, measure, today) : workedActivities(dataset, measure, today);
}
