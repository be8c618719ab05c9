import type { Dataset, DayNumber, Places, SourceFile } from "../contract/dataset.ts";
import { type Delivery, deliverySchema, keptDeliveryFile } from "../contract/delivery.ts";
import { editionTeamFile, editionTeamSchema } from "../contract/edition-team.ts";
import { keptAgreementsFile, keptAgreementsSchema } from "../contract/kept-agreements.ts";
import type { SubjectNames } from "../contract/note.ts";
import type { Problem } from "../contract/problem.ts";
import type { Recipient } from "../contract/recipient.ts";
import type { Settings } from "../contract/settings.ts";
import { countedKinds, type FileKind } from "../contract/vocabulary.ts";
import { isWorksheet } from "../contract/worksheet.ts";
import { withTheirCorrections } from "./corrections/with-their-corrections.ts";
import { deliveryOf } from "./deliveries/deliveries.ts";
import { filesThatMayBeRead } from "./exports/files-of-kind.ts";
import type { DataFolder, SeenFolder } from "./exports/folder.ts";
import { readKept } from "./exports/read-kept.ts";
import { settingsIn } from "./exports/settings/settings-text.ts";
import { changedFiles, Stamps } from "./exports/stamps.ts";
import { absencesOf } from "./linking/absence.ts";
import { activitiesOf } from "./linking/activities.ts";
import { agreementsOf } from "./linking/agreements.ts";
import { confidenceOf } from "./linking/confidence.ts";
import { Gathered } from "./linking/gathered.ts";
import { notesOf } from "./linking/notes.ts";
import { calendarsIn } from "./linking/own-teams.ts";
import { peopleOf } from "./linking/people.ts";
import { planOf } from "./linking/plan.ts";
import { contactsOf, portfolioOf } from "./linking/portfolio.ts";
import { problemsOfPeople } from "./linking/problems-of-people.ts";
import { quotesOf } from "./linking/quotes.ts";
import { strengthOf } from "./linking/strength.ts";
import { targetsOf } from "./linking/targets.ts";
import { withUnlinked } from "./linking/unlinked.ts";
import { vanishedOf } from "./linking/vanished.ts";
import { plausibility } from "./plausibility/plausibility.ts";
import { inOrder } from "./problems/in-order.ts";
import { withDutchKeys } from "./problems/messages-in-own-words.ts";
import { oncePerQuestion } from "./problems/once-per-question.ts";
import { withPastesInPlace } from "./problems/where-to-paste.ts";
import { resultsIn, withResultRows } from "./query/result-rows.ts";
import { type Corrections, readKinds } from "./read-kinds.ts";
import { readRecipients } from "./recipients/read-recipients.ts";
import { sourceFiles } from "./source-files.ts";
import { SheetsRead } from "./workbook/sheets-read.ts";

/**
 * A data folder as read. While `problems` holds an error, `dataset` lacks the rows that are wrong and no
 * report should be made of it.
 */
export interface ReadData {
  dataset: Dataset;
  /** Where the rows of the dataset stand in the exports; nothing of absence. */
  places: Places;
  settings: Settings;
  sources: SourceFile[];
  /** What corrections.csv says, and what of it was applied. */
  corrections: Corrections;
  /** Who gets which edition by mail, as recipients.csv says. */
  recipients: readonly Recipient[];
  /** In the order of the files, and of the lines within one. */
  problems: Problem[];
  hasErrors: boolean;
  /** What the exports look like, to be kept when a month is frozen; null where nothing has a day. */
  delivery: Delivery | null;
  /** Where there are errors the results of queries, by the file of each. */
  results: ReadonlyMap<string, Uint8Array>;
}

export interface ReadOptions extends DataFolder {
  /** What is done after it is in the future. */
  today: DayNumber;
  /** What notes may call figures and findings, beside words and ids. */
  subjects?: SubjectNames;
}

/**
 * Reads a data folder: report.yaml, then each kind of file, then what they say of each other.
 * Never throws for what stands in a file: that is a problem, with its place. A file that becomes another on
 * the way is one too.
 */
export function readData(options: ReadOptions): ReadData {
  const { folder: path, today, subjects = new Map() } = options;
  const sheets = new SheetsRead();
  const folder: SeenFolder = {
    ...options,
    stamps: new Stamps(path),
    onSheet: (file, sheet) => sheets.note(file, sheet),
  };
  const read = settingsIn(folder);
  const { placeOf, problems } = read;
  for (const file of filesThatMayBeRead(path, read.settings)) folder.stamps.see(file);

  const { kinds, corrections, problems: ofKinds } = readKinds({ ...folder, today }, read);
  problems.join(ofKinds);
  problems.join(changedFiles(folder.stamps, problems));
  const team = readKept(folder, { file: editionTeamFile, schema: editionTeamSchema }, problems);
  problems.join(team.problems);
  const before = readKept(folder, { file: keptDeliveryFile, schema: deliverySchema }, problems);
  problems.join(before.problems);
  const open = readKept(folder, { file: keptAgreementsFile, schema: keptAgreementsSchema }, problems);
  problems.join(open.problems);

  const gathered = new Gathered(kinds, problems);
  const table = (kind: FileKind) => gathered.table(kind);
  const saidOfPeople = { people: read.settings.people, placeOf };
  const people = gathered.of("team", peopleOf(table("team"), saidOfPeople, problems));
  const strength = gathered.of("strength", strengthOf(table("strength"), people, problems));
  const absences = gathered.of("absence", absencesOf(table("absence"), people, problems));
  const portfolio = gathered.of("accounts", portfolioOf(table("accounts"), { people, today }, problems));
  const contacts = gathered.of("contacts", contactsOf(table("contacts"), { portfolio, today }, problems));
  const fiscalYearStarts = read.settings.fiscal_year_starts;
  const around = { people, portfolio, contacts, today };
  const plan = gathered.of("plan", planOf(table("plan"), around, problems));
  const activities = gathered.of("activities", activitiesOf(table("activities"), around, problems));
  const quotes = gathered.of("quotes", quotesOf(table("quotes"), around, problems));
  const targets = gathered.of(
    "targets",
    targetsOf(table("targets"), { people, today, fiscalYearStarts }, problems),
  );
  const work = { activities, quotes };
  const notes = gathered.of(
    "notes",
    notesOf(table("notes"), { people, portfolio, subjects, work, today }, problems),
  );
  const agreed = gathered.of("agreements", agreementsOf(table("agreements"), { people, today }, problems));
  const parts = table("agreements")?.parts ?? [];
  const files = parts.map(({ file }) => file).filter((file) => !isWorksheet(file));
  const held = { kept: open.kept, agreements: agreed.agreements, people, files };
  const vanished = vanishedOf(held, problems);
  problems.join(vanished.problems);
  const [teamFile] = kinds.get("team")?.files ?? [];
  const ofTeam = { table: table("team"), source: teamFile?.source, people, kept: team.kept };
  problems.join(problemsOfPeople(ofTeam, problems));
  const { recipients, problems: ofRecipients } = readRecipients(
    folder,
    { people, languages: read.settings.languages, today },
    problems,
  );
  problems.join(ofRecipients);

  const confidence = confidenceOf(table("plan"), people, agreed.confidence);
  const sources = sourceFiles(kinds, table);
  const withRows = new Set(sources.flatMap(({ kind, rowsRead }) => (rowsRead > 0 ? [kind] : [])));
  const dataset: Dataset = {
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
    notes,
    agreements: [...agreed.agreements, ...vanished.agreements],
    confidence,
    // What a plan says of it stands in for a file of agreements.
    missing: new Set(
      countedKinds.filter((kind) => !withRows.has(kind) && !(kind === "agreements" && confidence.length > 0)),
    ),
  };

  const delivered = deliveryOf({ dataset, sources, table, today }, before.kept, problems);
  problems.join(delivered.problems);
  const calendars = calendarsIn(read.settings, people, placeOf, problems);
  problems.join(calendars.problems);
  const { country, teams } = calendars;
  const settings: Settings = { ...read.settings, country, teams };
  const { currency, holidays } = settings;
  const calendar = { country, holidays, teams };
  problems.join(plausibility({ dataset, table, currency, calendar, today }, problems));
  const { hasErrors } = problems;
  const kindOf = new Map(sources.map(({ file, kind }) => [file, kind]));
  const told = withUnlinked(
    withTheirCorrections(problems.list, corrections.applied),
    table,
    (file) => kindOf.get(file) ?? file.replace(/\.csv$/, ""),
  );
  const placed = withPastesInPlace(told, { ...read, folder: path });
  return {
    dataset,
    places: gathered.places(new Set(sources.flatMap(({ file, queried }) => (queried ? [file] : [])))),
    settings,
    sources,
    corrections,
    recipients,
    problems: withResultRows(
      sheets.withCells(inOrder(withDutchKeys(oncePerQuestion(placed), read.said), sources)),
      sources,
    ),
    hasErrors,
    results: hasErrors ? resultsIn(kinds.values()) : new Map(),
    delivery: delivered.delivery,
  };
}
