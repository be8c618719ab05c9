import type { Language } from "../contract/vocabulary.ts";
import { signalWords } from "../text/findings.ts";
import { withThresholds } from "../text/settings-said.ts";
import { isTooNoisy } from "../text/too-noisy.ts";
import type { BlockOf, PageView, Term } from "./page.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { Report } from "./report.ts";

type SignalDefinition = Report["snapshot"]["signal_definitions"][number];

/** Where a finding is explained on the page of them. */
const findingPlace = (id: SignalDefinition["id"]) => `signal.${id}`;

/** When each finding is made, what it rests on, and what each reading would have a manager do. */
function findingTerm(
  { words, language, label, formats, report }: Reader,
  { id, figures }: SignalDefinition,
): Term {
  const { findingFacts } = words.method;
  const { name, when, hours, customers } = signalWords[language][id];
  return {
    id: findingPlace(id),
    code: id,
    name,
    text: withThresholds(when, report.snapshot.settings, formats),
    facts: [
      { kind: "rests", label: findingFacts.rests, text: formats.list(figures.map(label)) },
      { label: findingFacts.hours, text: hours },
      { label: findingFacts.customers, text: customers },
    ],
  };
}

/** How often chance alone would say that a process has changed; undefined where nothing is charted. */
function changeByChance({ words, formats, report, value, figure }: Reader): string | undefined {
  const chance = value("process.chance");
  if (chance === null) return undefined;
  const anyTeam = report.whole.kind === "company" ? figure("process.chance_teams") : undefined;
  return words.method.change(
    formats.percent(chance),
    anyTeam?.value == null ? null : formats.percent(anyTeam.value),
    anyTeam?.n ?? 0,
    formats,
  );
}

/** How findings are read, and how many of them chance alone would bring. */
function howRead(reader: Reader): BlockOf<"points"> {
  const { words, formats, report } = reader;
  const { noise } = report.snapshot;
  const { findingsHow, noise: said } = words.method;
  const limit = report.snapshot.settings.thresholds.false_discovery;
  const change = changeByChance(reader);
  return {
    kind: "points",
    points: [
      ...findingsHow.map((text) => withThresholds(text, report.snapshot.settings, formats)),
      ...(noise ? [said(noise.people, noise.shuffles, noise.with_findings, formats)] : []),
      ...(isTooNoisy(noise, limit) ? [words.shared.tooNoisy(formats.percent(limit))] : []),
      ...(change === undefined ? [] : [change]),
    ],
  };
}

/** Every finding by its name, each a link to where it is explained. */
export function findingLinks({ language, report }: Reader): BlockOf<"paragraph"> {
  const text = report.snapshot.signal_definitions.flatMap(({ id }, i) => [
    ...(i === 0 ? [] : [" · "]),
    { text: signalWords[language][id].name, href: `findings#${findingPlace(id)}` },
  ]);
  return { kind: "paragraph", text };
}

/** When something is a finding: each with what it rests on and what either reading would do. */
export function findingsView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const terms = report.snapshot.signal_definitions.map((signal) => findingTerm(reader, signal));
  return {
    slug: "findings",
    title: words.method.findings,
    kicker: words.shared.kicker(reader.month),
    lead: [],
    sections: [
      { id: "read", message: words.method.findingsRead, blocks: [howRead(reader)] },
      { id: "each", message: words.method.findingsEach, blocks: [{ kind: "terms", terms }] },
    ],
  };
}
