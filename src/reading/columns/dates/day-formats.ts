import type { DayNumber } from "../../../contract/dataset.ts";
import type { Problems } from "../../problems/problems.ts";
import { headerOf } from "../cell-place.ts";
import type { CollectedColumns } from "../collected-columns.ts";
import type { OpenedExport } from "../opened-export.ts";
import { askedOrders } from "./asked-orders.ts";
import type { DateColumn } from "./asking.ts";
import { monthsFrom, readsMonths } from "./counted-months.ts";
import { dateEvidence } from "./date-evidence.ts";
import type { DayFormat } from "./day-format.ts";
import { isFiscalYearAsked } from "./fiscal-years.ts";
import { timeZone } from "./time-zone.ts";
import { type DateOrder, dateOrders } from "./written-date.ts";
import { askedZone, reportMoved } from "./zoned-days.ts";

/** How the dates of a file are read. */
export interface DayFormats {
  /** The order that most of its columns have. */
  order: DateOrder;
  /** By the canonical name of each column with dates. */
  columns: ReadonlyMap<string, DayFormat>;
  /** The first day of the earliest month that stands for a day; infinite where none does. */
  monthsFrom: DayNumber;
}

/**
 * The order that most columns have; without any, that of dates that begin with their year, else days first.
 */
function mainOrder(orders: ReadonlyMap<string, DateOrder>, columns: readonly DateColumn[]): DateOrder {
  const counts = new Map(dateOrders.map((order) => [order, 0]));
  for (const order of orders.values()) counts.set(order, (counts.get(order) ?? 0) + 1);
  const [main] = dateOrders.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (orders.size > 0 && main !== undefined) return main;
  return columns.some(({ evidence }) => evidence.hasYearFirst) ? "ymd" : "dmy";
}

/**
 * How the dates of each column of a file are written, and which day an instant is; null, with a problem for
 * each thing that must be asked.
 */
export function dayFormats(
  opened: OpenedExport,
  raw: CollectedColumns,
  problems: Problems,
): DayFormats | null {
  const { calendar, contract } = opened.source;
  const zone = calendar.zone === null ? null : timeZone(calendar.zone);
  const columns = new Map<string, DateColumn>();
  for (const [name, dictionary] of raw.dictionaries) {
    if (contract.columns[name]?.kind !== "day") continue;
    const evidence = dateEvidence(dictionary.texts(), zone);
    columns.set(name, { header: headerOf(name, opened), dictionary, evidence });
  }
  const asking = { columns, opened, lines: raw.lines.toArray(), problems };
  const orders = askedOrders(asking);
  const isZoneAsked = askedZone(asking);
  const isYearAsked = isFiscalYearAsked(asking);
  if (orders === null || isZoneAsked || isYearAsked) return null;
  reportMoved(asking);
  const order = mainOrder(orders, [...columns.values()]);
  const formats = [...columns].map(([name, { evidence }]): [string, DayFormat] => [
    name,
    {
      order: orders.get(name) ?? order,
      zone: evidence.instants?.areUtcMidnights === false ? zone : null,
      fiscal: calendar.fiscal,
      readsMonths: readsMonths(name, opened),
    },
  ]);
  return { order, columns: new Map(formats), monthsFrom: monthsFrom(asking) };
}
