import type { Statement } from "../../contract/statement.ts";
import { signalWords } from "../../text/findings.ts";
import type { Said } from "../../text/said.ts";
import { slugOf } from "../../text/slug.ts";
import type { Block, BlockOf, Section } from "../page.ts";
import type { ScopeKind } from "../report.ts";
import { type Finding, findingStatement } from "./finding-statement.ts";
import type { Reader } from "./reader.ts";
import { sayingOf } from "./saying.ts";

export type Signal = Finding;

/** From here on findings of one kind are said together: the same advice five times is read by nobody. */
const several = 3;

/** So many sentences of one kind are read; the others stand behind how many they are. */
const mostRead = 6;

/** The first sentences of a long list, and the others folded. */
function folded({ words, formats }: Reader, sentences: readonly Said[]): { read: Said[]; rest: Block[] } {
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
  const { read, rest } = folded(
    reader,
    signals.map((signal) => {
      const { text, ...said } = findingStatement(reader, signal);
      return { ...said, text: `${text}.` };
    }),
  );
  return [
    {
      ...together,
      message: severalStatement(reader, first, signals.length),
      blocks: [{ kind: "points", points: read }, ...rest, ...together.blocks],
    },
  ];
}

/** How many of a kind have the same finding. */
function severalStatement(reader: Reader, { id, scope }: Signal, count: number): Said {
  const saying = sayingOf(reader);
  const written = saying.number({ found: { kinds: [scope.kind], ids: [id] } });
  const said = signalWords[reader.language][id].several(written);
  return written === reader.formats.number(count)
    ? saying.statement(`finding.${id}.several`, said)
    : signalWords[reader.language][id].several(reader.formats.number(count));
}

function foundSection(reader: Reader, signal: Signal): Section {
  const { words, formats, label, language } = reader;
  const { id, scope, figures, advice } = signal;
  return {
    id: `signal-${id}-${slugOf(scope.id)}`,
    message: findingStatement(reader, signal),
    subtitle: words.shared.restsOn(formats.list(figures.map(label))),
    blocks: [{ kind: "twin", hours: [advice.hours[language]], customers: [advice.customers[language]] }],
  };
}

/** What is beyond its threshold without evidence enough, with how many cases more would tell, folded. */
export function tooEarly(reader: Reader, about: (scope: Signal["scope"]) => boolean): BlockOf<"folded">[] {
  const { words, formats, report } = reader;
  const early = report.snapshot.signals.filter(({ state, scope }) => state === "too_early" && about(scope));
  if (early.length === 0) return [];
  return [
    {
      kind: "folded",
      label: words.shared.tooEarly.title(formats.number(early.length)),
      points: early.map((signal) => earlyStatement(reader, signal)),
    },
  ];
}

/** A finding that may be chance, which says so, in the sentence that is given. */
export function earlyStatement(
  reader: Reader,
  signal: Signal,
  { id, text, claims }: Statement = findingStatement(reader, signal),
): Statement {
  const { words, formats } = reader;
  const { chance, cases } = words.shared.tooEarly;
  if (signal.cases_needed === null) return { id: `${id}.chance`, text: chance(text), claims };
  const saying = sayingOf(reader);
  saying.that(...claims);
  saying.number({ cases_needed: { id: signal.id, scope: signal.scope } });
  return saying.statement(`${id}.too_early`, cases(text, signal.cases_needed, formats));
}

function tooEarlySection(reader: Reader, about: (scope: Signal["scope"]) => boolean): Section[] {
  const blocks = tooEarly(reader, about);
  return blocks.length === 0 ? [] : [{ id: "too-early", blocks }];
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
    ...tooEarlySection(reader, about),
  ];
}

/** What may stand on a page that all read: findings about people are on their own page. */
export function isShared({ kind }: { kind: ScopeKind }): boolean {
  return kind !== "account_manager" && kind !== "account_manager_segment";
}
