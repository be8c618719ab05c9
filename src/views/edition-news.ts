import type { Language } from "../contract/vocabulary.ts";
import { formats } from "../text/format.ts";
import { isShared } from "./parts/findings.ts";
import type { Report } from "./report.ts";
import type { SiteReports } from "./site.ts";

/** What is new in an edition, a sentence each, since the month published before it. */
export interface EditionNews {
  /** That month in words, `september 2026`. */
  since: string;
  sentences: readonly string[];
}

/** What was found of company, teams and segments: of persons an earlier month keeps nothing to compare with. */
const foundIn = ({ snapshot: { signals } }: Report) =>
  signals.filter(({ scope, state }) => state === "found" && isShared(scope));

/**
 * What is new in an edition: what is found now and was not in the month published before; nothing of what
 * stands. Null where nobody can tell: no earlier month is kept for this edition, or it is a person's, of whom
 * none is.
 */
export function newsOfEdition({ report, archive }: SiteReports, language: Language): EditionNews | null {
  const { period, settings } = report.snapshot;
  const isOfPerson = settings.audience.startsWith("person:");
  const earlier = archive.find(({ snapshot }) => snapshot.period.month < period.month);
  const before = isOfPerson ? undefined : earlier;
  if (before === undefined) return null;
  const keyOf = ({ id, scope }: Report["snapshot"]["signals"][number]) =>
    JSON.stringify([id, scope.kind, scope.id]);
  const known = new Set(foundIn(before).map(keyOf));
  return {
    since: formats(language, settings.currency).month(before.snapshot.period.month),
    sentences: foundIn(report)
      .filter((signal) => !known.has(keyOf(signal)))
      .map(({ sentence }) => sentence[language]),
  };
}
