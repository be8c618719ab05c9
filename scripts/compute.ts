import type { ReadData } from "../src/ingest/read.ts";
import { assemble } from "../src/report/assemble.ts";
import { type Audience, audienceOf } from "../src/report/audience.ts";
import { monthToReport } from "../src/report/period.ts";
import type { Snapshot } from "../src/report/snapshot.ts";
import { stableJson } from "../src/report/stable-json.ts";
import { CliError, exitCode } from "./cli.ts";
import { today } from "./data-folder.ts";
import { problemLines } from "./print-problems.ts";
import { writeWhole } from "./write-whole.ts";

export interface Wanted {
  /** The month, `YYYY-MM`; without it the latest complete one. */
  period?: string;
  /** `management`, `company` or `team:NAME`; without it what report.yaml says. */
  audience?: string;
}

/** @throws CliError that shows every problem, while there is an error among them. */
export function refuseErrors({ problems, settings, hasErrors }: ReadData, state: string): void {
  if (!hasErrors) return;
  throw new CliError([...problemLines(problems, settings.languages[0] ?? "nl"), state].join("\n"));
}

function wantedAudience(data: ReadData, wanted: string | undefined): Audience {
  const text = wanted ?? data.settings.audience;
  const known = allAudiences(data);
  const teams = known.flatMap((each) => (each.startsWith("team:") ? [each.slice("team:".length)] : []));
  const audience = audienceOf(text, teams);
  if (audience) return audience;
  throw new CliError(
    `There is no audience "${text}". Expected one of: ${known.join(", ")}.`,
    exitCode.wrongUsage,
  );
}

function wantedMonth({ dataset, settings }: ReadData, wanted: string | undefined): string {
  if (wanted !== undefined) {
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(wanted)) return wanted;
    throw new CliError(`"${wanted}" is no month. Expected a month such as 2026-10.`, exitCode.wrongUsage);
  }
  const month = monthToReport(dataset, settings, today());
  if (month !== null) return month;
  throw new CliError(
    "There is no activity and no quote in the data, so no month to report. Add activities.csv or quotes.csv, or name a month with --period.",
  );
}

/** Every audience that a report can be built for. */
export function allAudiences({ dataset }: ReadData): string[] {
  const teams = [...new Set(dataset.employments.map((employment) => employment.team))];
  return ["management", "company", ...teams.map((team) => `team:${team}`)];
}

/** Computes the report of checked data. @throws CliError when the month or the audience is none. */
export function computeReport(data: ReadData, wanted: Wanted): Snapshot {
  const audience = wantedAudience(data, wanted.audience);
  const month = wantedMonth(data, wanted.period);
  return assemble({ ...data, month, audience, today: today() });
}

/** Writes report.json to a file: there whole or as it was, and only for whoever may read the data. */
export function writeSnapshot(snapshot: Snapshot, file: string): void {
  writeWhole(file, stableJson(snapshot), { mode: 0o600 });
}
