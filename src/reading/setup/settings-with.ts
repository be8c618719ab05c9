import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from "yaml";
import { dutchMapping, dutchSettings } from "../../contract/dutch-keys.ts";
import { fileContracts } from "../../contract/files.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { type Addition, asItem } from "./setup-text.ts";

/** The item of a map under one of its names, English or Dutch. */
const itemOf = (map: YAMLMap, names: readonly string[]): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && names.includes(String(key.value)));

const filesNames = ["files", dutchSettings.files] as const;
const pathNames = ["path", dutchMapping.path] as const;
const namesOfKind = (kind: FileKind) => [kind, fileContracts[kind].nl];

/** The text of report.yaml as lines, and what it says. */
class Text {
  readonly lines: readonly string[];
  readonly document: Document.Parsed;

  constructor(text: string) {
    this.lines = text.split(/\r?\n/);
    this.document = parseDocument(text.replaceAll("\r\n", "\n"));
  }

  /** The number of the line that a place lies in, from 0, and how far from its start. */
  placeOf(offset: number): { line: number; column: number } {
    const before = this.lines.map(({ length }) => length + 1);
    let rest = offset;
    let line = 0;
    for (; line < before.length - 1 && rest >= (before[line] ?? 0); line++) rest -= before[line] ?? 0;
    return { line, column: rest };
  }

  /** The line behind the last with anything in it before a place. */
  behind(offset: number): number {
    let { line, column } = this.placeOf(offset);
    if (column === 0) line--;
    while (line > 0 && (this.lines[line] ?? "").trim() === "") line--;
    return line + 1;
  }

  with(at: number, added: readonly string[]): string[] {
    return [...this.lines.slice(0, at), ...added, ...this.lines.slice(at)];
  }
}

const indented = (lines: readonly string[], width: number) =>
  lines.map((line) => (line === "" ? "" : `${" ".repeat(width)}${line}`));

/** A kind with its one file as a map; why it is so stands above it. */
function asKind({ kind, item }: Addition): string[] {
  const first = item.findIndex((line) => !line.startsWith("#"));
  const [why, own] = [item.slice(0, first), item.slice(first)];
  return [...why, `${kind}:`, ...own.map((line) => line.replace(/^- /, "  "))];
}

/** A line that stands so far from the edge, without that; a remark nearer to it is kept whole. */
const within = (column: number) => (line: string) =>
  line.slice(0, column).trim() === "" ? line.slice(column) : line.trimStart();

/** A file of a kind of which one is read as a map: that becomes the first of a list. */
function asList(text: Text, map: YAMLMap, { item }: Addition): string[] | null {
  const [from, , to] = map.range ?? [];
  if (from === undefined || to === undefined || map.flow) return null;
  const { line, column } = text.placeOf(from);
  const end = text.behind(to);
  const own = text.lines.slice(line, end).map(within(column));
  const list = [...asItem(own), ...item];
  return [...text.lines.slice(0, line), ...indented(list, column), ...text.lines.slice(end)];
}

/** The lines with one file more, all others as they were; null where they are written in another way. */
function linesWith(text: Text, added: Addition): string[] | null {
  const { contents } = text.document;
  const files = isMap(contents) ? itemOf(contents, filesNames)?.value : undefined;
  if (files === undefined) {
    const at = text.behind(text.lines.join("\n").length);
    return text.with(at, ["files:", ...indented(asKind(added), 2)]);
  }
  if (!isMap(files) || files.flow || !files.range) return null;
  const own = itemOf(files, namesOfKind(added.kind))?.value;
  if (own === undefined) {
    return text.with(
      text.behind(files.range[2]),
      indented(asKind(added), text.placeOf(files.range[0]).column),
    );
  }
  if (isMap(own)) return asList(text, own, added);
  if (!isSeq(own) || own.flow || !own.range) return null;
  return text.with(text.behind(own.range[2]), indented(added.item, text.placeOf(own.range[0]).column));
}

/** The same in a document: what is written in braces is written anew, comments kept. */
function documentWith({ document }: Text, { kind, value }: Addition): string | null {
  const contents = document.contents;
  const files = isMap(contents) ? itemOf(contents, filesNames)?.value : undefined;
  if (!isMap(files)) return null;
  const item = itemOf(files, namesOfKind(kind));
  const node = document.createNode(value);
  if (!item) files.set(kind, node);
  else if (isSeq(item.value)) item.value.add(node);
  else item.value = document.createNode([item.value, node]);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const asJson = (value: unknown) => JSON.stringify(value);

type Values = Readonly<Record<string, unknown>>;
const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What report.yaml says with one file more; null where that cannot be said beside what is there. */
function valuesWith(values: Values, { kind, value }: Addition): Values | null {
  const under = filesNames.find((name) => name in values) ?? "files";
  const files = values[under] ?? {};
  if (!isValues(files)) return null;
  const own = namesOfKind(kind).find((name) => name in files) ?? kind;
  const there = files[own];
  if (there === undefined) return { ...values, [under]: { ...files, [own]: value } };
  if (Array.isArray(there)) return { ...values, [under]: { ...files, [own]: [...there, value] } };
  // Without a path it is of the file that has the kind's own name; "off" is a decision.
  if (!isValues(there) || !pathNames.some((name) => name in there)) return null;
  return { ...values, [under]: { ...files, [own]: [there, value] } };
}

/**
 * The text of report.yaml with one file more, in its lines as they are with their comments; where they are
 * written in braces, written anew. Null where the file cannot be put beside what is there.
 */
export function settingsWith(given: string, added: Addition): string | null {
  const text = new Text(given);
  const now: unknown = text.document.toJS() ?? {};
  const wanted = isValues(now) && text.document.errors.length === 0 ? valuesWith(now, added) : null;
  if (wanted === null) return null;
  const newline = given.includes("\r\n") ? "\r\n" : "\n";
  const isRight = (candidate: string) => asJson(parseDocument(candidate).toJS()) === asJson(wanted);
  const lines = linesWith(text, added)?.join(newline);
  if (lines !== undefined && isRight(lines)) return lines;
  const anew = documentWith(text, added);
  return anew !== null && isRight(anew) ? anew.replaceAll("\n", newline) : null;
}
