import { isRule, type RuleId, rules } from "../contract/rules.ts";
import { fileKinds, type Language } from "../contract/vocabulary.ts";
import { paragraphs } from "./blocks.ts";
import type { PageView, Section, Term } from "./page.ts";
import { contentsOf } from "./parts/contents.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { Report } from "./report.ts";

/** The rules of one file, or those of reading any. */
export type RuleGroup = "read" | (typeof fileKinds)[number];

/** Where a rule belongs: its id begins with the file that it is about. */
function groupOf(id: string): RuleGroup {
  return fileKinds.find((kind) => id.startsWith(`${kind}.`)) ?? "read";
}

/** The rules by group, in the order in which files are read. */
export function rulesByGroup(): Map<RuleGroup, string[]> {
  return Map.groupBy(Object.keys(rules), groupOf);
}

function term({ words, language }: Reader, id: RuleId): Term {
  const { severity, title, advice } = rules[id];
  return {
    id,
    code: id,
    name: title[language],
    text: advice[language],
    facts: [{ label: words.quality.severity, text: words.quality.severities[severity], kind: "unit" }],
  };
}

/** Every rule of the check: what it means, how bad it is, and what to do. */
export function rulesView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const sections = [...rulesByGroup()].map(([group, ids]): Section => {
    return {
      id: `rules-${group}`,
      message: group === "read" ? words.rules.reading : words.rules.of(words.shared.files[group]),
      blocks: [{ kind: "terms", terms: ids.filter(isRule).map((id) => term(reader, id)) }],
    };
  });
  return {
    slug: "rules",
    title: words.rules.title,
    kicker: words.shared.kicker(reader.month),
    lead: words.rules.lead.slice(0, 1),
    contents: contentsOf(sections),
    sections: sections.map((section, i) =>
      i === 0
        ? { ...section, blocks: [...paragraphs(...words.rules.lead.slice(1)), ...section.blocks] }
        : section,
    ),
  };
}
