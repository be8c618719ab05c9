import type { Language } from "../contract/vocabulary.ts";
import { glossaries } from "../text/glossary.ts";
import { privacySaid } from "../text/settings-said.ts";
import { paragraphs } from "./blocks.ts";
import { findingLinks } from "./findings.ts";
import { termPlace } from "./glossed.ts";
import { readingSections } from "./method/readings.ts";
import type { BlockOf, PageView, Section } from "./page.ts";
import { contentsOf } from "./parts/contents.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { Report } from "./report.ts";
import { rulesByGroup } from "./rules.ts";

function glossary({ language }: Reader): BlockOf<"terms"> {
  const terms = glossaries[language].map((term) => ({
    id: termPlace(term),
    name: term.name,
    text: term.meaning,
    facts: [],
  }));
  return { kind: "terms", terms };
}

/** A setting as report.yaml writes it. */
function written(value: string | number | readonly (string | number)[]): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : value.join(", ");
}

const byName = <T>(settings: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));

/** Every setting under the name that report.yaml has for it. */
function settings({ report }: Reader): BlockOf<"pairs"> {
  const { thresholds, ...settings } = report.snapshot.settings;
  const all = [
    ...byName(settings),
    ...byName(thresholds).map(([key, value]) => [`thresholds.${key}`, value] as const),
  ];
  const pairs = all.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label, text: written(value) }],
  );
  return { kind: "pairs", pairs };
}

/** What each edition lets its reader conclude about people. */
function privacySection({ words, formats, report }: Reader): Section {
  const told = privacySaid(report.snapshot.settings, words.shared.half, formats);
  const { title, paragraphs: points, table, rows, can, cannot } = words.privacy(told);
  const terms = rows.map((row) => ({
    name: row.edition,
    text: "",
    facts: [
      { label: can, text: row.can },
      { label: cannot, text: row.cannot },
    ],
  }));
  return {
    id: "privacy",
    message: title,
    blocks: [
      { kind: "points", points: [words.method.persons, ...points] },
      ...paragraphs(table),
      { kind: "terms", terms },
    ],
  };
}

/** The files with how many rules there are of each, and where these are explained. */
function rules({ words, formats }: Reader): BlockOf<"paragraph"> {
  const text = [...rulesByGroup()].flatMap(([group, ids], i) => [
    ...(i === 0 ? [] : [" · "]),
    {
      text: group === "read" ? words.rules.reading : words.shared.files[group],
      href: `rules#rules-${group}`,
    },
    ` (${formats.number(ids.length)})`,
  ]);
  return { kind: "paragraph", text };
}

/** Every metric: meaning, formula, unit, files, limits and source, from the registry that computes it. */
export function methodView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const sections: Section[] = [
    ...readingSections(reader),
    { id: "findings", message: words.method.findings, blocks: [findingLinks(reader)] },
    { id: "settings", message: words.method.settings, blocks: [settings(reader)] },
    { id: "rules", message: words.rules.table, blocks: [rules(reader)] },
    privacySection(reader),
    { id: "glossary", message: words.method.glossary, blocks: [glossary(reader)] },
  ];
  return {
    slug: "method",
    title: words.method.title,
    kicker: words.shared.kicker(reader.month),
    lead: [words.method.lead, [`${words.method.names} `, { text: words.notation.link, href: "notation" }]],
    contents: contentsOf(sections),
    sections,
  };
}
