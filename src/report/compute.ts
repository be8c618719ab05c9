import { isoOfDay } from "../calendar/day.ts";
import { newestDay } from "../calendar/newest-day.ts";
import { daysOfMonth } from "../calendar/window.ts";
import { CliError, exitCode } from "../command/cli-error.ts";
import type { PartOfMonth } from "../contract/vocabulary.ts";
import { today } from "../reading/data-folder.ts";
import type { ReadData } from "../reading/read.ts";
import { type Assembled, assembleEach } from "./assemble.ts";
import { type Audience, allAudiences, audienceOf, knownOn } from "./audience.ts";
import { partOfMonth } from "./partial.ts";
import { monthToReport } from "./period.ts";
import { problemLines } from "./problem-lines.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Wanted {
  /** The month, `YYYY-MM`; without it the latest complete one. */
  period?: string;
  /** `management`, `company`, `team:NAME` or `person:ID`, or `all`; without it what report.yaml says. */
  audience?: string;
  /** Whether a report is made in spite of errors, without the rows that are wrong. */
  draft?: boolean;
}

/**
 * @throws CliError that shows every problem, and the state of the world if it is told, while there is an
 * error among them.
 */
export function refuseErrors({ problems, settings, hasErrors }: ReadData, ...state: string[]): void {
  if (!hasErrors) return;
  throw new CliError([...problemLines(problems, settings.languages[0] ?? "nl"), ...state].join("\n"));
}

function wantedMonth({ dataset, settings }: ReadData, wanted: string | undefined): string {
  if (wanted !== undefined) {
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(wanted)) return wanted;
    throw new CliError(`"${wanted}" is no month. Expected a month such as 2026-10.`, exitCode.wrongUsage);
  }
  const month = monthToReport(dataset, settings, today());
  if (month !== null) return month;
  throw new CliError(
    "There is no activity and no quote in the data, so no month to report. Add activities.csv (activiteiten.csv) or quotes.csv (offertes.csv), or name a month with --period.",
  );
}

/** The audiences that were asked for: one, or with `all` each. @throws CliError for one that there is not. */
function wantedAudiences(
  { dataset, settings }: ReadData,
  wanted: string | undefined,
  month: string,
): Audience[] {
  const text = wanted ?? settings.audience;
  const known = knownOn(dataset, daysOfMonth(month).to);
  const all = allAudiences(known);
  return (text === "all" ? all : [text]).map((each) => {
    const audience = audienceOf(each, known);
    if (audience) return audience;
    throw new CliError(
      `There is no audience "${each}" in ${month}. Expected one of: ${all.join(", ")}.`,
      exitCode.wrongUsage,
    );
  });
}

/** What is reported of checked data. @throws CliError when the month or the audience is none. */
export function wantedReports(data: ReadData, wanted: Wanted): { month: string; audiences: Audience[] } {
  const month = wantedMonth(data, wanted.period);
  return { month, audiences: wantedAudiences(data, wanted.audience, month) };
}

const whyPartial: Readonly<Record<PartOfMonth, string>> = {
  future: "has not begun",
  running: "is not over",
  exports_end: "is over, but the exports end before it did",
};

/**
 * Why a month cannot be told as a whole, for a person: up to when there are data, and which month is whole.
 */
function partialSaid({ dataset, settings }: ReadData, month: string, why: PartOfMonth): string {
  const newest = newestDay(dataset, today());
  const until = newest === null ? "" : `: the newest date in activities and quotes is ${isoOfDay(newest)}`;
  const whole = monthToReport(dataset, settings, today());
  return `${month} ${whyPartial[why]}${until}.${whole === null ? "" : ` The latest whole month is ${whole}.`}`;
}

/**
 * @throws CliError for a month that is not whole; `advice` says what can be done, and the state of the world.
 */
export function refusePartial(data: ReadData, wanted: Wanted, advice: string): void {
  const month = wantedMonth(data, wanted.period);
  const why = partOfMonth({ ...data, month }, today());
  if (why !== null) throw new CliError(`${partialSaid(data, month, why)} ${advice}`);
}

/**
 * Computes the reports of checked data: one, or with the audience `all` one for each. @throws CliError when
 * the month or the audience is none.
 */
export function computeReports(data: ReadData, wanted: Wanted): Assembled {
  const { month, audiences } = wantedReports(data, wanted);
  const { draft = false } = wanted;
  if (draft && audiences.some(({ kind }) => kind !== "management")) {
    throw new CliError(
      "A draft is for whoever mends the exports: it is built for management alone. Leave --audience out, or --draft.",
      exitCode.wrongUsage,
    );
  }
  return assembleEach({ ...data, draft, month, today: today() }, audiences);
}

/** The editions of the latest complete month that some may read, and the month. */
export interface EditionsComputed extends Assembled {
  month: string;
  /** Those that there are in the month, in the order of the reports. */
  audiences: readonly string[];
}

/**
 * Computes the reports of the latest complete month for those of some audiences that there are in it: nothing
 * is counted where there is none. @throws CliError where there is no month.
 */
export function computeEditions(data: ReadData, wanted: readonly string[]): EditionsComputed {
  const month = wantedMonth(data, undefined);
  const known = knownOn(data.dataset, daysOfMonth(month).to);
  const found = wanted.flatMap((text) => {
    const audience = audienceOf(text, known);
    return audience === null ? [] : [{ text, audience }];
  });
  const assembled = assembleEach(
    { ...data, month, today: today() },
    found.map(({ audience }) => audience),
  );
  return { month, audiences: found.map(({ text }) => text), ...assembled };
}

/**
 * Computes the report of checked data for one audience. @throws CliError when the month or the audience is
 * none.
 */
export function computeReport(data: ReadData, wanted: Wanted): Snapshot {
  const [snapshot] = computeReports(data, wanted).snapshots;
  if (!snapshot) throw new Error("An audience has a report");
  return snapshot;
}
