import { readFileSync } from "node:fs";
import { z } from "zod";
import { figureSchema, metricId, monthId, windowId } from "../contract/figure.ts";
import { thresholdsSchema } from "../contract/thresholds.ts";
import {
  accountStatuses,
  fileKinds,
  languages,
  nameModes,
  partsOfMonth,
  planMedia,
  planStates,
  readings,
  scopeKinds,
  signalIds,
  topics,
  units,
  windowKinds,
} from "../contract/vocabulary.ts";

const bilingual = z.object({ nl: z.string(), en: z.string() });
const scopeKind = z.enum(scopeKinds);
const unit = z.enum(units);
const date = z.iso.date();

const definition = z.object({
  id: metricId,
  /** What it is about; the method page explains the definitions of a topic together. */
  topic: z.enum(topics),
  /** The measure that it is a variant of; none where it stands by itself. */
  family: z.object({ id: z.string(), label: bilingual }).optional(),
  /** What it is called among those variants, where that is shorter than its label. */
  variant: bilingual.optional(),
  reading: z.enum(readings),
  unit,
  label: bilingual,
  meaning: bilingual,
  formula: bilingual,
  limits: bilingual.optional(),
  files: z.array(z.enum(fileKinds)),
  scopes: z.array(scopeKind),
  windows: z.array(z.enum(windowKinds)),
  /** Null where that depends. */
  higher_is_better: z.boolean().nullable(),
  /** Figures of a team or the company rest on long absence, as the total of a group. */
  uses_absence: z.literal(true).optional(),
  /**
   * The company's figure weighs what each team lacks by a number of its own, and is not told to everybody.
   */
  weighs_teams: z.literal(true).optional(),
  source: z.string().optional(),
});

/**
 * Who or what a scope is: the one place where names are. `team` is the team of an account manager on the last
 * day.
 */
const scopeEntry = z.object({
  kind: scopeKind,
  id: z.string(),
  name: z.string(),
  team: z.string().optional(),
  role: z.string().optional(),
});

const source = z.object({
  kind: z.enum(fileKinds),
  file: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  /** The decimal mark of most numbers. */
  decimal: z.enum([",", "."]).nullable(),
  /** Columns that write the other mark, where there are some. */
  other_decimals: z.array(z.object({ column: z.string(), decimal: z.enum([",", "."]) })).optional(),
  date_order: z.enum(["dmy", "mdy", "ymd"]).nullable(),
  rows_read: z.int(),
  rows_used: z.int(),
  rows_rejected: z.int(),
  rows_skipped: z.int(),
  /** Lines above the headers and below the data. */
  lines_left_out: z.int(),
  /** The system whose export it was read as. */
  preset: z.string().nullable(),
  /** Of a workbook the sheet that was read; blank where its name may not be said. */
  sheet: z.string().optional(),
  /** Of the result of a query the files that it was made of; `sha256` above is that of the SQL. */
  queried: z.array(z.object({ file: z.string(), sha256: z.string(), rows: z.int().nullable() })).optional(),
  columns_unused: z.array(z.string()),
});

const problem = z.object({
  severity: z.enum(["error", "warning", "repaired"]),
  file: z.string(),
  line: z.int().nullable(),
  column: z.string().nullable(),
  /** Of a workbook the cell or row, as Excel goes to it: `Targets!F7`. */
  cell: z.string().optional(),
  /** Present where `line` is a row of the result of a query, and no line of its file. */
  is_result: z.literal(true).optional(),
  value: z.string().nullable(),
  /** How many places it stands for: 1, or those of a kind that were only counted. */
  times: z.int().min(1),
  rule: z.string(),
  message: z.string(),
  message_nl: z.string(),
  /** Lines of report.yaml to paste, where the problem can be answered there. */
  paste: z.string().optional(),
});

/**
 * A cell that was read as corrections.csv says, by the line that its row begins on. Where people are not
 * called by their names it is not told what stood there.
 */
const correction = z.object({
  file: z.string(),
  line: z.int(),
  column: z.string(),
  /** The row as the correction names it. */
  key: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  why: z.string().optional(),
});

/** One account that a plan asks contacts for, and where it stands on the last day of the period. */
const accountDue = z.object({
  account_id: z.string(),
  name: z.string(),
  account_manager_id: z.string().nullable(),
  segment: z.string(),
  status: z.enum(accountStatuses),
  state: z.enum(["never", "on_track", "due_soon", "due", "overdue"]),
  last_contact: date.nullable(),
  days_since: z.int().nullable(),
  interval_days: z.number(),
  /** The first day on which it is overdue, if nobody speaks to it; null where there never was a contact. */
  overdue_from: date.nullable(),
  scheduled_on: date.nullable(),
  contact_persons: z.int(),
  /** Of them with a contact in the twelve months; null where activities name nobody. */
  contact_persons_reached: z.int().nullable(),
  /** Revenue of its orders in the twelve months: what is at stake. */
  revenue_r12: z.number(),
  required_r12: z.number(),
  served_r12: z.number(),
  surplus_r12: z.number(),
});

/** One quote that is open on the last day of the period, the oldest first. */
const openQuote = z.object({
  /** Null where the export has none. */
  quote_id: z.string().nullable(),
  account_manager_id: z.string().nullable(),
  /** The team of the account manager on the last day. */
  team: z.string().nullable(),
  account_id: z.string().nullable(),
  account_name: z.string().nullable(),
  segment: z.string().nullable(),
  issued_on: date,
  age_days: z.int(),
  value: z.number().nullable(),
  /** That it is still won, at its age; null where no quote like it is decided. */
  chance: z.number().nullable(),
  /** Open longer than the age by which nine tenths of wins had come; null where none was won. */
  is_stale: z.boolean().nullable(),
  expected_on: date.nullable(),
  /** The day that was expected when the month before it was kept; null where that is not known. */
  was_expected_on: date.nullable(),
  stage: z.string().nullable(),
});

/**
 * What becomes of quotes as they grow older: of all of 24 months, or of those issued in one quarter. `days`
 * are the ages at which one was decided; `won_share` and `lost_share` are of what was issued, by then. After
 * `followed_to` days nobody has seen what becomes of them.
 */
const quoteCurve = z.object({
  /** `quotes.curve`, or of a quarter `quotes.cohort.2026-Q3`. */
  id: z.string(),
  scope: z.object({ kind: scopeKind, id: z.string() }),
  issued_from: date,
  issued_to: date,
  issued: z.int(),
  won: z.int(),
  lost: z.int(),
  open: z.int(),
  followed_to: z.int(),
  /** The share won by 90 days with its interval; null where none was followed so long. */
  won_by_90: z
    .object({ value: z.number(), interval: z.tuple([z.number(), z.number()]).optional() })
    .nullable(),
  days: z.array(z.int()),
  won_share: z.array(z.number()),
  lost_share: z.array(z.number()),
});

/** A finding with what it rests on and what each reading would have a manager do. */
const signal = z.object({
  id: z.enum(signalIds),
  scope: z.object({ kind: scopeKind, id: z.string() }),
  severity: z.enum(["high", "medium", "low"]),
  /** Found, or beyond its threshold without evidence enough. */
  state: z.enum(["found", "too_early"]),
  window: windowId,
  /** The metrics that it rests on, of that scope and window. */
  figures: z.array(metricId),
  /** How many scopes of its kind there are to compare, whether or not each could be assessed. */
  comparisons: z.int(),
  /** How likely it would be if there were nothing; null where nothing is left to chance. */
  chance: z.number().nullable(),
  /** About how many more cases would tell; null where it is found, or no number of cases would. */
  cases_needed: z.int().nullable(),
  sentence: bilingual,
  advice: z.object({ hours: bilingual, customers: bilingual }),
});

/**
 * A line of somebody's plan as it is in force for their accounts of one segment and status, by one medium.
 */
const planLine = z.object({
  segment: z.string(),
  status: z.enum(accountStatuses),
  medium: z.enum(planMedia),
  per: z.enum(["account", "contact"]),
  times_per_year: z.number(),
  max_per_year: z.number().nullable(),
  minutes: z.number().nullable(),
  hit_rate: z.number().nullable(),
  order_value: z.number().nullable(),
  /** Whether it is their own, or one that holds for everybody. */
  is_own: z.boolean(),
  agreed_on: date.nullable(),
  help: z.string().nullable(),
  /** How often a year it was in the agreement before, and of when that was. */
  before: z.object({ times_per_year: z.number(), agreed_on: date }).nullable(),
  accounts: z.int(),
  contact_persons: z.int(),
  /**
   * What a frequency is multiplied with to give contacts: accounts, or contact persons, by the part of the
   * year that they are in the portfolio.
   */
  weight_r12: z.number(),
  weight_year: z.number(),
  made_r12: z.number(),
  /** How often a year the proposal has it; null where nothing is proposed. */
  proposed: z.number().nullable(),
});

/** Somebody's plan: what it is, who stands behind it, and what could be changed in it. */
const plan = z.object({
  account_manager_id: z.string(),
  state: z.enum(planStates),
  agreed_on: date.nullable(),
  lapses_on: date.nullable(),
  /** The same while no line of it changes. */
  fingerprint: z.string(),
  /** Parts of the portfolio that are larger or smaller than when the plan was agreed. */
  drift: z.array(
    z.object({ segment: z.string(), status: z.enum(accountStatuses), was: z.int(), now: z.int() }),
  ),
  lines: z.array(planLine),
  hours_r12: z.number(),
  hours_year: z.number(),
  target_year: z.number().nullable(),
  /** Hit rate and order value to reckon with, and the quotes and orders of their own that these rest on. */
  expected: z.object({
    hit_rate: z.number().nullable(),
    order_value: z.number().nullable(),
    quotes: z.number(),
    orders: z.number(),
  }),
  proposal: z.object({
    state: z.enum(["enough", "does_not_fit", "unknown", "reached", "short", "no_target"]),
    extra_contacts: z.number().nullable(),
    revenue_missing: z.number().nullable(),
    hours_missing: z.number().nullable(),
    hit_rate_needed: z.number().nullable(),
  }),
  /** Contacts to leave out until the plan fits, the least valued first. */
  refusals: z.array(
    z.object({
      segment: z.string(),
      status: z.enum(accountStatuses),
      medium: z.enum(planMedia),
      from: z.number(),
      to: z.number(),
      hours: z.number(),
    }),
  ),
});

/** What is looked for: every finding of this version, whether made or not. */
const signalDefinition = z.object({
  id: z.enum(signalIds),
  severity: z.enum(["high", "medium", "low"]),
  window: windowId,
  scopes: z.array(scopeKind),
  figures: z.array(metricId),
});

/**
 * How often noise would have been taken for a finding: of so many shuffles of account managers, those in
 * which somebody would have been named.
 */
const noise = z.object({ people: z.int(), shuffles: z.int(), with_findings: z.int() });

const settings = z.object({
  organisation: z.string(),
  languages: z.array(z.enum(languages)).min(1),
  currency: z.string(),
  country: z.string(),
  fiscal_year_starts: z.int(),
  hours_per_day: z.number(),
  selling_share: z.number(),
  leave_days: z.number(),
  short_absence: z.number(),
  long_absence_days: z.int(),
  small_group: z.int(),
  /** Shares by quarter employed, of starters; none where everybody counts in full. */
  ramp: z.array(z.number()).optional(),
  plan_valid_months: z.int(),
  audience: z.string(),
  names: z.enum(nameModes),
  thresholds: z.object(thresholdsSchema.shape),
});

/** A month that was published before, and what of it would be otherwise now. */
const edition = z.object({
  month: monthId,
  restated: z.array(
    z.object({
      metric: metricId,
      scope: z.object({ kind: scopeKind, id: z.string() }),
      window: windowId,
      was: z.number().nullable(),
      now: z.number().nullable(),
      /** The kinds of file that say something else of the period than they did. */
      files: z.array(z.enum(fileKinds)),
    }),
  ),
});

/**
 * Version of the shape of report.json, major.minor. The major one goes up when a reader of an older one would
 * be misled, the minor one when something is added, a metric too. What changed is in docs/report-json.md.
 */
export const schemaVersion = "2.0";

export const snapshotSchema = z.object({
  /** See `schemaVersion`. */
  schema: z.string().regex(/^2\.\d+$/),
  /** `to` is the last day of the reported month; `data_until` the newest date in activities and quotes. */
  period: z.object({
    month: monthId,
    from: date,
    to: date,
    fiscal_year_from: date,
    trend: z.array(monthId),
    /** The months that are looked ahead, of which dates are known; one of an older version has none. */
    ahead: z.array(monthId).optional(),
    data_until: date,
    /** Why the month is not whole, of one that was built with --partial; a month that is whole has none. */
    partial: z.enum(partsOfMonth).optional(),
    /** Working days of each window, by its id. */
    working_days: z.record(z.string(), z.int()),
  }),
  /**
   * Of a report that was built with --draft in spite of errors: how many there are, and the rows that were
   * left out, by file. A report without errors has none.
   */
  draft: z
    .object({
      errors: z.int(),
      left_out: z.array(z.object({ file: z.string(), kind: z.enum(fileKinds), rows: z.int() })),
    })
    .optional(),
  generated_from: z.array(source),
  missing_files: z.array(z.enum(fileKinds)),
  settings,
  definitions: z.array(definition),
  scopes: z.array(scopeEntry),
  figures: z.array(figureSchema),
  signals: z.array(signal),
  signal_definitions: z.array(signalDefinition),
  noise: noise.nullable(),
  problems: z.array(problem),
  /**
   * The cells that were read otherwise than the exports have them, for management; none where there are none.
   */
  corrections: z.array(correction).optional(),
  accounts_due: z.array(accountDue),
  open_quotes: z.array(openQuote).default([]),
  /** The kept month with which the days that are expected of open quotes are compared. */
  open_quotes_before: monthId.nullable().default(null),
  quote_curves: z.array(quoteCurve).default([]),
  plans: z.array(plan),
  /** Published months, the newest first. */
  editions: z.array(edition),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type SnapshotFigure = Snapshot["figures"][number];
export type AccountDue = Snapshot["accounts_due"][number];
export type OpenQuoteRow = Snapshot["open_quotes"][number];
export type QuoteCurveRow = Snapshot["quote_curves"][number];
export type Plan = Snapshot["plans"][number];
export type PlanLineNow = Plan["lines"][number];
export type SnapshotSource = Snapshot["generated_from"][number];

/**
 * Reads and checks report.json. What it does not know of a later minor version it passes over.
 * @throws Error naming the file and the first place that is not as the schema says, or the version where it
 * is another.
 */
export function readSnapshot(file: string): Snapshot {
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  const result = snapshotSchema.safeParse(json);
  if (result.success) return result.data;
  const version = z.object({ schema: z.union([z.string(), z.number()]) }).safeParse(json).data?.schema;
  const [major] = schemaVersion.split(".");
  if (version !== undefined && String(version).split(".")[0] !== major)
    throw new Error(`${file} is of version ${version}, and this program reads version ${schemaVersion}.`);
  const issue = result.error.issues[0];
  throw new Error(`${file} is not a report of this version: ${issue?.path.join(".")} ${issue?.message}`);
}
