import type { Statement } from "../../contract/statement.ts";
import { slugOf } from "../../text/slug.ts";
import { evidencePath } from "../evidence-files.ts";
import type { BlockOf, RowsBehind, Section } from "../page.ts";
import type { Finding, ScopeKind } from "../report.ts";
import { findingStatement } from "./finding-statement.ts";
import type { Reader } from "./reader.ts";
import { sayingOf } from "./saying.ts";

export type Signal = Finding;

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

/**
 * The rows behind each of some findings, null for what is said beside them; left out where the report has
 * none.
 */
export function rowsBehind(
  { words, language }: Reader,
  findings: readonly (Signal | null)[],
): { rows?: RowsBehind } {
  const rows = findings.map((finding) =>
    finding?.evidence === undefined
      ? null
      : { text: words.evidence.rows, href: `/${evidencePath(finding.evidence, language)}` },
  );
  return rows.every((link) => link === null) ? {} : { rows };
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
      ...rowsBehind(reader, early),
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
  return [
    ...own.filter(({ state }) => state === "found").map((signal) => foundSection(reader, signal)),
    ...tooEarlySection(reader, about),
  ];
}

/** What may stand on a page that all read: findings about people are on their own page. */
export function isShared({ kind }: { kind: ScopeKind }): boolean {
  return kind !== "account_manager" && kind !== "account_manager_segment";
}
