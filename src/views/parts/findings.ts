import { signalWords } from "../../text/findings.ts";
import { slugOf } from "../../text/slug.ts";
import { paragraphs } from "../blocks.ts";
import type { Block, Section } from "../page.ts";
import type { ScopeKind } from "../report.ts";
import type { Reader } from "./reader.ts";

type Signal = Reader["report"]["snapshot"]["signals"][number];

/** From here on findings of one kind are said together: the same advice five times is read by nobody. */
const several = 3;

/** So many sentences of one kind are read; the others stand behind how many they are. */
const mostRead = 6;

/** The first sentences of a long list, and the others folded. */
function folded({ words, formats }: Reader, sentences: readonly string[]): { read: string[]; rest: Block[] } {
  const more = sentences.slice(mostRead);
  if (more.length <= 1) return { read: [...sentences], rest: [] };
  return {
    read: sentences.slice(0, mostRead),
    rest: [{ kind: "folded", label: words.shared.moreFindings(formats.number(more.length)), points: more }],
  };
}

function togetherSection(reader: Reader, signals: readonly Signal[]): Section[] {
  const [first] = signals;
  if (!first || signals.length < several) return signals.map((signal) => foundSection(reader, signal));
  const together = foundSection(reader, first);
  const words = signalWords[reader.language][first.id];
  const { read, rest } = folded(
    reader,
    signals.map(({ sentence }) => `${sentence[reader.language]}.`),
  );
  return [
    {
      ...together,
      message: words.several(reader.formats.number(signals.length)),
      blocks: [{ kind: "points", points: read }, ...rest, ...together.blocks],
    },
  ];
}

function foundSection(
  { words, formats, label, language }: Reader,
  { id, scope, sentence, figures, advice }: Signal,
): Section {
  return {
    id: `signal-${id}-${slugOf(scope.id)}`,
    message: sentence[language],
    subtitle: words.shared.restsOn(formats.list(figures.map(label))),
    blocks: [{ kind: "twin", hours: [advice.hours[language]], customers: [advice.customers[language]] }],
  };
}

/** What is beyond its threshold without evidence enough, with how many cases more would tell. */
function tooEarlySection(reader: Reader, signals: readonly Signal[]): Section[] {
  if (signals.length === 0) return [];
  const { words, formats, language } = reader;
  const { tooEarly } = words.shared;
  const { read, rest } = folded(
    reader,
    signals.map(({ sentence, cases_needed }) =>
      cases_needed === null
        ? tooEarly.chance(sentence[language])
        : tooEarly.cases(sentence[language], cases_needed, formats),
    ),
  );
  return [
    {
      id: "too-early",
      message: tooEarly.title,
      blocks: [...paragraphs(...read), ...rest],
    },
  ];
}

/**
 * The findings about some scopes: what is seen, what it rests on, and what each reading would have a manager
 * do; then what is too early to say.
 */
export function signalSections(reader: Reader, about: (scope: Signal["scope"]) => boolean): Section[] {
  const own = reader.report.snapshot.signals.filter(({ scope }) => about(scope));
  const byKind = Map.groupBy(
    own.filter(({ state }) => state === "found"),
    ({ id }) => id,
  );
  return [
    ...[...byKind.values()].flatMap((alike) => togetherSection(reader, alike)),
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
