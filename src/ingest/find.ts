import type { FileContract } from "../contract/file.ts";
import { fileContracts } from "../contract/files.ts";
import { type FileMapping, fileMappingSchema } from "../contract/mapping.ts";
import type { Settings } from "../contract/settings.ts";
import { type FileKind, fileKinds } from "../contract/vocabulary.ts";
import { isWorksheet } from "../contract/worksheet.ts";
import type { Export, LookupTable } from "./export.ts";
import { bytesOf, csvFiles, filesAt, type SeenFolder } from "./folder.ts";
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
    const names = namesOf(contract);
    problems.add("file.missing", { file: `${kind}.csv`, kind }, (didYouMean) => {
      const hint = didYouMean(`${contract.nl}.csv`, files);
      return {
        nl: `Er is geen ${names.join(" of ")}.${hint.nl}`,
        en: `There is no ${names.join(" or ")}.${hint.en}`,
      };
    });
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
  place: SeenFolder,
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

/** The files that report.yaml points to, whether they are there or not. */
function filesPointedTo(folder: string, { files }: Settings): string[] {
  return Object.values(files).flatMap((mapping) => {
    if (typeof mapping !== "object") return [];
    const paths = [mapping.path ?? []].flat();
    return [
      ...paths.flatMap((path) => filesAt(folder, path, { file: settingsFile }, new Problems())),
      ...Object.values(mapping.lookup).map(({ file }) => file),
    ];
  });
}

/** Every file of a folder that may be read under some settings. */
export function filesThatMayBeRead(folder: string, settings: Settings): string[] {
  return [...new Set([...csvFiles(folder), ...filesPointedTo(folder, settings)])];
}

/**
 * Tells which CSV files of a folder nothing reads: not mapped, not by a known name. Where report.yaml switches a file off, others may lie there on
 * purpose too.
 */
export function reportUnread(folder: string, settings: Settings, problems: Problems): void {
  if (Object.values(settings.files).includes("off")) return;
  const named = fileKinds.flatMap((kind) => namesOf(fileContracts[kind]));
  const pointedTo = filesPointedTo(folder, settings).map((file) => file.toLowerCase());
  const known = new Set([...named, ...pointedTo]);
  const unknown = csvFiles(folder).filter((each) => !known.has(each.toLowerCase()) && !isWorksheet(each));
  for (const file of unknown) {
    const names = fileKinds.map((kind) => `${fileContracts[kind].nl}.csv`);
    problems.add("file.unread", { file }, (didYouMean) => {
      const hint = didYouMean(file, names);
      return { nl: `Deze naam is niet bekend.${hint.nl}`, en: `This name is not known.${hint.en}` };
    });
  }
}
