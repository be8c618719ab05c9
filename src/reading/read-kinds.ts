import type { DayNumber } from "../contract/dataset.ts";
import type { Problem } from "../contract/problem.ts";
import { type FileKind, fileKinds } from "../contract/vocabulary.ts";
import { isRecipientsFile } from "./beside/beside-file.ts";
import { reportIdle } from "./columns/idle/report-idle.ts";
import type { KnownIn } from "./columns/keys/known-keys.ts";
import type { Money } from "./columns/money/money.ts";
import { readMoney } from "./columns/money/rates.ts";
import { type ReadTable, readTable } from "./columns/read-table.ts";
import type { Table } from "./columns/table.ts";
import { knownIn } from "./columns/words/column-words.ts";
import { reportWords } from "./columns/words/words-asked.ts";
import type { CorrectedIn, Correction } from "./corrections/correction.ts";
import { readCorrections } from "./corrections/read-corrections.ts";
import { type AppliedCorrection, tellCorrections } from "./corrections/tell-corrections.ts";
import { usable } from "./corrections/usable.ts";
import { filesThatMayBeRead } from "./exports/files-of-kind.ts";
import { findExports } from "./exports/find-exports.ts";
import type { SeenFolder } from "./exports/folder.ts";
import { kindNamed } from "./exports/settings/contract-names.ts";
import type { ReadSettings } from "./exports/settings/report-yaml.ts";
import { kindsQueried, unreadFiles } from "./exports/unread-files.ts";
import { joinTables } from "./linking/join-tables.ts";
import { canonicalPlace } from "./linking/own-names.ts";
import { countedOnce } from "./linking/settle-once.ts";
import { canBeLookedAt, holdsAnyway } from "./problems/in-doubt.ts";
import { type FoundBefore, Problems } from "./problems/problems.ts";
import { namesQueried } from "./query/result-rows.ts";
import { FolderWords } from "./text/encodings/folder-words.ts";

/** A folder while it is read; what is done after today is in the future. */
interface Reading extends SeenFolder {
  today: DayNumber;
}

/** The same, with what is known before a kind of file is read. */
interface ReadingOn extends Reading {
  money: Money;
  known: KnownIn;
  folderWords: FolderWords;
  corrections: readonly Correction[];
}

/** A kind of file as read: its rows as one table, and each of its files apart. */
export interface ReadKind {
  /**
   * Null where one of its files could not be read: with a part of its rows every comparison would be wrong.
   */
  table: Table | null;
  files: readonly ReadTable[];
}

/**
 * Kinds of which report.yaml says something that is wrong, with where: reading them without it would mostly
 * give problems that follow from it.
 */
function kindsInDoubt({ problems }: ReadSettings): Map<FileKind, string[][]> {
  const places = problems.list.map(({ column }) => canonicalPlace((column ?? "").split(".")));
  if (problems.hasMore) return new Map(fileKinds.map((kind) => [kind, places]));
  const inDoubt = new Map<FileKind, string[][]>();
  for (const place of places) {
    const kind = place[0] === "files" ? kindNamed(place[1] ?? "") : undefined;
    if (kind) inDoubt.set(kind, [...(inDoubt.get(kind) ?? []), place]);
  }
  return inDoubt;
}

function readKind(
  place: ReadingOn,
  kind: FileKind,
  { settings, placeOf }: ReadSettings,
  before: FoundBefore,
): { read: ReadKind | null; problems: Problems } {
  const found = findExports({ ...place, placeOf }, kind, settings, before);
  const { exports, problems } = found;
  const files = exports.flatMap((each) => {
    const { file, problems: ofFile } = readTable(each, problems);
    problems.join(ofFile);
    return file ?? [];
  });
  reportWords(
    files.flatMap(({ asked }) => asked),
    problems,
  );
  if (files.length === 0) return { read: null, problems };
  const tables = files.flatMap(({ table }) => table ?? []);
  if (tables.length < exports.length) return { read: { table: null, files }, problems };
  reportIdle(
    files.map(({ idle }) => idle),
    placeOf,
    problems,
  );
  const table = joinTables(tables);
  const once = countedOnce(table, place.today, problems);
  problems.join(once.problems);
  return { read: { table: { ...table, states: once.rowStates }, files }, problems };
}

/**
 * What is wrong in the cells of a file of which report.yaml says something wrong, so that it is not told only
 * after that is mended.
 */
function lookedThrough(place: ReadingOn, kind: FileKind, read: ReadSettings): Problem[] {
  const { problems } = readKind(place, kind, read, new Problems(read.problems.severities));
  return problems.list.filter(holdsAnyway);
}

/** What became of the corrections in the files of each kind. */
const correctedIn = (kinds: ReadonlyMap<FileKind, ReadKind>): CorrectedIn[] =>
  [...kinds].flatMap(([kind, { files }]) =>
    files.flatMap(({ source: { file }, corrected }) => corrected.map((each) => ({ ...each, file, kind }))),
  );

/** The lines of the file of corrections, and those that were applied. */
export interface Corrections {
  written: readonly Correction[];
  applied: readonly AppliedCorrection[];
}

/** The kinds of a folder as read, and the corrections that were applied on the way. */
interface ReadKinds {
  kinds: ReadonlyMap<FileKind, ReadKind>;
  corrections: Corrections;
  problems: Problems;
}

/**
 * The files of each kind as tables, in the order in which what one names is known from those before it. None
 * where report.yaml cannot be read, and none of a kind of which it says something wrong.
 */
export function readKinds(place: Reading, read: ReadSettings): ReadKinds {
  const { settings, isReadable } = read;
  const inDoubt = kindsInDoubt(read);
  const kinds = new Map<FileKind, ReadKind>();
  const problems = read.problems.ofNextPass();
  if (!isReadable) return { kinds, corrections: { written: [], applied: [] }, problems };
  const namesOfPeople = Object.values(settings.people).flat().map(String);
  const known = knownIn((kind) => kinds.get(kind)?.table ?? null, namesOfPeople);
  // How an export is read must not hang on who gets it.
  const others = filesThatMayBeRead(place.folder, settings).filter((file) => !isRecipientsFile(file));
  const folderWords = new FolderWords(place, others);
  const { money, problems: ofMoney } = readMoney(place, settings, problems);
  problems.join(ofMoney);
  const written = readCorrections(place, problems);
  problems.join(written.problems);
  const { corrections, problems: ofCorrections } = usable(written.corrections, problems);
  problems.join(ofCorrections);
  const reading = { ...place, money, known, folderWords, corrections };
  for (const kind of fileKinds) {
    const wrong = inDoubt.get(kind);
    if (wrong === undefined) {
      const found = readKind(reading, kind, read, problems);
      problems.join(found.problems);
      if (found.read) kinds.set(kind, found.read);
    } else if (canBeLookedAt(wrong)) problems.take(lookedThrough(reading, kind, read));
  }
  const files = [...kinds.values()].flatMap((kind) => kind.files.map(({ source }) => source.file));
  const broken = filesThatMayBeRead(place.folder, settings).filter((file) => problems.hasErrorsIn([file]));
  const found = correctedIn(kinds);
  const told = tellCorrections({ corrections, found, files, broken, isWhole: inDoubt.size === 0 }, problems);
  problems.join(told.problems);
  const hasFailed = kindsQueried(settings).some((kind) => !kinds.has(kind));
  const queried = hasFailed
    ? null
    : namesQueried([...kinds.values()].flatMap(({ files }) => files.map(({ source }) => source)));
  problems.join(unreadFiles(place.folder, settings, queried, problems));
  return { kinds, corrections: { written: written.corrections, applied: told.applied }, problems };
}
