import { reportWindows, type Window } from "../../src/calendar/window.ts";
import type { Month } from "../../src/contract/vocabulary.ts";
import type { Organisation } from "./organisations.ts";

/** Windows are few, and asked for with every edition. */
const known = new Map<string, Window[]>();

/** The windows of an organisation's report of a month. */
export function windowsOf({ settings }: Pick<Organisation, "settings">, month: string): Window[] {
  const { fiscal_year_starts: fiscalYearStarts, trend_months: trendMonths } = settings;
  const key = `${month} ${fiscalYearStarts} ${trendMonths}`;
  const windows = known.get(key) ?? reportWindows({ month, fiscalYearStarts, trendMonths });
  known.set(key, windows);
  return windows;
}

/** Every month that some reports tell of, the oldest first. */
export function monthsToldIn(
  organisation: Pick<Organisation, "settings">,
  reports: readonly string[],
): Month[] {
  const windows = reports.flatMap((month) => windowsOf(organisation, month));
  return [...new Set(windows.flatMap(({ months }) => months))].sort();
}
