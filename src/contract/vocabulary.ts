/** The kinds of file, by their canonical names (docs/data.md), in the order of reading and showing. */
export const fileKinds = [
  "team",
  "strength",
  "absence",
  "accounts",
  "contacts",
  "plan",
  "activities",
  "quotes",
  "targets",
  "agreements",
  "notes",
] as const;
export type FileKind = (typeof fileKinds)[number];

/** Kinds that figures are made of. Of the others nothing is counted, and a report is whole without them. */
export type CountedKind = Exclude<FileKind, "notes">;

export const countedKinds = fileKinds.filter((kind): kind is CountedKind => kind !== "notes");

/** Whether a text is the name of a kind of file. */
export const isFileKind = (text: string): text is FileKind => fileKinds.some((kind) => kind === text);

/** Media of contact; also the values of `type` in activities. */
export const media = ["visit", "call", "video", "email", "event", "other"] as const;
export type Medium = (typeof media)[number];

/** What a plan line can ask for: a contact by some medium, or a quote. */
export const planMedia = [...media, "quote"] as const;
export type PlanMedium = (typeof planMedia)[number];

/** The plural under which a medium is counted and targeted (`activity.count.visits`). */
export const pluralOfMedium = {
  visit: "visits",
  call: "calls",
  video: "videos",
  email: "emails",
  event: "events",
  other: "others",
} as const satisfies Record<Medium, string>;

/** What is counted and can have a target. */
export const measures = [
  "visits",
  "calls",
  "videos",
  "emails",
  "events",
  "others",
  "quotes",
  "orders",
  "revenue",
] as const;
export type Measure = (typeof measures)[number];

export const accountStatuses = ["customer", "prospect"] as const;
export type AccountStatus = (typeof accountStatuses)[number];

export const outcomes = ["open", "won", "lost"] as const;
export type Outcome = (typeof outcomes)[number];

export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

/**
 * Whether somebody stands behind their plan: `agreed` all of it and not long ago, `lapsed` longer ago than an
 * agreement holds, `partly`, `open` a plan of their own without agreement, `imposed` only the lines that hold
 * for everybody, `none` no plan at all.
 */
export const planStates = ["agreed", "lapsed", "partly", "open", "imposed", "none"] as const;
export type PlanState = (typeof planStates)[number];

/**
 * What a row of agreements is: help that was asked for, something promised, the steering that a team chose
 * for a finding, or how sure somebody is of their plan.
 */
export const agreementKinds = ["asked", "promised", "choice", "confidence"] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** The two who talk with each other. */
export const talkers = ["account_manager", "lead"] as const;
export type Talker = (typeof talkers)[number];

/** By which reading a team chose to steer. */
export const steerings = ["hours", "customers", "both", "none"] as const;
export type Steering = (typeof steerings)[number];

/** A text in every language of the report. */
export type Bilingual = Record<Language, string>;

/**
 * What a figure can be about. A segment × status has the id `A/customer`; a segment within the portfolio of
 * one account manager is an `account_manager_segment` with the id `PERSON/SEGMENT`, one within a team a
 * `team_segment` with `TEAM/SEGMENT`.
 */
export const scopeKinds = [
  "company",
  "team",
  "account_manager",
  "segment",
  "account_manager_segment",
  "team_segment",
] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** One unit per metric, in its definition; shares are 0–1, percent exists only on the page. */
export const units = [
  "fte",
  "share",
  "ratio",
  "count",
  "per_fte_month",
  "per_workday",
  "per_week",
  "hours",
  "currency",
  "days",
] as const;
export type Unit = (typeof units)[number];

/** Why a figure has no value; `text` has a sentence for each. */
export const statuses = [
  "no_denominator",
  "missing_file",
  "no_data",
  "not_reached",
  "no_target",
  "no_plan",
  "too_few",
  "small_group",
  "not_assessed",
  "not_alone",
  "not_told",
  "little_history",
  "record_off",
  "no_weeks_left",
] as const;
export type Status = (typeof statuses)[number];

/** The reading a metric belongs to: from hours, or from customers. */
export const readings = ["hours", "customers"] as const;
export type Reading = (typeof readings)[number];

/** What a metric is about, in the order in which the method page explains them. */
export const topics = [
  "staffing",
  "activity",
  "target",
  "conversion",
  "colleagues",
  "change",
  "portfolio",
  "plan",
  "workload",
  "promise",
  "forecast",
  "gap",
  "talk",
  "recording",
] as const;
export type Topic = (typeof topics)[number];

/**
 * For which periods a metric is computed; `trend` stands for each month of the trend, `ahead` for each month
 * to come.
 */
export const windowKinds = ["month", "ytd", "r12", "trend", "ahead"] as const;
export type WindowKind = (typeof windowKinds)[number];

/** A month, `YYYY-MM`. */
export type Month = `${number}-${number}`;

/**
 * What a figure is of: the reported month, the year to date, the twelve months to its end, or a month of the
 * trend or to come.
 */
export type WindowId = "month" | "ytd" | "r12" | Month;

/** Whether a text is written as a month. */
export const isMonth = (text: string): text is Month => /^\d{4}-\d{2}$/.test(text);

const namedWindows: ReadonlySet<string> = new Set(["month", "ytd", "r12"]);

/** Whether a text is the id of a window. */
export const isWindowId = (text: string): text is WindowId => namedWindows.has(text) || isMonth(text);

/** The position of a medium, for reading `ActivityColumns.type`. */
export const mediumCode = {
  visit: 0,
  call: 1,
  video: 2,
  email: 3,
  event: 4,
  other: 5,
} as const satisfies Record<Medium, number>;

/**
 * What can be found, in the order in which it is read and never out of it: is the result there, are the hands
 * there, does the plan fit, is it followed, do the hands wave, does it yield.
 */
export const signalIds = [
  "result_low",
  "yield_low",
  "understaffed",
  "plan_does_not_fit",
  "plan_not_enough",
  "plan_on_own_rates",
  "plan_not_agreed",
  "coverage_low",
  "wrong_customers",
  "neglected",
  "no_new_business",
  "process_change",
  "busy_few_orders",
  "half_the_orders",
  "doing_well",
  "stale_quotes",
  "unlogged",
] as const;
export type SignalId = (typeof signalIds)[number];

/** Whether a text is the id of a finding. */
export const isSignalId = (text: string): text is SignalId => signalIds.some((id) => id === text);

/**
 * Why a finding of before is not made any more: what was seen is not beyond its threshold, it may be chance,
 * or a figure that it rested on is missing.
 */
export const goneStates = ["not_found", "too_early", "no_figure"] as const;
export type GoneState = (typeof goneStates)[number];

/** How persons are called in a report. */
export const nameModes = ["full", "initials", "pseudonym"] as const;
export type NameMode = (typeof nameModes)[number];

/** Why a reported month is not whole: it has not begun, is not over, or the exports end before it did. */
export const partsOfMonth = ["future", "running", "exports_end"] as const;
export type PartOfMonth = (typeof partsOfMonth)[number];
