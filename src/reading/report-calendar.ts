import type { Settings } from "../contract/settings.ts";
import { timeZoneOf } from "../contract/time-zones.ts";

/** By which year a fiscal year is called that lies in two. */
export type FiscalYearName = NonNullable<Settings["fiscal_year_named_by"]>;

/**
 * When the years of a report begin, and how they are called; null where that was not said and the fiscal year
 * is no calendar year.
 */
export interface FiscalYears {
  /** The month, 1–12. */
  starts: number;
  namedBy: FiscalYearName | null;
}

/** What report.yaml says of the days of a report. */
export interface ReportCalendar {
  fiscal: FiscalYears;
  country: string;
  /** The name of its time zone; null where that cannot be told from its country. */
  zone: string | null;
}

/** The calendar of a report. */
export function reportCalendar(settings: Settings): ReportCalendar {
  const { country, fiscal_year_starts: starts, fiscal_year_named_by: namedBy = null } = settings;
  return { fiscal: { starts, namedBy }, country, zone: timeZoneOf(settings) };
}
