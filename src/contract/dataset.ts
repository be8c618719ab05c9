import type { DecimalMark } from "./column.ts";
import type { NoteReader, NoteReason, NoteSubject } from "./note.ts";
import type {
  AccountStatus,
  AgreementKind,
  FileKind,
  Measure,
  Medium,
  Month,
  Outcome,
  PlanMedium,
  SignalId,
  Steering,
  Talker,
} from "./vocabulary.ts";

/** Days since 1970-01-01, a whole number. Spells include both end dates. */
export type DayNumber = number;

/** Somebody who is or was employed; found by index everywhere else. */
export interface Person {
  id: string;
  name: string;
}

/** One row of `team.csv`. `person` is an index into `people`, `to` null while it goes on. */
export interface Employment {
  person: number;
  team: string;
  role: string;
  fte: number;
  from: DayNumber;
  to: DayNumber | null;
}

/** One row of `strength.csv`. */
export interface PlannedStrength {
  team: string;
  fte: number;
  from: DayNumber;
  to: DayNumber | null;
}

/** One row of `absence.csv`: either a person's (fte null), or a team's with its FTE (person null). */
export interface Absence {
  person: number | null;
  team: string | null;
  fte: number | null;
  share: number;
  from: DayNumber;
  to: DayNumber | null;
}

/** How often a year one account is to be spoken to by a medium, whatever the plan asks of its segment. */
export interface OwnNorm {
  medium: Medium;
  timesPerYear: number;
}

/** How often a year a customer wants contact; by any medium where `medium` is null. */
export interface Wish {
  medium: Medium | null;
  timesPerYear: number;
}

/**
 * One row of `accounts.csv`: an account while it is of one manager, segment and status. One that was handed
 * over has several, which do not overlap. `manager` is an index into `people`, null where the id is of nobody
 * known.
 */
export interface Account {
  id: string;
  /**
   * Index into `accounts` of the earliest row of the same account: its own, unless it was handed over. What
   * is at an account refers to that one.
   */
  first: number;
  name: string;
  status: AccountStatus;
  segment: string;
  manager: number | null;
  /** The day from which it was a customer, where the file says so. */
  customerSince: DayNumber | null;
  since: DayNumber | null;
  until: DayNumber | null;
  /** Only where the file says so: a blank cell is no exception to the segment, and no wish. */
  norm?: OwnNorm;
  wish?: Wish;
}

/** One row of `contacts.csv`. `account` is an index into `accounts`: of the first row of an account. */
export interface ContactPerson {
  id: string;
  account: number;
}

/**
 * One row of `plan.csv`. `manager` null: for everybody; `status` null: customers and prospects. With an
 * account it is an exception to the line of its segment, for that account alone.
 */
export interface PlanLine {
  manager: number | null;
  /** Index into `accounts`, of the first row of an account; only of a line for one account. */
  account?: number;
  segment: string;
  status: AccountStatus | null;
  medium: PlanMedium;
  per: "account" | "contact";
  timesPerYear: number;
  maxPerYear: number | null;
  minutes: number | null;
  hitRate: number | null;
  orderValue: number | null;
  agreedOn: DayNumber | null;
  /**
   * Accounts and contact persons that the line was for when it was agreed; null where the plan does not say.
   */
  accountsThen: number | null;
  contactPersonsThen: number | null;
  /** What the account manager needs to carry it out, in their own words. */
  help: string | null;
  /** How often a year it was before, where this line has taken the place of one that was agreed. */
  before: { timesPerYear: number; agreedOn: DayNumber } | null;
}

/**
 * One row of `targets.csv`: a total over from–to for a team (person null), or for one person of it; −2 for
 * somebody who is not among the people.
 */
export interface Target {
  team: string;
  person: number | null;
  measure: Measure;
  from: DayNumber;
  to: DayNumber;
  value: number;
}

/** Whom a note is about; `person` is an index into `people`. */
export type NoteScope =
  | { kind: "company" }
  | { kind: "team"; team: string }
  | { kind: "person"; person: number }
  | { kind: "segment"; segment: string };

/** What has become of a note since its month was published: `edited` into the text of now. */
type NoteChange = { is: "added" } | { is: "withdrawn" } | { is: "edited"; now: string };

/** One row of `notes.csv`. */
export interface Note {
  month: Month;
  scope: NoteScope;
  subject: NoteSubject;
  /** As published, where its month was; blank where people are not called by their names. */
  text: string;
  for: NoteReader;
  reason: NoteReason | null;
  by: string | null;
  /** Only where its month was published, and it is otherwise now. */
  changed?: NoteChange;
}

/**
 * `activities.csv`, columnar: entry i of every column is row i. Keys are indexes, −1 where the cell was blank
 * or unknown; an account is the first row of it. A person who is not in the team file is −2: what they did is
 * the company's, and no team's. `type` is an index into `media`; `planned` is 1 for a contact that is only
 * scheduled.
 */
export interface ActivityColumns {
  length: number;
  day: Int32Array;
  person: Int32Array;
  type: Uint8Array;
  account: Int32Array;
  contact: Int32Array;
  count: Float64Array;
  planned: Uint8Array;
  /**
   * The first day of the earliest month that is counted as a whole, on its last weekday; without it none is.
   */
  monthsFrom?: DayNumber;
}

/**
 * Whether the contact of a row was made, and not only scheduled: what counts as done. Whether it was made in
 * the period is another question.
 */
export const isMade = ({ planned }: Pick<ActivityColumns, "planned">, row: number) => planned[row] === 0;

/**
 * `quotes.csv`, columnar. `person` is as in the activities. `outcome` is an index into `outcomes`; `closedOn`
 * is −1 while open; `value` is NaN where the export has none, `id` and `stage` are blank, and `expectedOn` is
 * −1.
 */
export interface QuoteColumns {
  length: number;
  id: readonly string[];
  issuedOn: Int32Array;
  closedOn: Int32Array;
  person: Int32Array;
  account: Int32Array;
  outcome: Uint8Array;
  value: Float64Array;
  expectedOn: Int32Array;
  stage: readonly string[];
}

/** What was asked, promised or chosen: of a person (`person`, an index) or of a team, never of both. */
export interface Agreement {
  /** The same for the same agreement in every file and month. */
  id: string;
  person: number | null;
  team: string | null;
  kind: Exclude<AgreementKind, "confidence">;
  by: Talker;
  /** In the words of who wrote it; null where a report may have no free text. */
  what: string | null;
  on: DayNumber;
  due: DayNumber | null;
  doneOn: DayNumber | null;
  /** Both or neither: what goes without a reason is not gone. */
  dropped: { on: DayNumber; why: string | null } | null;
  /** Of a choice: for which finding, and what was chosen. */
  choice: { finding: SignalId; steering: Steering } | null;
  /** The kept month in which it stood, where no row has it any more. */
  vanished: Month | null;
}

/** How sure somebody said to be, on a day, that their plan brings the result. */
export interface Confidence {
  person: number;
  on: DayNumber;
  share: number;
}

/**
 * Who a row is of that is of none of the people: the cell was blank, or names somebody who is not in the team
 * file.
 */
export const nobody = { blank: -1, unknown: -2 } as const;

/** Where the rows of one table stand in its files: entry i of each column is row i of the table. */
export interface RowPlaces {
  files: readonly string[];
  /** The physical line, of several the first; of a sheet its row, of a query the row of its result. */
  line: Int32Array;
  /** Which of the files; null where there is one. */
  file: Uint16Array | null;
}

/** The kinds of which it is kept where their rows stand: never absence. */
export const placedKinds = [
  "team",
  "strength",
  "accounts",
  "plan",
  "activities",
  "quotes",
  "targets",
] as const satisfies readonly FileKind[];
export type PlacedKind = (typeof placedKinds)[number];

/** Where the rows of each table of a dataset stand in the exports. */
export type Places = Readonly<Partial<Record<PlacedKind, RowPlaces>>>;

/**
 * Everything that was read, with keys resolved. A kind in `missing` had no file: its table is empty and means
 * nothing.
 */
export interface Dataset {
  people: Person[];
  employments: Employment[];
  strength: PlannedStrength[];
  absences: Absence[];
  accounts: Account[];
  contacts: ContactPerson[];
  plan: PlanLine[];
  activities: ActivityColumns;
  quotes: QuoteColumns;
  targets: Target[];
  notes: readonly Note[];
  agreements: Agreement[];
  /** In the order of their days, of each person at most one a day. */
  confidence: Confidence[];
  missing: ReadonlySet<FileKind>;
}

/**
 * What became of a quote, for reading `QuoteColumns.outcome`. A row with a value below 0 is a credit note:
 * what it gives back comes off the revenue of the day on which it closed, and it is no quote, no order and
 * nothing that was lost.
 */
export const outcomeCode = { open: 0, won: 1, lost: 2, credit: 3 } as const satisfies Record<
  Outcome | "credit",
  number
>;

/** A file that a query reads. */
export interface QueriedFile {
  /** Behind `#` the sheet of a workbook, where the query names one. */
  file: string;
  sha256: string;
  /** Null where DuckDB reads a text by itself. */
  rows: number | null;
}

/** How one file was read, and what became of its rows: rowsRead = rowsUsed + rowsRejected + rowsSkipped. */
export interface SourceFile {
  kind: FileKind;
  file: string;
  sha256: string;
  encoding: string;
  delimiter: string;
  /** The decimal mark of most of its numbers; null where it has none. */
  decimal: DecimalMark | null;
  /** Headers of columns that write the other mark. */
  otherDecimals: { column: string; decimal: DecimalMark }[];
  dateOrder: "dmy" | "mdy" | "ymd" | null;
  rowsRead: number;
  rowsUsed: number;
  rowsRejected: number;
  rowsSkipped: number;
  /** Lines above the headers and below the data, which are no rows. */
  linesLeftOut: number;
  /** Of a workbook the sheet that was read. */
  sheet?: string;
  /** Of the result of a query the files that it was made of; `sha256` is that of the SQL. */
  queried?: readonly QueriedFile[];
  /** The system whose form was recognised; null where none was named. */
  preset: string | null;
  columnsUnused: string[];
  /** The heading above the numbers that its rows have of their own, where it has those. */
  numberedBy?: string;
}
