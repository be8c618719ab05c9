import type { Section } from "../page.ts";
import type { ScopeKind } from "../report.ts";
import type { Reader } from "./reader.ts";

type Signal = Reader["report"]["snapshot"]["signals"][number];

/** The findings about some scopes: what is seen, what it rests on, and what each reading would have a manager do. */
export function signalSections(
  { report, words, formats, label, language }: Reader,
  about: (scope: Signal["scope"]) => boolean,
): Section[] {
  return report.snapshot.signals
    .filter(({ scope }) => about(scope))
    .map(({ sentence, figures, advice }, index) => ({
      id: `signal-${index + 1}`,
      message: sentence[language],
      subtitle: words.shared.restsOn(formats.list(figures.map(label))),
      twin: { hours: [advice.hours[language]], customers: [advice.customers[language]] },
    }));
}

/** What may stand on a page that all read: findings about people are on their own page. */
export function isShared({ kind }: { kind: ScopeKind }): boolean {
  return kind !== "account_manager" && kind !== "account_manager_segment";
}
