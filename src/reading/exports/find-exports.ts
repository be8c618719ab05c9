import { fileContracts } from "../../contract/files.ts";
import { type FileMapping, fileMappingSchema, type MappingAt, mappingsOf } from "../../contract/mapping.ts";
import type { Problem } from "../../contract/problem.ts";
import type { Settings } from "../../contract/settings.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { worksheetContract } from "../../contract/worksheet.ts";
import type { KnownIn } from "../columns/keys/known-keys.ts";
import type { Money } from "../columns/money/money.ts";
import type { Correction } from "../corrections/correction.ts";
import { meansExport } from "../corrections/file-meant.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { resultOfQuery } from "../query/result-of-query.ts";
import { reportCalendar } from "../report-calendar.ts";
import type { FolderWords } from "../text/encodings/folder-words.ts";
import type { Export } from "./export.ts";
import { filesOf, placesOfAbsence, worksheetsIn } from "./files-of-kind.ts";
import type { SeenFolder } from "./folder.ts";
import { readLookup } from "./lookup.ts";
import type { LookupTable } from "./lookup-table.ts";
import type { PlaceOf } from "./settings/yaml-places.ts";
import { type TableBytes, tableBytesOf } from "./table-bytes.ts";
import { isInWorksheets, partOfWorksheet } from "./worksheet-part.ts";

/** A data folder in which exports are sought, and what is known before they are read. */
interface Searching extends SeenFolder {
  money: Money;
  known: KnownIn;
  folderWords: FolderWords;
  corrections: readonly Correction[];
  placeOf: PlaceOf;
}

/** Leaves out files whose content was seen before, which would count double. */
function withoutCopies(exports: readonly Export[], problems: Problems): Export[] {
  const first = new Map<string, Export>();
  return exports.filter((each) => {
    const content = `${each.sha256} ${each.sheet ?? ""}`;
    const earlier = first.get(content);
    first.set(content, earlier ?? each);
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
 * What is looked up for the exports of a mapping. Null, with a problem, where an export in which is looked up
 * cannot be read.
 */
function lookupsOf(place: SeenFolder, { lookup }: FileMapping, problems: Problems): Export["lookups"] | null {
  const lookups = new Map<string, LookupTable>();
  for (const [column, each] of Object.entries(lookup)) {
    const table = readLookup({ ...place, lookup: each }, problems);
    if (table === null) return null;
    lookups.set(column, table);
  }
  return lookups;
}

/** The export of a kind that a file is; null, with a problem, where it cannot be read. */
type ExportOf = (
  file: string,
  rest: Pick<Export, "mapping" | "mappingAt" | "lookups" | "isWorksheet">,
) => Export | null;

/**
 * How a file is read: a sheet of a workbook, and a result, was made a text of one form, whatever is said of
 * others.
 */
function mappingOf({ sheet, queried }: Pick<Export, "sheet" | "queried">, mapping: FileMapping): FileMapping {
  return sheet === null && queried === null ? mapping : { ...mapping, encoding: "utf-8", delimiter: "\t" };
}

const notQueried = (read: TableBytes | null) => read && { ...read, queried: null };

/**
 * How a worksheet is read of which report.yaml says nothing by its name: what it says of a plan otherwise is
 * about the export of another system, not about our own form.
 */
const asItStands = (): MappingAt => ({ mapping: fileMappingSchema.parse({}), path: [] });

/** The exports of one mapping; null where one of them, or one in which is looked up, cannot be read. */
function exportsOf(
  place: SeenFolder,
  at: MappingAt,
  { files, exportOf, isWorksheet }: { files: readonly string[]; exportOf: ExportOf; isWorksheet: boolean },
  problems: Problems,
): (Export | null)[] {
  if (files.length === 0) return [];
  const { mapping } = at;
  const lookups = lookupsOf(place, mapping, problems);
  return files.map((file) => {
    const found = exportOf(file, { mapping, mappingAt: at.path, lookups: lookups ?? new Map(), isWorksheet });
    return lookups && found;
  });
}

/** The part of each worksheet that is of a kind; those without one are left out. */
function partsOf(worksheets: readonly (Export | null)[], kind: FileKind): (Export | null)[] {
  const contract = worksheetContract(fileContracts[kind]);
  return worksheets.flatMap((sheet) => {
    const bytes = sheet && partOfWorksheet(sheet.bytes, kind);
    return bytes === undefined ? [] : [sheet && bytes && { ...sheet, contract, bytes }];
  });
}

/** Problems without those that were told of the other part of a worksheet: both are of one file. */
function withoutTold(problems: Problems, before: FoundBefore): Problems {
  const keyOf = ({ rule, file, line, message }: Problem) => JSON.stringify([rule, file, line, message]);
  const told = new Set(before.list.map(keyOf));
  const others = before.ofNextPass();
  others.take(problems.list.filter((each) => !told.has(keyOf(each))));
  return others;
}

/**
 * The exports of a kind: as mapped in report.yaml, else by name. None where there is none, or one cannot be
 * read, which is a problem of its own, or where report.yaml switches it off.
 */
export function findExports(
  place: Searching,
  kind: FileKind,
  settings: Settings,
  before: FoundBefore,
): { exports: Export[]; problems: Problems } {
  const problems = before.ofNextPass();
  const exports = exportsIn(place, kind, settings, problems);
  return { exports, problems: isInWorksheets(kind) ? withoutTold(problems, before) : problems };
}

function exportsIn(place: Searching, kind: FileKind, settings: Settings, problems: Problems): Export[] {
  const mapped = mappingsOf(kind, settings.files[kind]);
  const worksheets = mapped.length > 0 && isInWorksheets(kind) ? worksheetsIn(place.folder) : [];
  const mappings = mapped.map(({ mapping }) => mapping);
  const calendar = reportCalendar(settings);
  const ofAbsence = placesOfAbsence(place.folder, settings);
  const exportOf: ExportOf = (file, rest) => {
    const { mapping } = rest;
    const decimal = typeof mapping.decimal === "string" ? mapping.decimal : undefined;
    const read =
      mapping.query === undefined
        ? notQueried(tableBytesOf(place, { file, kind, sheet: mapping.sheet, decimal }, problems))
        : resultOfQuery({ ...place, ofAbsence, zone: calendar.zone }, { file, kind, mapping }, problems);
    const { money, known, folderWords } = place;
    const found = {
      contract: fileContracts[kind],
      mappings,
      calendar,
      money,
      known,
      folderWords,
      isAlone: true,
    };
    if (read === null) return null;
    const corrections = place.corrections.filter((each) => meansExport(each.file, { file: read.file, kind }));
    return { ...found, ...read, ...rest, corrections, mapping: mappingOf(read, mapping) };
  };
  const hasWorksheets = worksheets.length > 0;
  const found = mapped.map((at) => {
    return { at, files: filesOf(place, kind, { at, mappings, hasWorksheets }, problems) };
  });
  const named = new Set(found.flatMap(({ files }) => files));
  const unnamed = { at: asItStands(), files: worksheets.filter((file) => !named.has(file)) };
  const exports = [...found, unnamed].flatMap(({ at, files }) => {
    const own = files.filter((file) => !worksheets.includes(file));
    // What keeps a worksheet from being read was told with its plan.
    const isRead = (file: string) => kind === "plan" || !problems.hasErrorsIn([file]);
    const sheets = files.filter((file) => worksheets.includes(file) && isRead(file));
    return [
      ...exportsOf(place, at, { files: own, exportOf, isWorksheet: false }, problems),
      ...partsOf(exportsOf(place, at, { files: sheets, exportOf, isWorksheet: true }, problems), kind),
    ];
  });
  if (exports.includes(null)) return [];
  const own = withoutCopies(
    exports.flatMap((each) => each ?? []),
    problems,
  );
  return own.map((each) => ({ ...each, isAlone: own.length === 1 }));
}
