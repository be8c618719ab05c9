import type { Statement } from "../../contract/statement.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { readerOf } from "../parts/reader.ts";
import type { Report } from "../report.ts";
import { changedLines, changedTitle, isNothingNew } from "./sentences.ts";

/**
 * What is new since the month that was kept last, in plain sentences: one that says how much, then a line
 * each for findings, figures and what was restated; a single one where nothing is new. None where no month
 * was kept before, or of a draft.
 */
export function newsOfEdition(report: Report, language: Language): Statement[] {
  const { changed } = report.snapshot;
  if (!changed) return [];
  const reader = readerOf(report, language);
  const title = changedTitle(reader, changed);
  const { seen, rest } = changedLines(reader, changed);
  return isNothingNew(changed) ? [title] : [title, ...seen, ...rest];
}
