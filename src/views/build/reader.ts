import type { Language } from "../../contract/vocabulary.ts";
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
  figure(metric: string, scope?: ScopeEntry, window?: string): SnapshotFigure | undefined;
  /** The value; null where there is none. Without a scope of the company, without a window of the month. */
  value(metric: string, scope?: ScopeEntry, window?: string): number | null;
  /** The value in its unit, or why there is none. */
  text(metric: string, scope?: ScopeEntry, window?: string): string;
  /** A rate with the counts it rests on; only the counts where they are few. */
  rate(metric: string, scope?: ScopeEntry, window?: string): string;
  /** A sentence around a value; where there is none, what it would have told and why it does not. */
  say(metric: string, scope: ScopeEntry, window: string, sentence: (text: string) => string): string;
  cell(metric: string, scope?: ScopeEntry, window?: string): Cell;
  label(metric: string): string;
}

/** Cases under which a rate shows its counts and no percentage, and under which it is drawn open. METRICS.md E. */
const leastForRate = 10;
export const leastForSolid = 20;

export function readerOf(report: Report, language: Language): Reader {
  const words = wordsIn(language);
  const f = formats(language, report.snapshot.settings.currency);
  const month = f.month(report.snapshot.period.month);
  const figure: Reader["figure"] = (metric, scope = report.company, window = "month") =>
    report.figure(metric, scope, window);
  const value: Reader["value"] = (metric, scope, window) => figure(metric, scope, window)?.value ?? null;
  const missingFiles = (metric: string) =>
    (report.definition(metric)?.files ?? []).filter((file) => report.snapshot.missing_files.includes(file));
  const missing = (files: readonly string[]) =>
    words.shared.fileMissing(f.list(files.map((file) => `${file}.csv`)), files.length);
  const reason = (metric: string, found: SnapshotFigure | undefined) =>
    found?.status === "missing_file"
      ? missing(missingFiles(metric))
      : words.shared.status[found?.status ?? "no_data"];
  const text: Reader["text"] = (metric, scope, window) => {
    const found = figure(metric, scope, window);
    return found?.value == null ? reason(metric, found) : f.inUnit(found.value, found.unit);
  };
  const rate: Reader["rate"] = (metric, scope, window) => {
    const found = figure(metric, scope, window);
    if (found?.numerator === undefined || found.denominator === undefined) return text(metric, scope, window);
    const [numerator, denominator] = [f.number(found.numerator), f.number(found.denominator)];
    if (found.value === null || (found.n ?? leastForRate) < leastForRate)
      return words.shared.counts(numerator, denominator);
    return words.shared.ofCounts(f.inUnit(found.value, found.unit), numerator, denominator);
  };
  const label = (metric: string) => report.definition(metric)?.label[language] ?? metric;
  return {
    report,
    language,
    words,
    formats: f,
    month,
    r12: words.shared.r12(month),
    figure,
    value,
    text,
    rate,
    cell: (metric, scope, window) => {
      const found = value(metric, scope, window);
      return { text: text(metric, scope, window), ...(found === null ? {} : { sort: found }) };
    },
    say: (metric, scope, window, sentence) => {
      const told = text(metric, scope, window);
      return value(metric, scope, window) === null ? `${label(metric)}: ${told}` : sentence(told);
    },
    label,
  };
}

/** Good or bad, where a difference matters: within a tolerance of the norm it is neither. */
export function toneOf(difference: number, tolerance = 0): "good" | "bad" | "neutral" {
  if (Math.abs(difference) <= tolerance) return "neutral";
  return difference > 0 ? "good" : "bad";
}
