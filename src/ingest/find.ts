import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileContract } from "../contract/file.ts";
import { fileContracts } from "../contract/files.ts";
import { type FileMapping, fileMappingSchema } from "../contract/mapping.ts";
import type { Settings } from "../contract/settings.ts";
import { sha256Of } from "../contract/sha256.ts";
import { type FileKind, fileKinds } from "../contract/vocabulary.ts";
import { isWorksheet } from "../contract/worksheet.ts";
import { decode, textOf } from "./decode.ts";
import type { Export, LookupTable } from "./export.ts";
import { didYouMean } from "./fold.ts";
import { bytesOf, csvFiles, type DataFolder, filesAt } from "./folder.ts";
import { readLookup } from "./lookup.ts";
import { Problems } from "./problems.ts";
import { settingsFile } from "./yaml-places.ts";

/** The names under which a file is found without being pointed to. */
function namesOf({ kind, nl }: FileContract): string[] {
  return [...new Set([`${kind}.csv`, `${nl}.csv`])];
}

const isNamed = (kind: FileKind) => (file: string) =>
  namesOf(fileContracts[kind]).includes(file.toLowerCase());

/** The file with the name of a kind. Undefined, with a problem, where there is none or more than one. */
function fileOf(folder: string, kind: FileKind, problems: Problems): string | undefined {
  const contract = fileContracts[kind];
  const files = csvFiles(folder);
  const found = files.filter(isNamed(kind));
  const [first, second] = found;
  if (first === undefined) {
    const hint = didYouMean(`${contract.nl}.csv`, files);
    const names = namesOf(contract);
    problems.add(
      "file.missing",
      { file: `${kind}.csv`, kind },
      {
        nl: `Er is geen ${names.join(" of ")}.${hint.nl}`,
        en: `There is no ${names.join(" or ")}.${hint.en}`,
      },
    );
  } else if (second !== undefined) {
    problems.add(
      "file.twice",
      { file: second, kind },
      {
        nl: `Zowel ${first} als ${second} is er.`,
        en: `There is both ${first} and ${second}.`,
      },
    );
    return undefined;
  }
  return first;
}

/** The files that report.yaml points to. */
function filesAtPaths(folder: string, kind: FileKind, path: string | string[], problems: Problems): string[] {
  const place = { file: settingsFile, column: `files.${kind}.path` };
  return [path].flat().flatMap((each) => filesAt(folder, each, place, problems));
}

/** The worksheets of account managers, which npm run plan has written and somebody has filled in. */
function worksheetsIn(folder: string): string[] {
  return csvFiles(folder).filter(isWorksheet);
}

/** The files of a kind: those that report.yaml points to, else the one with its name. */
function filesOf(folder: string, kind: FileKind, { path }: FileMapping, problems: Problems): string[] {
  const worksheets = kind === "plan" ? worksheetsIn(folder) : [];
  if (worksheets.length > 0) {
    const plan =
      path === undefined
        ? csvFiles(folder).filter(isNamed(kind))
        : filesAtPaths(folder, kind, path, problems);
    return [...plan, ...worksheets];
  }
  if (path === undefined) {
    const file = fileOf(folder, kind, problems);
    return file === undefined ? [] : [file];
  }
  return filesAtPaths(folder, kind, path, problems);
}

/** Leaves out files whose content was seen before, which would count double. */
function withoutCopies(exports: readonly Export[], problems: Problems): Export[] {
  const first = new Map<string, Export>();
  return exports.filter((each) => {
    const earlier = first.get(each.sha256);
    first.set(each.sha256, earlier ?? each);
    if (!earlier) return true;
    const place = { file: each.file, kind: each.contract.kind };
    const isError = problems.add("file.same_content", place, {
      nl: `De inhoud is gelijk aan die van ${earlier.file}.`,
      en: `The content is that of ${earlier.file}.`,
    });
    return !isError && each.file !== earlier.file;
  });
}

/**
 * The exports of a kind: as mapped in report.yaml, else by name. None where there is none, or one cannot be read, which is a problem of its own,
 * or where report.yaml switches it off.
 */
export function findExports(
  place: DataFolder,
  kind: FileKind,
  settings: Settings,
  problems: Problems,
): Export[] {
  const mapped = settings.files[kind];
  if (mapped === "off") return [];
  const mapping = mapped ?? fileMappingSchema.parse({});
  const files = filesOf(place.folder, kind, mapping, problems);
  const found = files.map((file) => ({ file, read: bytesOf(place, file, problems) }));
  const lookups = new Map<string, LookupTable>();
  for (const [column, lookup] of Object.entries(mapping.lookup)) {
    const table = readLookup({ ...place, lookup }, problems);
    if (table === null) return [];
    lookups.set(column, table);
  }
  const exports = found.flatMap(({ file, read }): Export[] => {
    if (read === null) return [];
    const isSheet = kind === "plan" && isWorksheet(file);
    // What report.yaml says of a plan is about the export of another system, not about our own form.
    const own = isSheet ? fileMappingSchema.parse({}) : mapping;
    return [{ contract: fileContracts[kind], mapping: own, file, ...read, lookups, isWorksheet: isSheet }];
  });
  return exports.length < files.length ? [] : withoutCopies(exports, problems);
}

/**
 * Tells which CSV files of a folder nothing reads: not mapped, not by a known name. Where report.yaml switches a file off, others may lie there on
 * purpose too.
 */
export function reportUnread(folder: string, settings: Settings, problems: Problems): void {
  if (Object.values(settings.files).includes("off")) return;
  const known = new Set(fileKinds.flatMap((kind) => namesOf(fileContracts[kind])));
  for (const mapping of Object.values(settings.files)) {
    if (typeof mapping !== "object") continue;
    for (const path of [mapping.path ?? []].flat()) {
      for (const file of filesAt(folder, path, { file: settingsFile }, new Problems()))
        known.add(file.toLowerCase());
    }
    for (const { file } of Object.values(mapping.lookup)) known.add(file.toLowerCase());
  }
  const unknown = csvFiles(folder).filter((each) => !known.has(each.toLowerCase()) && !isWorksheet(each));
  for (const file of unknown) {
    const names = fileKinds.map((kind) => `${fileContracts[kind].nl}.csv`);
    const hint = didYouMean(file, names);
    problems.add(
      "file.unread",
      { file },
      { nl: `Deze naam is niet bekend.${hint.nl}`, en: `This name is not known.${hint.en}` },
    );
  }
}

/** The text of report.yaml, whatever its encoding; blank where there is none, null where it is no file that can be opened. */
export function settingsText({ folder, onRead }: DataFolder): string | null {
  const path = join(folder, settingsFile);
  if (!existsSync(path)) return "";
  try {
    const bytes = readFileSync(path);
    onRead?.(settingsFile, sha256Of(bytes));
    const content = decode(bytes);
    return content ? textOf(content) : bytes.toString("utf8");
  } catch {
    onRead?.(settingsFile, null);
    return null;
  }
}
