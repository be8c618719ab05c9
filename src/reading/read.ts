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
import { reportWords } from "./columns/words/words-asked.ts";
import { fileFaults } from "./exports/file-faults.ts";
import { filesThatMayBeRead, findExports, unreadFiles } from "./exports/find-exports.ts";
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
import type { SaidOfPeople } from "./linking/joined-people.ts";
import { Gathered } from "./linking/linked.ts";
import { canonicalPlace } from "./linking/own-names.ts";
import { type People, peopleOf } from "./linking/people.ts";
import { planOf } from "./linking/plan.ts";
import { contactsOf, portfolioOf } from "./linking/portfolio.ts";
import { quotesOf } from "./linking/quotes.ts";
import { countedOnce } from "./linking/settle-once.ts";
import { strengthOf } from "./linking/strength.ts";
import { targetsOf } from "./linking/targets.ts";
import { type TeamForm, teamFormOf } from "./linking/team-lines.ts";
import { withUnlinked } from "./linking/unlinked.ts";
import { plausibility } from "./plausibility/plausibility.ts";
import { canBeLookedAt, holdsAnyway } from "./problems/in-doubt.ts";
import { withDutchKeys } from "./problems/messages-in-own-words.ts";
import { oncePerQuestion } from "./problems/once-per-question.ts";
import { type FoundBefore, Problems } from "./problems/problems.ts";
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
  { settings, placeOf }: ReadSettings,
  before: FoundBefore,
): { read: ReadKind | null; problems: Problems } {
  const found = findExports({ ...options, placeOf }, kind, settings, before);
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
  const once = countedOnce(table, options.today, problems);
  problems.join(once.problems);
  return { read: { table: { ...table, states: once.rowStates }, files }, problems };
}

/**
 * What is wrong in the cells of a file of which report.yaml says something wrong, so that it is not told only
 * after that is mended.
 */
function lookedThrough(options: ReadingOn, kind: FileKind, read: ReadSettings): Problem[] {
  const { problems } = readKind(options, kind, read, new Problems(read.problems.severities));
  return problems.list.filter(holdsAnyway);
}

function readKinds(
  options: Reading,
  read: ReadSettings,
): { kinds: ReadonlyMap<FileKind, ReadKind>; problems: Problems } {
  const { settings, isReadable } = read;
  const inDoubt = kindsInDoubt(read);
  const kinds = new Map<FileKind, ReadKind>();
  const problems = read.problems.ofNextPass();
  if (!isReadable) return { kinds, problems };
  const namesOfPeople = Object.values(settings.people).flat().map(String);
  const known = knownIn((kind) => kinds.get(kind)?.table ?? null, namesOfPeople);
  const folderWords = new FolderWords(options, filesThatMayBeRead(options.folder, settings));
  const { money, problems: ofMoney } = readMoney(options, settings, problems);
  problems.join(ofMoney);
  const reading = { ...options, money, known, folderWords };
  for (const kind of fileKinds) {
    const wrong = inDoubt.get(kind);
    if (wrong === undefined) {
      const found = readKind(reading, kind, read, problems);
      problems.join(found.problems);
      if (found.read) kinds.set(kind, found.read);
    } else if (canBeLookedAt(wrong)) problems.take(lookedThrough(reading, kind, read));
  }
  problems.join(unreadFiles(options.folder, settings, problems));
  return { kinds, problems };
}

const rowsRead = (kind: ReadKind | undefined) =>
  (kind?.files ?? []).reduce((sum, { source }) => sum + source.rowsRead, 0);

/** How the team file is written; null where there is none. */
function teamForm({ table, files: [first] }: ReadKind): TeamForm | null {
  return table && first ? teamFormOf(table, first.source) : null;
}

/**
 * What is wrong with the people of all files together: who is named in report.yaml for nothing, who is in
 * other files and no employee, and of whom the team file says something else than when a month was last kept.
 */
function problemsOfPeople({ team, form, people, kept }: PeopleToTell, before: FoundBefore): Problems {
  const problems = before.ofNextPass();
  const { unknown, keys, said } = people;
  people.reportIdle(problems);
  people.inParts.report(problems);
  unknown.report({ form, former: formerEmployees(kept), keys, said, problems });
  if (!team || form === null || kept === null) return problems;
  const context = { people, kept, form, problems };
  reportChangedPast(team, context);
  reportGone({ ...context, isTold: (text) => unknown.has(text) });
  return problems;
}

interface PeopleToTell {
  /** The table of the team file, and how that is written; null where there is none. */
  team: Table | null;
  form: TeamForm | null;
  people: People;
  kept: EditionTeam | null;
}

/** What the tables say of each other. */
function datasetOf(
  kinds: ReadonlyMap<FileKind, ReadKind>,
  gathered: Gathered,
  { kept, today, said }: { kept: EditionTeam | null; today: DayNumber; said: SaidOfPeople },
): Dataset {
  const { problems } = gathered;
  const table = (kind: FileKind) => gathered.table(kind);
  const people = gathered.of("team", peopleOf(table("team"), said, problems));
  const strength = gathered.of("strength", strengthOf(table("strength"), people, problems));
  const absences = gathered.of("absence", absencesOf(table("absence"), people, problems));
  const portfolio = gathered.of("accounts", portfolioOf(table("accounts"), { people, today }, problems));
  const contacts = gathered.of("contacts", contactsOf(table("contacts"), { portfolio, today }, problems));
  const around = { people, portfolio, contacts, today };
  const plan = gathered.of("plan", planOf(table("plan"), around, problems));
  const activities = gathered.of("activities", activitiesOf(table("activities"), around, problems));
  const quotes = gathered.of("quotes", quotesOf(table("quotes"), around, problems));
  const targets = gathered.of("targets", targetsOf(table("targets"), people, problems));
  const team = kinds.get("team");
  const form = team ? teamForm(team) : null;
  problems.join(problemsOfPeople({ team: table("team"), form, people, kept }, problems));
  return {
    people: people.people,
    employments: people.employments,
    strength,
    absences,
    accounts: portfolio.accounts,
    contacts: contacts.contacts,
    plan,
    activities,
    quotes,
    targets,
    missing: new Set(fileKinds.filter((kind) => rowsRead(kinds.get(kind)) === 0)),
  };
}

/** How many rows of a file are in each state: of one that gave no table none can be used. */
function rowsByState(table: Table | null, { file, rowsRead, rowsSkipped }: ReadTable["source"]) {
  const wrong = rowsRead - rowsSkipped;
  const counts = table === null ? { used: 0, superseded: 0, wrong } : rowCounts(table, file);
  return { ...counts, skipped: rowsSkipped } satisfies Record<RowState, number>;
}

/** How each file of a kind was read, and what became of its rows. */
function sourceFiles({ files }: ReadKind, table: Table | null): SourceFile[] {
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
  const { kinds, problems: ofKinds } = readKinds(reading, read);
  problems.join(ofKinds);
  reportChanged(stamps, problems);
  const { kept, problems: ofKept } = readKeptTeam(reading, problems);
  problems.join(ofKept);
  const tables = [...kinds].flatMap(([kind, { table }]) => (table ? [[kind, table] as const] : []));
  const gathered = new Gathered(new Map(tables), problems);
  const said = { people: settings.people, placeOf: read.placeOf };
  const dataset = datasetOf(kinds, gathered, { kept, today: options.today, said });
  const table = (kind: FileKind) => gathered.table(kind);
  const sources = [...kinds].flatMap(([kind, each]) => sourceFiles(each, table(kind)));
  const { currency, country, holidays } = settings;
  const calendar = { country, holidays };
  problems.join(plausibility({ dataset, table, currency, calendar, today: options.today }, problems));
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
