import type { SourceFile } from "../contract/dataset.ts";
import type { Problem } from "../contract/problem.ts";
import { isWorksheet } from "../contract/worksheet.ts";
import { isCorrectionsFile, isRecipientsFile } from "../reading/beside/beside-file.ts";
import { foldName } from "../reading/fold.ts";
import { anonymousFiles } from "./anonymous-files.ts";
import type { RowsOfTeam } from "./rows-of-team.ts";
import type { SnapshotSource } from "./snapshot.ts";

function sourceRow(source: SourceFile): SnapshotSource {
  return {
    kind: source.kind,
    file: source.file,
    sha256: source.sha256,
    encoding: source.encoding,
    delimiter: source.delimiter,
    decimal: source.decimal,
    ...(source.otherDecimals.length > 0 && { other_decimals: source.otherDecimals }),
    date_order: source.dateOrder,
    rows_read: source.rowsRead,
    rows_used: source.rowsUsed,
    rows_rejected: source.rowsRejected,
    rows_skipped: source.rowsSkipped,
    lines_left_out: source.linesLeftOut,
    preset: source.preset,
    ...(source.sheet !== undefined && { sheet: source.sheet }),
    ...(source.queried && { queried: source.queried.map((each) => ({ ...each })) }),
    columns_unused: source.columnsUnused,
  };
}

/** The files that absence was read from, those that its queries read with them. */
function filesOfAbsence(sources: readonly SourceFile[]): Set<string> {
  const own = sources.filter(({ kind }) => kind === "absence");
  return new Set(own.flatMap(({ file, queried = [] }) => [file, ...queried.map((each) => each.file)]));
}

/**
 * Of absence nothing is published: no hash, no number of rows, no heading. A hash of a short file is found by
 * trying what it may say.
 */
function published(sources: readonly SourceFile[]): SourceFile[] {
  const ofAbsence = filesOfAbsence(sources);
  return sources
    .filter(({ kind }) => kind !== "absence")
    .map((source) => {
      const { queried } = source;
      if (!queried) return source;
      return {
        ...source,
        queried: queried.filter(({ file }) => !ofAbsence.has(file) && !isRecipientsFile(file)),
      };
    });
}

/** What management reads of the files: how each was read, and what became of its rows. */
export function sourcesForManagement(
  sources: readonly SourceFile[],
  mayNamePersons: boolean,
): SnapshotSource[] {
  const rows = published(sources).map(sourceRow);
  return mayNamePersons ? rows : anonymousFiles(rows);
}

/** Only what was used of a file: no rows beside those, and no heading that nothing was made of. */
function usedOnly(source: SnapshotSource): SnapshotSource {
  const { queried: _, ...own } = source;
  const { rows_used } = own;
  return {
    ...own,
    rows_read: rows_used,
    rows_rejected: 0,
    rows_skipped: 0,
    lines_left_out: 0,
    columns_unused: [],
  };
}

/**
 * The files that an edition for others than management may speak of: how many notes there are, and a hash of
 * them, tells of those that it does not have.
 */
const withoutNotes = (sources: readonly SourceFile[]) => sources.filter(({ kind }) => kind !== "notes");

/**
 * What an edition of the company's totals says of the files; of what people agreed nothing: how many such
 * rows there are is nobody's else.
 */
export function sourcesOfTotals(sources: readonly SourceFile[]): SnapshotSource[] {
  const own = withoutNotes(published(sources)).filter(({ kind }) => kind !== "agreements");
  return anonymousFiles(own.map(sourceRow).map(usedOnly));
}

/**
 * What the edition of a team says of the files: of each kind the rows that are its own, with a hash of those.
 * The name of one file among more may tell of another team.
 */
export function sourcesOfTeam(sources: readonly SourceFile[], { of }: RowsOfTeam): SnapshotSource[] {
  const byKind = Map.groupBy(withoutNotes(published(sources)), ({ kind }) => kind);
  return [...byKind].flatMap(([kind, files]) => {
    const [first] = files;
    if (!first) return [];
    const { rows, sha256 } = of[kind];
    const source = usedOnly(sourceRow(first));
    const [own] =
      files.length === 1 && !isWorksheet(first.file)
        ? [source]
        : anonymousFiles([{ ...source, file: `${kind}.csv` }]);
    return own ? [{ ...own, sha256, rows_read: rows, rows_used: rows }] : [];
  });
}

/** Problems about people of whom no page is: whoever is named there is only counted. */
const aboutOthers = (rule: string) => rule.startsWith("people.");

/** Of each rule in each file how many people it is told of, without who they are. */
function countedOnly(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ rule, file }) => `${rule}\n${file}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const times = own.reduce((sum, problem) => sum + problem.times, 0);
    const { severity, file, column, rule } = first;
    return {
      ...{ severity, file, line: null, column, value: null, times, rule },
      message: `Holds for ${times} ${times === 1 ? "person" : "people"}; npm run check says who, and what to do.`,
      message_nl: `Geldt voor ${times} ${times === 1 ? "persoon" : "mensen"}; npm run check zegt wie, en wat te doen.`,
    };
  });
}

/**
 * Whether a problem is told elsewhere, or nowhere: corrections that were applied are a list of their own, and
 * a cell of their file that could not be read may be about absence.
 */
const isOfCorrections = ({ file, rule }: Problem) =>
  rule === "corrections.applied" || (isCorrectionsFile(file) && !rule.startsWith("corrections."));

/**
 * Whether a problem is about absence, wherever it was seen; that there is no such file says nothing of it.
 */
const isOfAbsence = ({ of_absence, rule }: Problem) =>
  rule.startsWith("absence.") || (of_absence === true && rule !== "file.missing");

/** Problems without those of who gets the report, of which nothing is published. */
export const withoutRecipients = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ file }) => !isRecipientsFile(file));

const isConfidence = (column: string | null) =>
  column !== null && ["confidence", "vertrouwen"].includes(foldName(column));

/** A problem without how sure somebody is of their plan: that stands on their own page alone. */
const withoutConfidence = (problem: Problem): Problem =>
  isConfidence(problem.column) ? { ...problem, value: null } : problem;

/**
 * The problems that may be published: none of absence or recipients, and of people who are in no page only
 * how many they are. The check tells the rest to whoever has the files.
 */
export function problemsToPublish(problems: readonly Problem[], sources: readonly SourceFile[]): Problem[] {
  const files = new Set(sources.flatMap(({ kind, file }) => (kind === "absence" ? [file] : [])));
  const told = withoutRecipients(problems)
    .filter((each) => !files.has(each.file) && !isOfAbsence(each) && !isOfCorrections(each))
    .map(({ meant: _, of_absence: __, ...problem }): Problem => withoutConfidence(problem));
  return [
    ...told.filter(({ rule }) => !aboutOthers(rule)),
    ...countedOnly(told.filter(({ rule }) => aboutOthers(rule))),
  ];
}
