import type { Dataset, DayNumber, SourceFile } from "../contract/dataset.ts";
import type { EditionTeam } from "../contract/edition-team.ts";
import type { Problem } from "../contract/problem.ts";
import { isOfPlausibility } from "../contract/rules/plausibility.ts";
import type { Settings } from "../contract/settings.ts";
import { type FileKind, fileKinds } from "../contract/vocabulary.ts";
import { reportIdle } from "./columns/idle/report-idle.ts";
import type { KnownIn } from "./columns/keys/known-keys.ts";
import type { Money } from "./columns/money/money.ts";
import { readMoney } from "./columns/money/rates.ts";
import { type ReadTable, readTable } from "./columns/read-table.ts";
import { rowCounts, type Table } from "./columns/table.ts";
import { knownIn } from "./columns/words/column-words.ts";
import { WordsAsked } from "./columns/words/words-asked.ts";
import { fileFaults } from "./exports/file-faults.ts";
import { filesThatMayBeRead, findExports, reportUnread } from "./exports/find-exports.ts";
import type { DataFolder, SeenFolder } from "./exports/folder.ts";
import { readKeptTeam } from "./exports/read-kept-team.ts";
import { kindNamed } from "./exports/settings/contract-names.ts";
import { type ReadSettings, readSettings, unreadSettings } from "./exports/settings/report-yaml.ts";
import { settingsText } from "./exports/settings/settings-text.ts";
import { settingsFile } from "./exports/settings/yaml-places.ts";
import { Stamps } from "./exports/stamps.ts";
import { absencesOf } from "./linking/absence.ts";
import { activitiesOf } from "./linking/activities.ts";
import { formerEmployees, reportChangedPast, reportGone } from "./linking/former-team.ts";
import { joinTables } from "./linking/join-tables.ts";
import { canonicalPlace } from "./linking/own-names.ts";
import { type People, peopleOf } from "./linking/people.ts";
import { planOf } from "./linking/plan.ts";
import { contactsOf, portfolioOf } from "./linking/portfolio.ts";
import { quotesOf } from "./linking/quotes.ts";
import { settleOnce } from "./linking/settle-once.ts";
import { strengthOf } from "./linking/strength.ts";
import { targetsOf } from "./linking/targets.ts";
import { type TeamForm, teamFormOf } from "./linking/team-lines.ts";
import { withUnlinked } from "./linking/unlinked.ts";
import { reportPlausibility } from "./plausibility/plausibility.ts";
import { canBeLookedAt, holdsAnyway } from "./problems/in-doubt.ts";
import { withDutchKeys } from "./problems/messages-in-own-words.ts";
import { oncePerQuestion } from "./problems/once-per-question.ts";
import { Problems } from "./problems/problems.ts";
import { withPastesInPlace } from "./problems/where-to-paste.ts";
import type { RowState } from "./row-states.ts";
import { FolderWords } from "./text/encodings/folder-words.ts";

/**
 * A data folder as read. While `problems` holds an error, `dataset` lacks the rows that are wrong and no
 * report should be made of it.
 */
export interface ReadData {
  dataset: Dataset;
  settings: Settings;
  sources: SourceFile[];
  /** In the order of the files, and of the lines within one. */
  problems: Problem[];
  hasErrors: boolean;
}

export interface ReadOptions extends DataFolder {
  /** What is done after it is in the future. */
  today: DayNumber;
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

/** How a folder is read, and what was seen of it on the way. */
type Reading = ReadOptions & SeenFolder;

/** The same, with what is known before a kind of file is read. */
type ReadingOn = Reading & { money: Money; known: KnownIn; folderWords: FolderWords };

/** A kind of file as read: its rows as one table, and each of its files apart. */
interface ReadKind {
  /**
   * Null where one of its files could not be read: with a part of its rows every comparison would be wrong.
   */
  table: Table | null;
  files: readonly ReadTable[];
}

function readKind(
  options: ReadingOn,
  kind: FileKind,
  { settings, problems, placeOf }: ReadSettings,
): ReadKind | null {
  const words = new WordsAsked();
  const exports = findExports({ ...options, placeOf, words }, kind, settings, problems);
  const files = exports.flatMap((each) => readTable(each, problems) ?? []);
  words.report(problems);
  if (files.length === 0) return null;
  const tables = files.flatMap(({ table }) => table ?? []);
  const isWhole = tables.length === exports.length;
  if (isWhole)
    reportIdle(
      files.map(({ idle }) => idle),
      placeOf,
      problems,
    );
  const table = isWhole ? joinTables(tables) : null;
  if (table) settleOnce(table, options.today, problems);
  return { table, files };
}

/**
 * Looks through a file of which report.yaml says something wrong, so that what is wrong in its own cells is
 * not told only after that is mended.
 */
function lookThrough(options: ReadingOn, kind: FileKind, read: ReadSettings): void {
  const aside = new Problems(read.problems.severities);
  readKind(options, kind, { ...read, problems: aside });
  read.problems.take(aside.list.filter(holdsAnyway));
}

function readKinds(options: Reading, read: ReadSettings): Map<FileKind, ReadKind> {
  const { settings, problems, isReadable } = read;
  const inDoubt = kindsInDoubt(read);
  const kinds = new Map<FileKind, ReadKind>();
  if (!isReadable) return kinds;
  const namesOfPeople = Object.values(settings.people).flat().map(String);
  const known = knownIn((kind) => kinds.get(kind)?.table ?? null, namesOfPeople);
  const folderWords = new FolderWords(options, filesThatMayBeRead(options.folder, settings));
  const reading = { ...options, money: readMoney(options, settings, problems), known, folderWords };
  for (const kind of fileKinds) {
    const wrong = inDoubt.get(kind);
    const found = wrong === undefined ? readKind(reading, kind, read) : null;
    if (found) kinds.set(kind, found);
    else if (wrong !== undefined && canBeLookedAt(wrong)) lookThrough(reading, kind, read);
  }
  reportUnread(options.folder, settings, problems);
  return kinds;
}

const rowsRead = (kind: ReadKind | undefined) =>
  (kind?.files ?? []).reduce((sum, { source }) => sum + source.rowsRead, 0);

/** How the team file is written; null where there is none. */
function teamForm({ table, files: [first] }: ReadKind): TeamForm | null {
  return table && first ? teamFormOf(table, first.source) : null;
}

/**
 * Tells of who is in other files and no employee, and of whom the team file says something else than when a
 * month was last kept.
 */
function reportPeople({ kind, people, kept, problems }: PeopleToTell): void {
  const form = kind ? teamForm(kind) : null;
  const { unknown, keys, said } = people;
  people.inParts.report(problems);
  unknown.report({ form, former: formerEmployees(kept), keys, said, problems });
  if (!kind?.table || form === null || kept === null) return;
  const context = { people, kept, form, problems };
  reportChangedPast(kind.table, context);
  reportGone({ ...context, isTold: (text) => unknown.has(text) });
}

interface PeopleToTell {
  kind: ReadKind | undefined;
  people: People;
  kept: EditionTeam | null;
  problems: Problems;
}

/** What the tables say of each other. */
function datasetOf(
  kinds: ReadonlyMap<FileKind, ReadKind>,
  kept: EditionTeam | null,
  today: DayNumber,
  { settings: { people: said }, placeOf, problems }: ReadSettings,
): Dataset {
  const table = (kind: FileKind): Table | null => kinds.get(kind)?.table ?? null;
  const people = peopleOf(table("team"), { people: said, placeOf }, problems);
  const strength = strengthOf(table("strength"), people, problems);
  const absences = absencesOf(table("absence"), people, problems);
  const portfolio = portfolioOf(table("accounts"), people, { today, problems });
  const contacts = contactsOf(table("contacts"), portfolio, { today, problems });
  const around = { people, portfolio, contacts, today, problems };
  const dataset: Dataset = {
    people: people.people,
    employments: people.employments,
    strength,
    absences,
    accounts: portfolio.accounts,
    contacts: contacts.contacts,
    plan: planOf(table("plan"), around),
    activities: activitiesOf(table("activities"), around),
    quotes: quotesOf(table("quotes"), around),
    targets: targetsOf(table("targets"), people, problems),
    missing: new Set(fileKinds.filter((kind) => rowsRead(kinds.get(kind)) === 0)),
  };
  people.reportIdle();
  reportPeople({ kind: kinds.get("team"), people, kept, problems });
  return dataset;
}

/** How many rows of a file are in each state: of one that gave no table none can be used. */
function rowsByState(table: Table | null, { file, rowsRead, rowsSkipped }: ReadTable["source"]) {
  const wrong = rowsRead - rowsSkipped;
  const counts = table === null ? { used: 0, superseded: 0, wrong } : rowCounts(table, file);
  return { ...counts, skipped: rowsSkipped } satisfies Record<RowState, number>;
}

/** How each file of a kind was read, and what became of its rows. */
function sourceFiles({ table, files }: ReadKind): SourceFile[] {
  return files.map(({ source }) => {
    const { used, wrong, superseded, skipped } = rowsByState(table, source);
    return { ...source, rowsUsed: used, rowsRejected: wrong, rowsSkipped: skipped + superseded };
  });
}

/**
 * What can hardly be what was meant, then problems by file, in the order in which files are read, and by
 * line; those of a file as a whole first, those that were only counted last.
 */
function inOrder(problems: readonly Problem[], sources: readonly SourceFile[]): Problem[] {
  const files = new Map([settingsFile, ...sources.map(({ file }) => file)].map((file, i) => [file, i]));
  const orderOf = ({ file }: Problem) => files.get(file) ?? -1;
  const lineOf = ({ line, times }: Problem) => (times > 1 ? Number.MAX_SAFE_INTEGER : (line ?? 0));
  const asked = (problem: Problem) => Number(!isOfPlausibility(problem));
  return problems.toSorted((a, b) => asked(a) - asked(b) || orderOf(a) - orderOf(b) || lineOf(a) - lineOf(b));
}

/** The settings of a folder, and what is wrong in them. */
function settingsIn(folder: SeenFolder): ReadSettings {
  const text = settingsText(folder);
  return typeof text === "string" ? readSettings(text) : unreadSettings(text.fault);
}

/**
 * Tells of files that became others after they were seen: an export was being written, and what was read may
 * be half of it, or of two.
 */
function reportChanged(stamps: Stamps, problems: Problems): void {
  const told = new Set(problems.list.flatMap(({ rule, file }) => (rule === "file.changed" ? [file] : [])));
  for (const file of stamps.changed()) {
    if (!told.has(file)) problems.add("file.changed", { file }, fileFaults.changed);
  }
}

/**
 * Reads a data folder: report.yaml, then each of the nine kinds of file, then what they say of each other.
 * Never throws for what stands in a file: that is a problem, with its place. A file that becomes another on
 * the way is one too.
 */
export function readData(options: ReadOptions): ReadData {
  const stamps = new Stamps(options.folder);
  const reading: Reading = { ...options, stamps };
  const read = settingsIn(reading);
  const { settings, problems } = read;
  for (const file of filesThatMayBeRead(options.folder, settings)) stamps.see(file);
  const kinds = readKinds(reading, read);
  reportChanged(stamps, problems);
  const dataset = datasetOf(kinds, readKeptTeam(reading, problems), options.today, read);
  const sources = [...kinds.values()].flatMap(sourceFiles);
  const table = (kind: FileKind) => kinds.get(kind)?.table ?? null;
  const { currency, country, holidays } = settings;
  const calendar = { country, holidays };
  reportPlausibility({ dataset, table, currency, calendar, today: options.today }, problems);
  const { hasErrors } = problems;
  const kindOf = new Map(sources.map(({ file, kind }) => [file, kind]));
  const told = withUnlinked(problems.list, table, (file) => kindOf.get(file) ?? file.replace(/\.csv$/, ""));
  const placed = withPastesInPlace(told, { ...read, folder: options.folder });
  return {
    dataset,
    settings,
    sources,
    problems: inOrder(withDutchKeys(oncePerQuestion(placed), read.said), sources),
    hasErrors,
  };
}
