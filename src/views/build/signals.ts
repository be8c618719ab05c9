import type { Section } from "../page.ts";
import type { ScopeKind } from "../report.ts";
import type { Reader } from "./reader.ts";

type Signal = Reader["report"]["snapshot"]["signals"][number];

function foundSection(
  { words, formats, label, language }: Reader,
  { sentence, figures, advice }: Signal,
  index: number,
): Section {
  return {
    id: `signal-${index + 1}`,
    message: sentence[language],
    subtitle: words.shared.restsOn(formats.list(figures.map(label))),
    twin: { hours: [advice.hours[language]], customers: [advice.customers[language]] },
  };
}

/** What is beyond its threshold without evidence enough, with how many cases more would tell. */
function tooEarlySection({ words, formats, language }: Reader, signals: readonly Signal[]): Section[] {
  if (signals.length === 0) return [];
  const { tooEarly } = words.shared;
  return [
    {
      id: "too-early",
      message: tooEarly.title,
      paragraphs: signals.map(({ sentence, cases_needed }) =>
        cases_needed === null
          ? tooEarly.chance(sentence[language])
          : tooEarly.cases(sentence[language], cases_needed, formats),
      ),
    },
  ];
}

/** The findings about some scopes: what is seen, what it rests on, and what each reading would have a manager do; then what is too early to say. */
export function signalSections(reader: Reader, about: (scope: Signal["scope"]) => boolean): Section[] {
  const own = reader.report.snapshot.signals.filter(({ scope }) => about(scope));
  return [
    ...own.filter(({ state }) => state === "found").map((signal, i) => foundSection(reader, signal, i)),
    ...tooEarlySection(
      reader,
      own.filter(({ state }) => state === "too_early"),
    ),
  ];
}

/** What may stand on a page that all read: findings about people are on their own page. */
export function isShared({ kind }: { kind: ScopeKind }): boolean {
  return kind !== "account_manager" && kind !== "account_manager_segment";
}
