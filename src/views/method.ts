import type { Language, Reading } from "../contract/vocabulary.ts";
import { signalWords } from "../text/findings.ts";
import { glossaries } from "../text/glossary.ts";
import type { GlossaryTerm } from "../text/glossary-term.ts";
import { privacySaid, withThresholds } from "../text/settings-said.ts";
import { isTooNoisy } from "../text/too-noisy.ts";
import { paragraphs, tables } from "./blocks.ts";
import { termPlace } from "./glossed.ts";
import type { PageView, Section, TableView, Term } from "./page.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { Definition, Report } from "./report.ts";
import { rulesByGroup } from "./rules.ts";

type SignalDefinition = Report["snapshot"]["signal_definitions"][number];

function term({ words, language }: Reader, definition: Definition): Term {
  const { method } = words;
  const facts = [
    { label: method.meaning, text: definition.meaning[language] },
    { label: method.formula, text: definition.formula[language] },
    { label: method.unit, text: method.units[definition.unit] },
    { label: method.files, text: definition.files.map((file) => words.shared.files[file]).join(", ") },
    ...(definition.limits ? [{ label: method.limits, text: definition.limits[language] }] : []),
    ...(definition.source === undefined ? [] : [{ label: method.source, text: definition.source }]),
  ];
  return { id: definition.id, name: definition.label[language], facts };
}

function glossaryTerm({ words }: Reader, explained: GlossaryTerm): Term {
  const facts = [{ label: words.method.meaning, text: explained.meaning }];
  return { id: termPlace(explained), name: explained.name, facts };
}

function readingSection(reader: Reader, reading: Reading): Section {
  const definitions = reader.report.snapshot.definitions.filter(
    (definition) => definition.reading === reading,
  );
  return {
    id: reading,
    reading,
    message: reader.words.method[reading],
    blocks: [{ kind: "terms", terms: definitions.map((definition) => term(reader, definition)) }],
  };
}

/** When each finding is made, what it rests on, and what each reading would have a manager do. */
function findingTerm(
  { words, language, label, formats, report }: Reader,
  { id, figures }: SignalDefinition,
): Term {
  const { findingFacts } = words.method;
  const { name, when, hours, customers } = signalWords[language][id];
  return {
    id: `signal.${id}`,
    name,
    facts: [
      { label: findingFacts.when, text: withThresholds(when, report.snapshot.settings, formats) },
      { label: findingFacts.rests, text: formats.list(figures.map(label)) },
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

function findingsSection(reader: Reader): Section {
  const { words, formats, report } = reader;
  const { noise } = report.snapshot;
  const { findings, findingsHow, noise: said } = words.method;
  const limit = report.snapshot.settings.thresholds.false_discovery;
  const change = changeByChance(reader);
  return {
    id: "findings",
    message: findings,
    blocks: [
      ...paragraphs(
        ...findingsHow.map((text) => withThresholds(text, report.snapshot.settings, formats)),
        ...(noise ? [said(noise.people, noise.shuffles, noise.with_findings, formats)] : []),
        ...(isTooNoisy(noise, limit) ? [words.shared.tooNoisy(formats.percent(limit))] : []),
        ...(change === undefined ? [] : [change]),
      ),
      {
        kind: "terms",
        terms: report.snapshot.signal_definitions.map((signal) => findingTerm(reader, signal)),
      },
    ],
  };
}

/** A setting as report.yaml writes it. */
function written(value: string | number | readonly string[]): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : value.join(", ");
}

const byName = <T>(settings: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));

function settingsTable({ report, words }: Reader): TableView {
  const { thresholds, ...settings } = report.snapshot.settings;
  const rows = [
    ...byName(settings),
    ...byName(thresholds).map(([key, value]) => [`thresholds.${key}`, value] as const),
  ];
  return {
    id: "settings-table",
    caption: words.method.settingsTable,
    columns: [
      { label: words.method.setting, numeric: false },
      { label: words.method.value, numeric: false },
    ],
    rows: rows.map(([key, value]) => [{ text: key }, { text: written(value) }]),
  };
}

/** What each edition lets its reader conclude about people. */
function privacySection({ words, formats, report }: Reader): Section {
  const told = privacySaid(report.snapshot.settings, words.shared.half, formats);
  const { title, paragraphs: texts, table, rows, ...columns } = words.privacy(told);
  return {
    id: "privacy",
    message: title,
    blocks: [
      ...paragraphs(...texts),
      ...tables({
        id: "privacy-table",
        caption: table,
        columns: [columns.edition, columns.can, columns.cannot].map((label) => ({ label, numeric: false })),
        rows: rows.map(({ edition, can, cannot }) => [edition, can, cannot].map((text) => ({ text }))),
        isFixed: true,
      }),
    ],
  };
}

/** How many rules there are of each file, with where they are explained. */
function rulesTable({ words, formats }: Reader): TableView {
  return {
    id: "rules-table",
    caption: words.rules.table,
    columns: [
      { label: words.quality.file, numeric: false },
      { label: words.rules.count, numeric: true },
    ],
    rows: [...rulesByGroup()].map(([group, ids]) => [
      {
        text: group === "read" ? words.rules.reading : words.shared.files[group],
        href: `rules#rules-${group}`,
      },
      { text: formats.number(ids.length), sort: ids.length },
    ]),
  };
}

/** Every metric: meaning, formula, unit, files, limits and source, from the registry that computes it. */
export function methodView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  return {
    slug: "method",
    title: words.method.title,
    kicker: words.shared.kicker(reader.month),
    lead: [words.method.lead],
    sections: [
      {
        id: "reading",
        message: words.method.reading,
        blocks: paragraphs(...words.method.readings, [{ text: words.notation.link, href: "notation" }]),
      },
      privacySection(reader),
      {
        id: "glossary",
        message: words.method.glossary,
        blocks: [{ kind: "terms", terms: glossaries[language].map((each) => glossaryTerm(reader, each)) }],
      },
      readingSection(reader, "hours"),
      readingSection(reader, "customers"),
      findingsSection(reader),
      { id: "rules", message: words.rules.link, blocks: tables(rulesTable(reader)) },
      { id: "settings", message: words.method.settings, blocks: tables(settingsTable(reader)) },
    ],
  };
}
