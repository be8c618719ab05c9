import type { Dataset, DayNumber, SourceFile } from "../contract/dataset.ts";
import type { Problem } from "../contract/problem.ts";
import type { Settings } from "../contract/settings.ts";
import { type FileKind, fileKinds } from "../contract/vocabulary.ts";
import { type ReadTable, readTable } from "./columns.ts";
import { findExport, settingsText } from "./find.ts";
import { absencesOf, peopleOf, strengthOf } from "./relations/people.ts";
import { contactsOf, planOf, portfolioOf } from "./relations/portfolio.ts";
import { activitiesOf, quotesOf, targetsOf } from "./relations/work.ts";
import { readSettings, settingsFile } from "./report-yaml.ts";

/** A data folder as read. While `problems` holds an error, `dataset` lacks the rows that are wrong and no report should be made of it. */
export interface ReadData {
  dataset: Dataset;
  settings: Settings;
  sources: SourceFile[];
  problems: Problem[];
  hasErrors: boolean;
}

export interface ReadOptions {
  folder: string;
  /** A done activity or issued quote after it is in the future. */
  today: DayNumber;
}

function rejectedRows({ table }: ReadTable): number {
  return table.rejected.reduce((sum, rejected) => sum + rejected, 0);
}

/**
 * Reads a data folder: report.yaml, then each of the nine kinds of file, then what they say of each other. Never throws for what
 * stands in a file: that is a problem, with its place.
 */
export function readData({ folder, today }: ReadOptions): ReadData {
  const { settings, problems } = readSettings(settingsText(folder, settingsFile));
  const tables = new Map<FileKind, ReadTable>();
  for (const kind of fileKinds) {
    const found = findExport(folder, kind, settings, problems);
    const read = found && readTable(found, problems);
    if (read) tables.set(kind, read);
  }
  const table = (kind: FileKind) => tables.get(kind)?.table;

  const people = peopleOf(table("team"), problems);
  const strength = strengthOf(table("strength"), people, problems);
  const absences = absencesOf(table("absence"), people, problems);
  const portfolio = portfolioOf(table("accounts"), people, problems);
  const contacts = contactsOf(table("contacts"), portfolio, problems);
  const plan = planOf(table("plan"), people, portfolio, problems);
  const around = { people, portfolio, contacts, today, problems };
  const dataset: Dataset = {
    people: people.people,
    employments: people.employments,
    strength,
    absences,
    accounts: portfolio.accounts,
    contacts: contacts.contacts,
    plan,
    activities: activitiesOf(table("activities"), around),
    quotes: quotesOf(table("quotes"), around),
    targets: targetsOf(table("targets"), around),
    missing: new Set(fileKinds.filter((kind) => !tables.has(kind))),
  };
  const sources = [...tables.values()].map((read): SourceFile => {
    const rowsRejected = rejectedRows(read);
    const { source } = read;
    return { ...source, rowsRejected, rowsUsed: source.rowsRead - source.rowsSkipped - rowsRejected };
  });
  return { dataset, settings, sources, problems: problems.list, hasErrors: problems.hasErrors };
}
