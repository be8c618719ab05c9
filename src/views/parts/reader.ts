import type { MetricId } from "../../contract/metric-ids.ts";
import type { Language, WindowId } from "../../contract/vocabulary.ts";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { type Formats, formats } from "../../text/format.ts";
import { type Words, wordsIn } from "../../text/words.ts";
import type { Cell } from "../page.ts";
import type { Report, ScopeEntry } from "../report.ts";

/** A report as one reader reads it: its figures in words and numbers of one language. */
export interface Reader {
  report: Report;
  language: Language;
  words: Words;
  formats: Formats;
  /** The reported month, `oktober 2026`. */
  month: string;
  /** `twaalf maanden tot en met oktober 2026`. */
  r12: string;
  figure(metric: MetricId, scope?: ScopeEntry, window?: WindowId): SnapshotFigure | undefined;
  /** Whether the edition may tell of a figure: one that is not for management leaves out what it may not. */
  isTold(metric: MetricId, scope?: ScopeEntry, window?: WindowId): boolean;
  /** The value; null where there is none. Without a scope of the company, without a window of the month. */
  value(metric: MetricId, scope?: ScopeEntry, window?: WindowId): number | null;
  /** The value in its unit, or why there is none; a rate of few cases as its counts. */
  text(metric: MetricId, scope?: ScopeEntry, window?: WindowId): string;
  /** A rate with the counts it rests on; only the counts where they are few. */
  rate(metric: MetricId, scope?: ScopeEntry, window?: WindowId): string;
  /** The value as a sentence says it, a rate with its counts in brackets; null where there is none. */
  said(metric: MetricId, scope?: ScopeEntry, window?: WindowId): string | null;
  /** Why there is no value; used in `still too early to say: …`. */
  reason(metric: MetricId, scope?: ScopeEntry, window?: WindowId): string;
  cell(metric: MetricId, scope?: ScopeEntry, window?: WindowId): Cell;
  /** A cell of a rate: with its interval and counts. */
  rateCell(metric: MetricId, scope?: ScopeEntry, window?: WindowId): Cell;
  /** A cell with the notes beside the figure that it shows; `cell` and `rateCell` give them already. */
  noted(cell: Cell, metric: MetricId, scope?: ScopeEntry, window?: WindowId): Cell;
  label(metric: MetricId): string;
}

/** Cases under which a rate shows its counts and no percentage, and under which it is drawn open. */
export const leastForRate = 10;
export const leastForSolid = 20;

export function readerOf(report: Report, language: Language): Reader {
  const words = wordsIn(language);
  const f = formats(language, report.snapshot.settings.currency);
  const month = f.month(report.snapshot.period.month);
  const figure: Reader["figure"] = (metric, scope = report.whole, window = "month") =>
    report.figure(metric, scope, window);
  const value: Reader["value"] = (metric, scope, window) => figure(metric, scope, window)?.value ?? null;
  const isForManagement = report.snapshot.settings.audience === "management";
  const isTold: Reader["isTold"] = (metric, scope, window) =>
    isForManagement || figure(metric, scope, window) !== undefined;
  const missingFiles = (metric: MetricId) => {
    const needed = report.definition(metric)?.files ?? [];
    return report.snapshot.missing_files.filter((file) => needed.includes(file));
  };
  const reason: Reader["reason"] = (metric, scope, window) => {
    const status =
      figure(metric, scope, window)?.status ?? (isTold(metric, scope, window) ? "no_data" : "not_told");
    const files = status === "missing_file" ? missingFiles(metric) : [];
    return files.length === 0
      ? words.shared.status[status]
      : words.shared.fileMissing(files.length, f.list(files.map((file) => words.shared.files[file])));
  };
  const text: Reader["text"] = (metric, scope, window) =>
    rated(figure(metric, scope, window), (rate) => rate) ?? reason(metric, scope, window);
  /**
   * Null without a value; few cases as counts; a rate of cases as `write` has it; anything else in its unit.
   */
  const rated = (found: SnapshotFigure | undefined, write: typeof words.shared.ofCounts): string | null => {
    if (found?.value == null) return null;
    const { value: rate, unit, n, numerator, denominator, interval } = found;
    if (unit !== "share" || n === undefined || numerator === undefined || denominator === undefined)
      return f.inUnit(rate, unit);
    const counts = [f.number(numerator), f.number(denominator)] as const;
    if (n < leastForRate) return words.shared.counts(...counts);
    return write(f.inUnit(rate, unit), ...counts, interval && f.range(interval, unit));
  };
  const sorted = (metric: MetricId, shown: string, scope?: ScopeEntry, window?: WindowId): Cell => {
    const found = value(metric, scope, window);
    return noted({ text: shown, ...(found === null ? {} : { sort: found }) }, metric, scope, window);
  };
  const noted: Reader["noted"] = (cell, metric, scope = report.whole, window = "month") => {
    const notes = report.notesAt(metric, scope, window);
    return notes.length === 0 ? cell : { ...cell, notes: [...new Set([...(cell.notes ?? []), ...notes])] };
  };
  const { ofCounts, saidWithCounts } = words.shared;
  return {
    report,
    language,
    words,
    formats: f,
    month,
    r12: words.shared.r12(month),
    figure,
    isTold,
    noted,
    value,
    text,
    reason,
    rate: (metric, scope, window) =>
      rated(figure(metric, scope, window), (rate, k, n) => ofCounts(rate, k, n)) ??
      reason(metric, scope, window),
    said: (metric, scope, window) => rated(figure(metric, scope, window), saidWithCounts),
    cell: (metric, scope, window) => sorted(metric, text(metric, scope, window), scope, window),
    rateCell: (metric, scope, window) =>
      sorted(
        metric,
        rated(figure(metric, scope, window), ofCounts) ?? reason(metric, scope, window),
        scope,
        window,
      ),
    label: (metric) => report.definition(metric)?.label[language] ?? metric,
  };
}

/** Good or bad, where a difference matters: within a tolerance of the norm it is neither. */
export function toneOf(difference: number, tolerance = 0): "good" | "bad" | "neutral" {
  if (Math.abs(difference) <= tolerance) return "neutral";
  return difference > 0 ? "good" : "bad";
}
