import { foldWord } from "../../fold.ts";
import type { CollectedColumns } from "../collected-columns.ts";
import { type Dictionary, mapDistinct } from "../fast/fast.ts";
import type { OpenedExport } from "../opened-export.ts";
import { lookupOf } from "../parse-distinct.ts";
import { columnWords } from "../words/column-words.ts";
import { saysNothing } from "../words/nothing-words.ts";
import { saidWords } from "../words/said-words.ts";
import { stageWord } from "../words/stage-word.ts";
import { hasOpenPart, partsTest } from "../words/words-in-parts.ts";
import { idleMultiples } from "./idle-multiples.ts";
import type { IdleSetting } from "./idle-setting.ts";

/** Texts among which it is sought what was meant. */
const mostNear = 1000;

const textsOf = (dictionary: Dictionary | undefined) =>
  dictionary ? mapDistinct(dictionary.texts(), (text) => text) : [];

/** Whether all texts of a column are so; the first that is not ends it. */
function everyText(dictionary: Dictionary, isSo: (text: string) => boolean): boolean {
  const texts = dictionary.texts();
  for (let code = 0; code < texts.length; code++) if (!isSo(texts.at(code) ?? "")) return false;
  return true;
}

interface Seen {
  opened: OpenedExport;
  raw: CollectedColumns;
}

/** The texts of a column as they are read: the first of several, and what another export says of it. */
function readTexts(name: string, { opened, raw }: Seen): string[] {
  const mark = opened.mapping.firstOf[name];
  const looked = lookupOf(name, opened.source);
  return textsOf(raw.dictionaries.get(name)).flatMap((text) => {
    const first = mark === undefined ? text : (text.split(mark)[0] ?? "").trim();
    return looked ? (looked(first) ?? []) : first;
  });
}

/** The words of a column, folded; of a stage also without what stands around it. */
function wordsIn(name: string, texts: readonly string[], { opened: { source } }: Seen): Set<string> {
  const words = new Set(texts.map(foldWord));
  const remember = (word: string) => {
    words.add(foldWord(word));
    return undefined;
  };
  if (source.contract.columns[name]?.isStage) {
    for (const text of texts) stageWord(text, remember);
  }
  return words;
}

function idleValues(seen: Seen): IdleSetting[] {
  return Object.entries(seen.opened.source.mapping.values).flatMap(([name, meanings]) => {
    // Of numbers of the rows' own none is looked at.
    if (seen.raw.numbers.has(name)) return [];
    const texts = readTexts(name, seen);
    const words = wordsIn(name, texts, seen);
    const column = seen.opened.source.contract.columns[name];
    const given = new Set(Object.keys(meanings).map(foldWord));
    const explained = new Set(
      [...given, ...[...(column?.words ?? [])].flatMap(([value, others]) => [value, ...others])].map(
        foldWord,
      ),
    );
    const said = column && columnWords(name, column, seen.opened.source);
    const inParts = Object.keys(meanings).filter(hasOpenPart).map(partsTest);
    const isTold = (text: string) =>
      inParts.some((fits) => fits(text)) ||
      explained.has(foldWord(text)) ||
      said?.isNothing(text) === true ||
      said?.isKnown(text) === true;
    const isFound = (word: string) => {
      if (hasOpenPart(word)) return texts.some(partsTest(word));
      if (words.has(foldWord(word)) || column?.kind !== "choice") return words.has(foldWord(word));
      const find = saidWords([[word, true]]);
      return texts.some((text) => find(text) === true);
    };
    const isIdle = (word: string) => (word === "*" ? texts.every(isTold) : !isFound(word));
    return Object.keys(meanings)
      .filter(isIdle)
      .map((word) => ({ path: ["values", name, word], near: word === "*" ? [] : texts.slice(0, mostNear) }));
  });
}

function idleRowWords({ opened: { source, layout }, raw }: Seen): IdleSetting[] {
  const columns = [...layout.positions];
  return (["skip", "only"] as const).flatMap((key) =>
    Object.entries(source.mapping[key]).flatMap(([header, words]) => {
      const position = layout.readAt(header);
      const name = columns.find(([, at]) => at === position)?.[0] ?? "";
      const near = textsOf(raw.dictionaries.get(name)).slice(0, mostNear);
      return words.flatMap((word, i) =>
        raw.rowWords.hasMet(key, header, word) ? [] : [{ path: [key, header, String(i)], near }],
      );
    }),
  );
}

/** Whether a column has a value in every row. */
function isFull(dictionary: Dictionary): boolean {
  return !dictionary.codes.toArray().includes(-1) && !textsOf(dictionary).some(saysNothing);
}

function idleOthers({ opened: { source }, raw }: Seen): IdleSetting[] {
  const { defaults, lookup, first_of } = source.mapping;
  const found = (
    part: string,
    names: readonly string[],
    isIdle: (name: string, texts: Dictionary) => boolean,
  ) =>
    names.flatMap((name) => {
      const dictionary = raw.dictionaries.get(name);
      return dictionary && isIdle(name, dictionary) ? [{ path: [part, name], near: [] }] : [];
    });
  const isSheetOfText = source.mapping.sheet !== undefined && source.sheet === null;
  return [
    ...(isSheetOfText ? [{ path: ["sheet"], near: [] }] : []),
    ...found("defaults", Object.keys(defaults), (_, dictionary) => isFull(dictionary)),
    ...found("lookup", Object.keys(lookup), (name, dictionary) => {
      const table = source.lookups.get(name);
      return everyText(dictionary, (text) => table?.get(text) === undefined);
    }),
    ...found("first_of", Object.keys(first_of), (name, dictionary) => {
      const mark = first_of[name] ?? "";
      return everyText(dictionary, (text) => !text.includes(mark));
    }),
  ];
}

/**
 * What report.yaml says of a file and changes nothing in how it is read. None of a file without rows, which
 * tells nothing.
 */
export function idleSettings(opened: OpenedExport, raw: CollectedColumns): IdleSetting[] {
  if (raw.rowsRead === 0 || opened.source.isWorksheet) return [];
  const seen = { opened, raw };
  return [...idleValues(seen), ...idleRowWords(seen), ...idleOthers(seen), ...idleMultiples(opened, raw)];
}
