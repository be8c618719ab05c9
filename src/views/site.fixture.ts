import { reportWindows } from "../calendar/window.ts";
import { thresholdsSchema } from "../contract/thresholds.ts";
import { type OpenQuoteRow, type Snapshot, type SnapshotFigure, schemaVersion } from "../report/snapshot.ts";
import { type Report, reportOf } from "./report.ts";

type Scope = Snapshot["scopes"][number];

export interface LiteralReport {
  figures?: Partial<SnapshotFigure>[];
  scopes?: Scope[];
  missing?: Snapshot["missing_files"];
  due?: Snapshot["accounts_due"];
  problems?: Snapshot["problems"];
  definitions?: Snapshot["definitions"];
  /** Months of the trend; 13 unless told. */
  trendMonths?: number;
}

const company: Scope = { kind: "company", id: "all", name: "Noordzee Techniek" };
const trendOf = (trendMonths: number) =>
  reportWindows({ month: "2026-10", fiscalYearStarts: 1, trendMonths })
    .filter(({ kind }) => kind === "trend")
    .flatMap(({ months }) => months);

/**
 * A report of October 2026 with only what a test gives it; a figure without scope is of the company, without
 * window of the month.
 */
export function literalReport({
  figures = [],
  scopes = [],
  missing = [],
  due = [],
  problems = [],
  definitions = [],
  trendMonths = 13,
}: LiteralReport): Report {
  return reportOf({
    schema: schemaVersion,
    period: {
      month: "2026-10",
      from: "2026-10-01",
      to: "2026-10-31",
      fiscal_year_from: "2026-01-01",
      trend: trendOf(trendMonths),
      ahead: ["2026-11", "2026-12", "2027-01"],
      data_until: "2026-10-30",
      working_days: { month: 22, ytd: 212, r12: 255 },
    },
    generated_from: [],
    missing_files: missing,
    settings: {
      organisation: "Noordzee Techniek",
      languages: ["nl", "en"],
      currency: "EUR",
      country: "NL",
      fiscal_year_starts: 1,
      hours_per_day: 8,
      selling_share: 0.6,
      leave_days: 25,
      short_absence: 0.04,
      long_absence_days: 42,
      small_group: 5,
      plan_valid_months: 12,
      audience: "management",
      names: "full",
      thresholds: thresholdsSchema.parse({}),
    },
    definitions,
    scopes: [company, ...scopes],
    figures: figures.map((figure) => ({
      metric: "plan.coverage",
      scope: { kind: "company", id: "all" },
      window: "month",
      unit: "share",
      value: null,
      ...figure,
    })),
    open_quotes: [],
    open_quotes_before: null,
    quote_curves: [],
    signals: [],
    signal_definitions: [],
    noise: null,
    problems,
    accounts_due: due,
    plans: [],
    agreements: [],
    choices: [],
    editions: [],
  });
}

/** An open quote with only what a test says of it. */
export const literalQuote = (quote: Partial<OpenQuoteRow>): OpenQuoteRow => ({
  quote_id: "Q-1",
  account_manager_id: "am-1",
  team: "Noord",
  account_id: "a",
  account_name: "Bakker",
  segment: "A",
  issued_on: "2026-09-01",
  age_days: 60,
  value: 1000,
  chance: 0.2,
  is_stale: false,
  expected_on: null,
  was_expected_on: null,
  stage: null,
  ...quote,
});
