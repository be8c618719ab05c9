import { parse } from "yaml";
import { fileContracts } from "../../contract/files.ts";
import { type FileMapping, mappingsOf } from "../../contract/mapping.ts";
import type { Problem } from "../../contract/problem.ts";
import { dutchKeysAt } from "../../contract/setting-at.ts";
import type { Settings } from "../../contract/settings.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { isWorksheet } from "../../contract/worksheet.ts";
import { filesOfMapping } from "../exports/files-of-kind.ts";
import { kindNamed } from "../exports/settings/contract-names.ts";
import { settingsFile } from "../exports/settings/yaml-places.ts";
import type { OwnNames } from "../linking/own-names.ts";
import { inYaml } from "./lines-to-paste.ts";
import { apart, onOneLine } from "./mapping-to-paste.ts";
import { Problems } from "./problems.ts";

type Said = Pick<OwnNames, "writtenAt" | "isDutch">;

/** The report.yaml into which lines are to be pasted. */
interface Into {
  folder: string;
  settings: Settings;
  said: Said;
}

/** A line with a key: its indent, the mark of an entry of a list or of a remark, and the key. */
const keyLine = /^( *)((?:# |- )?)([A-Za-z_]+)(?=:(?: |$))/;

/** The Dutch name of a key below a place; undefined where it has none. */
function dutchOf(above: readonly string[], key: string): string | undefined {
  const kind = above.length === 1 && above[0] === "files" ? kindNamed(key) : undefined;
  return kind ? fileContracts[kind].nl : dutchKeysAt(above)?.[key];
}

/**
 * Lines of report.yaml under the names that it has for the same places, and in Dutch where it is written so;
 * other lines as they are. `entry` is which of a list of mappings they are about.
 */
function inOwnWords(lines: string, entry: number, { writtenAt, isDutch }: Said): string {
  const above: string[] = [];
  const rename = (all: string, indent: string, mark: string, key: string) => {
    const isEntry = mark === "- ";
    if (isEntry) above.splice(indent.length / 2, above.length, String(entry));
    const depth = indent.length / 2 + Number(isEntry);
    const parent = above.slice(0, depth);
    if (parent.length !== depth) return all;
    if (mark !== "# ") above.splice(depth, above.length, key);
    const name = writtenAt([...parent, key]) ?? (isDutch ? dutchOf(parent, key) : undefined) ?? key;
    return `${indent}${mark}${name}`;
  };
  return lines
    .split("\n")
    .map((line) => line.replace(keyLine, rename))
    .join("\n");
}

/**
 * Keys that say how one file is written: of another file of the same mapping they would say something wrong.
 */
const ofOneFile: readonly (keyof FileMapping)[] = [
  ...(["encoding", "header", "delimiter", "date_order", "decimal", "columns", "unpivot"] as const),
  ...(["fill_down", "lasts", "multiply", "defaults"] as const),
];

/**
 * What a block of lines says of a kind of file; null for lines that are about something else, or of a list
 * already.
 */
function mappingIn(paste: string): { kind: FileKind; own: Partial<FileMapping> } | null {
  const [files, head = "", first = ""] = paste.split("\n");
  const kind = kindNamed(head.trim().replace(/:$/, ""));
  if (files !== "files:" || kind === undefined || first.startsWith("    - ")) return null;
  const said: { files?: Partial<Record<FileKind, Partial<FileMapping>>> } = parse(paste);
  return { kind, own: said.files?.[kind] ?? {} };
}

/** What was said of a file, with what is said of it besides. */
function together(mapping: FileMapping, own: Partial<FileMapping>): Partial<FileMapping> {
  const entries = Object.entries(own).map(([key, value]): [string, unknown] => {
    const before: unknown = Reflect.get(mapping, key);
    const areMaps = [before, value].every(
      (each) => typeof each === "object" && each !== null && !Array.isArray(each),
    );
    return [key, areMaps ? { ...Object(before), ...Object(value) } : value];
  });
  return Object.fromEntries(entries);
}

/** What stands behind a hash in a block: the other answers. */
const commentsIn = (paste: string) => [...paste.matchAll(/(?:^|\s)# (.*)$/gm)].map(([, text = ""]) => text);

/**
 * Lines about one of the files of a mapping that are not true of the others: a list in which that file stands
 * apart.
 */
function listWith(
  { kind, own }: { kind: FileKind; own: Partial<FileMapping> },
  paste: string,
  entry: Entry,
  file: string,
): string | null {
  const list = apart(entry.mappings, entry.mapping, file, together(entry.mapping, own));
  if (list === null) return null;
  const comments = commentsIn(paste);
  const lines = list.map((each) => {
    const note = each.path === file && comments.length > 0 ? ` # ${comments.join(" · ")}` : "";
    return `    - ${onOneLine(each)}${note}`;
  });
  return ["files:", `  ${kind}:`, ...lines].join("\n");
}

/** Lines about a kind of file as those of one entry of its list. */
function inList(paste: string, { mapping: { path = [], query } }: Entry): string {
  const [files, kind, ...lines] = paste.split("\n");
  const paths = [path].flat().map(inYaml);
  const at = typeof path === "string" ? paths[0] : `[${paths.join(", ")}]`;
  const first = query === undefined ? `path: ${at}` : `query: ${inYaml(query)}`;
  return [files, kind, `    - ${first}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** The mapping that a file is read by, with the others of its kind. */
interface Entry {
  mapping: FileMapping;
  mappings: readonly FileMapping[];
  files: readonly string[];
  isInList: boolean;
}

function entryOf(file: string, kind: FileKind, { folder, settings }: Into): Entry | undefined {
  const given = settings.files[kind];
  const mappings = mappingsOf(kind, given).map(({ mapping }) => mapping);
  const aside = { place: { file: settingsFile }, problems: new Problems() };
  return mappings
    .map((mapping) => ({
      mapping,
      mappings,
      files: filesOfMapping(folder, mapping, mappings, aside),
      isInList: Array.isArray(given),
    }))
    .find(({ files }) => files.includes(file));
}

/**
 * Lines at the place of report.yaml that is about a file alone; `alike` are all files of which the same is
 * said.
 */
function inPlace(paste: string, file: string, alike: ReadonlySet<string>, into: Into): string {
  const filesAt = paste.indexOf("\nfiles:");
  if (filesAt > 0) {
    const before = inOwnWords(paste.slice(0, filesAt), 0, into.said);
    return `${before}\n${inPlace(paste.slice(filesAt + 1), file, alike, into)}`;
  }
  const said = mappingIn(paste);
  const entry = said ? entryOf(file, said.kind, into) : undefined;
  if (!said || !entry) return inOwnWords(paste, 0, into.said);
  const isOfAll = entry.files.every((each) => alike.has(each));
  const mustBeApart = !isOfAll && ofOneFile.some((key) => key in said.own);
  const list = mustBeApart ? listWith(said, paste, entry, file) : null;
  const lines = list ?? (entry.isInList ? inList(paste, entry) : paste);
  return inOwnWords(lines, entry.mappings.indexOf(entry.mapping), into.said);
}

/** What report.yaml says of a kind is not of a worksheet: a problem there has no such lines to paste. */
function ofWorksheet(problem: Problem): Problem {
  const { paste, message, message_nl, ...rest } = problem;
  if (paste === undefined || !isWorksheet(problem.file) || !/^files:/m.test(paste)) return problem;
  return {
    ...rest,
    message: `${message} Of a worksheet report.yaml says nothing: correct it there.`,
    message_nl: `${message_nl} Van een werkblad zegt report.yaml niets: verbeter het daar.`,
  };
}

/**
 * Problems of which the lines to paste stand where they belong in report.yaml as it is: under the names that
 * it has (a setting that it has in Dutch is not to stand there in English too), in the entry of the list that
 * is about the file, and apart where they are true of one of several files.
 */
export function withPastesInPlace(told: readonly Problem[], into: Into): Problem[] {
  const problems = told.map(ofWorksheet);
  const asked = problems.filter(({ paste }) => paste !== undefined);
  const sameOf = Map.groupBy(asked, ({ rule, paste }) => JSON.stringify([rule, paste]));
  const placed = new Map<Problem, string>();
  for (const same of sameOf.values()) {
    const byFile = Map.groupBy(same, ({ file }) => file);
    for (const [file, own] of byFile) {
      const lines = inPlace(own[0]?.paste ?? "", file, new Set(byFile.keys()), into);
      for (const problem of own) placed.set(problem, lines);
    }
  }
  return problems.map((problem) => {
    const paste = placed.get(problem);
    return paste === undefined ? problem : { ...problem, paste };
  });
}
