import { type Document, isCollection, isMap, isPair, isScalar, Lexer } from "yaml";
import type { Bilingual } from "../../../contract/vocabulary.ts";

/** Aliases that may be followed: more than a person writes, and far from what would fill the memory. */
export const mostAliases = 100;
/**
 * Keys, values and marks in all, and how deep one may lie in another: no settings are longer, and what is
 * takes long to read.
 */
const mostEntries = 20_000;
const deepest = 50;

/** What is asked of report.yaml beyond YAML itself, so that every file is read or refused in bounded time. */
const faults = {
  aliases: {
    nl: `Verwacht: hoogstens ${mostAliases} verwijzingen (*naam).`,
    en: `Expected at most ${mostAliases} aliases (*name).`,
  },
  entries: {
    nl: `Verwacht: hoogstens ${mostEntries} sleutels en waarden.`,
    en: `Expected at most ${mostEntries} keys and values.`,
  },
  depth: {
    nl: `Verwacht: hoogstens ${deepest} niveaus in elkaar.`,
    en: `Expected at most ${deepest} levels, one in another.`,
  },
  keys: {
    nl: "Verwacht: een woord of getal als sleutel, zonder ? ervoor.",
    en: "Expected a word or number as a key, without ? before it.",
  },
} as const satisfies Record<string, Bilingual>;

export const tooManyAliases: Bilingual = faults.aliases;

/** A place in the text of report.yaml, and what was expected there. */
export interface YamlFault {
  offset: number;
  expected: Bilingual;
}

/** Tokens of the lexer that are no part of the text; after the first the text of a scalar follows. */
const scalarFollows = "\u001f";
const control = new Set([scalarFollows, "\u0002", "\u0018"]);

/** How many there are of what takes time, up to a token. */
class Counts {
  #entries = 0;
  #aliases = 0;
  #flow = 0;
  #dashes = 0;

  /** Counts a token that is no text of a scalar. Gives what is too much with it, if anything is. */
  add(token: string): Bilingual | null {
    if (token === "?") return faults.keys;
    const sign = token.charAt(0);
    if (sign === "\n") this.#dashes = 0;
    if (token === "-") this.#dashes++;
    if (sign === "[" || sign === "{") this.#flow++;
    if (sign === "]" || sign === "}") this.#flow--;
    if (sign === "*") this.#aliases++;
    if ("-:,[{*&!%".includes(sign)) this.#entries++;
    if (this.#aliases > mostAliases) return faults.aliases;
    if (this.#flow + this.#dashes > deepest) return faults.depth;
    return this.#entries > mostEntries ? faults.entries : null;
  }
}

/**
 * What in the tokens of a text would take too long to read as YAML; null where nothing would. Takes time by
 * the length of the text alone.
 */
export function fatalToken(text: string): YamlFault | null {
  const counts = new Counts();
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    const expected = isScalar || control.has(token) || token === "" ? null : counts.add(token);
    if (expected) return { offset, expected };
    isScalar = token === scalarFollows;
    if (!control.has(token)) offset += token.length;
  }
  return null;
}

interface Step {
  node: unknown;
  depth: number;
}

const below = ({ node, depth }: Step): Step[] => {
  if (isPair(node)) return [{ node: node.value, depth }];
  return isCollection(node) ? node.items.map((item) => ({ node: item, depth: depth + 1 })) : [];
};

const startOf = (node: unknown) =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : 0;

/**
 * What in a document cannot be settings: a list or map as a key, a key that stands twice, or more levels than
 * settings have; null without any.
 */
export function unfitNode(document: Document): YamlFault | null {
  const steps: Step[] = [{ node: document.contents, depth: 0 }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, depth } = step;
    if (depth > deepest) return { offset: startOf(node), expected: faults.depth };
    const fault = isMap(node) ? unfitKey(node.items.map(({ key }) => key)) : null;
    if (fault) return fault;
    // From the top down: what stands first in the file is told.
    steps.push(...below(step).reverse());
  }
  return null;
}

function unfitKey(keys: readonly unknown[]): YamlFault | null {
  const seen = new Set<string>();
  for (const key of keys) {
    if (isCollection(key)) return { offset: startOf(key), expected: faults.keys };
    const name = String(isScalar(key) ? key.value : key);
    if (seen.has(name)) {
      return {
        offset: startOf(key),
        expected: {
          nl: `Verwacht: elke sleutel één keer; "${name}" staat er twee keer.`,
          en: `Expected each key once; "${name}" stands twice.`,
        },
      };
    }
    seen.add(name);
  }
  return null;
}
