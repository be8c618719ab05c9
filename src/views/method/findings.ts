import { signalWords } from "../../text/findings.ts";
import { withThresholds } from "../../text/settings-said.ts";
import { isTooNoisy } from "../../text/too-noisy.ts";
import type { Section, Term } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import type { Report } from "../report.ts";

type SignalDefinition = Report["snapshot"]["signal_definitions"][number];

/** When each finding is made, what it rests on, and what each reading would have a manager do. */
function findingTerm(
  { words, language, label, formats, report }: Reader,
  { id, figures }: SignalDefinition,
): Term {
  const { findingFacts } = words.method;
  const { name, when, hours, customers } = signalWords[language][id];
  return {
    id: `signal.${id}`,
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

/** When something is a finding, and how many of them chance alone would bring. */
export function findingsSection(reader: Reader): Section {
  const { words, formats, report } = reader;
  const { noise } = report.snapshot;
  const { findings, findingsHow, noise: said } = words.method;
  const limit = report.snapshot.settings.thresholds.false_discovery;
  const change = changeByChance(reader);
  return {
    id: "findings",
    message: findings,
    blocks: [
      {
        kind: "points",
        points: [
          ...findingsHow.map((text) => withThresholds(text, report.snapshot.settings, formats)),
          ...(noise ? [said(noise.people, noise.shuffles, noise.with_findings, formats)] : []),
          ...(isTooNoisy(noise, limit) ? [words.shared.tooNoisy(formats.percent(limit))] : []),
          ...(change === undefined ? [] : [change]),
        ],
      },
      {
        kind: "terms",
        terms: report.snapshot.signal_definitions.map((signal) => findingTerm(reader, signal)),
      },
    ],
  };
}
