import type { Term, TermFact, TermVariant } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import type { Definition } from "../report.ts";

/** What there is to say of a definition, in the order in which it is said. */
const kinds = ["meaning", "formula", "limits", "unit", "files", "source"] as const;
type Kind = (typeof kinds)[number];

/** What a definition says of each kind, by its sentences and its files; of what it does not say, none. */
type Sayings = Record<Kind, readonly string[]>;

const sentencesOf = (text = ""): string[] =>
  text.split(/(?<=[.?!]) (?=\p{Lu})/u).filter((sentence) => sentence !== "");

function sayingsOf({ words, language }: Reader, definition: Definition): Sayings {
  return {
    meaning: sentencesOf(definition.meaning[language]),
    formula: sentencesOf(definition.formula[language]),
    limits: sentencesOf(definition.limits?.[language]),
    unit: [words.method.units[definition.unit]],
    files: definition.files.map((file) => words.shared.files[file]),
    source: sentencesOf(definition.source),
  };
}

/** Of each kind, the sentences that are asked for. */
function byKind(of: (kind: Kind) => readonly string[]): Sayings {
  return {
    meaning: of("meaning"),
    formula: of("formula"),
    limits: of("limits"),
    unit: of("unit"),
    files: of("files"),
    source: of("source"),
  };
}

/** The meaning as text, and the rest as facts. */
function said({ words }: Reader, sayings: Sayings): { text: string; facts: TermFact[] } {
  const facts = kinds.flatMap((kind): TermFact[] => {
    const text = sayings[kind].join(kind === "files" ? ", " : " ");
    if (kind === "meaning" || text === "") return [];
    return [{ kind, label: words.method[kind], text }];
  });
  return { text: sayings.meaning.join(" "), facts };
}

function single(reader: Reader, definition: Definition): Term {
  const { id, label } = definition;
  return { id, code: id, name: label[reader.language], ...said(reader, sayingsOf(reader, definition)) };
}

/** What stands for one thing only, so that a variant that says another is not in doubt about it. */
const exclusive: ReadonlySet<Kind> = new Set(["formula", "unit", "source"]);

/**
 * What is said once for all variants: the sentences and files that each of them has; of formula, unit and
 * source also what more than half of them have, where every other has its own.
 */
function sharedBy(variants: readonly Sayings[]): Sayings {
  return byKind((kind) => {
    const texts = variants.map((sayings) => sayings[kind]);
    const [first = []] = texts;
    if (!exclusive.has(kind))
      return first.filter((sentence) => texts.every((text) => text.includes(sentence)));
    const same = Map.groupBy(texts, (text) => text.join(" "));
    const most = [...same.values()].find((alike) => alike.length > texts.length / 2);
    return same.has("") ? [] : (most?.[0] ?? []);
  });
}

/** What a variant says besides what is said for all. */
function ownOf(sayings: Sayings, shared: Sayings): Sayings {
  return byKind((kind) =>
    exclusive.has(kind)
      ? sayings[kind].join(" ") === shared[kind].join(" ")
        ? []
        : sayings[kind]
      : sayings[kind].filter((sentence) => !shared[kind].includes(sentence)),
  );
}

/** What ids begin with alike, by their points: `plan.coverage` of itself and `plan.coverage.visit`. */
function commonStart([first = "", ...others]: readonly string[]): string {
  const parts = first.split(".");
  const starts = parts.map((_, i) => parts.slice(0, i + 1).join("."));
  return starts.findLast((start) => others.every((id) => `${id}.`.startsWith(`${start}.`))) ?? "";
}

/**
 * A measure in several variants: what is the same is said once, and what differs beside the variants that
 * say it.
 */
function family(reader: Reader, name: string, variants: readonly Definition[]): Term {
  const code = commonStart(variants.map(({ id }) => id));
  const shared = sharedBy(variants.map((definition) => sayingsOf(reader, definition)));
  const groups = new Map<string, TermVariant>();
  for (const definition of variants) {
    const own = said(reader, ownOf(sayingsOf(reader, definition), shared));
    const key = JSON.stringify(own);
    const group = groups.get(key) ?? { names: [], ...own };
    const { id, label, variant = label } = definition;
    group.names.push({
      id,
      name: variant[reader.language],
      code: code === "" ? id : id.slice(code.length + 1),
    });
    groups.set(key, group);
  }
  return { name, code, ...said(reader, shared), variants: [...groups.values()] };
}

/** An entry for each family of definitions and for each that stands by itself, in their order. */
export function entriesOf(reader: Reader, definitions: readonly Definition[]): Term[] {
  const together = Map.groupBy(definitions, ({ id, family: of }) => of?.id ?? id);
  return [...together.values()].flatMap((variants) => {
    const [first] = variants;
    if (!first) return [];
    const name = first.family?.label[reader.language];
    return [name === undefined ? single(reader, first) : family(reader, name, variants)];
  });
}
