import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { daysOfMonth } from "../../../src/calendar/window.ts";
import { type ReadData, readData } from "../../../src/reading/read.ts";
import { assemble } from "../../../src/report/assemble.ts";
import { figureOf } from "../../report/edges/report.fixture.ts";

/** Files by their name below a folder, as text or as the bytes of another encoding. */
export type Files = Record<string, string | Buffer>;

interface Field {
  /**
   * A folder beside this file, with exports as a system writes them; without it there is nothing but `files`.
   */
  folder?: string;
  /** What stands there in its place, or beside it. */
  files?: Files;
  month?: string;
}

export function folderOf({ folder, files = {} }: Field): string {
  const made = mkdtempSync(join(tmpdir(), "field-"));
  if (folder !== undefined) cpSync(join(import.meta.dirname, folder), made, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), content);
  }
  return made;
}

/** The last day of a month, by its number. */
export const lastDayOf = (month: string) => daysOfMonth(month).to;

/** Exports as they were read on the last day of a month. */
export function readField({ month = "2026-10", ...field }: Field): ReadData {
  return readData({ folder: folderOf(field), today: daysOfMonth(month).to });
}

/**
 * The problems that somebody must look at, as `severity rule file:line`; of those whose line is not known
 * without it.
 */
export function problemsOf({ problems }: ReadData): string[] {
  return problems.map(
    ({ severity, rule, file, line }) => `${severity} ${rule} ${file}${line === null ? "" : `:${line}`}`,
  );
}

/**
 * Figures of the company in the month (`activity.count.revenue`), of a folder without errors. @throws Error
 * with the errors where there are some.
 */
export function figuresOf(data: ReadData, metrics: readonly string[], month = "2026-10"): (number | null)[] {
  const errors = data.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ rule, message }) => `${rule}: ${message}`).join("\n"));
  const report = assemble({ ...data, month, audience: { kind: "management" }, today: daysOfMonth(month).to });
  const scope = report.scopes.find(({ kind }) => kind === "company")?.id ?? "";
  return metrics.map((metric) => figureOf(report, { metric, scope, window: "month" }).value);
}
