import { dayOfIso } from "../../calendar/day.ts";
import type { EditionTeam } from "../../contract/edition-team.ts";
import type { SubjectNames } from "../../contract/note.ts";
import type { Problem } from "../../contract/problem.ts";
import { type Settings, settingsSchema } from "../../contract/settings.ts";
import { type FileKind, fileKinds } from "../../contract/vocabulary.ts";
import { isWorksheet } from "../../contract/worksheet.ts";
import { readLines } from "../columns/reading.fixture.ts";
import { Problems } from "../problems/problems.ts";
import { absencesOf } from "./absence.ts";
import { activitiesOf } from "./activities.ts";
import { agreementsOf } from "./agreements.ts";
import { confidenceOf } from "./confidence.ts";
import { Gathered } from "./gathered.ts";
import { joinTables } from "./join-tables.ts";
import { notesOf } from "./notes.ts";
import { calendarsIn } from "./own-teams.ts";
import { peopleOf } from "./people.ts";
import { planOf } from "./plan.ts";
import { contactsOf, portfolioOf } from "./portfolio.ts";
import { problemsOfPeople } from "./problems-of-people.ts";
import { quotesOf } from "./quotes.ts";
import { countedOnce } from "./settle-once.ts";
import { strengthOf } from "./strength.ts";
import { targetsOf } from "./targets.ts";

/** The lines of one file of a kind, or of several by their names. */
type Lines = readonly string[] | Readonly<Record<string, readonly string[]>>;

interface Said {
  today?: string;
  settings?: Partial<Settings>;
  /** What stands under a kind in report.yaml. */
  mappings?: Partial<Record<FileKind, object>>;
  subjects?: SubjectNames;
  /** The team as it was when a month was kept. */
  kept?: EditionTeam;
}

const isOne = (lines: Lines): lines is readonly string[] => Array.isArray(lines);

function tableOf(kind: FileKind, lines: Lines, { settings = {}, mappings = {} }: Said) {
  const files = isOne(lines) ? { [`${kind}.csv`]: lines } : lines;
  const read = Object.entries(files).map(([file, own]) =>
    readLines(kind, own, {
      file,
      settings,
      mapping: mappings[kind] ?? {},
      is: {
        ...(isWorksheet(file) ? { worksheet: true } : {}),
        ...(isOne(lines) ? {} : { oneOfSeveral: true }),
      },
    }),
  );
  const source = read[0]?.source ?? undefined;
  return { table: joinTables(read.flatMap(({ table }) => table ?? [])), source };
}

/** What links the exports of a folder, and what is told of it; without what reading them told. */
export function linkedExports(exports: Partial<Record<FileKind, Lines>>, said: Said = {}) {
  const today = dayOfIso(said.today ?? "2026-10-31");
  const settings = settingsSchema.parse({ organisation: "Demo", ...said.settings });
  const problems = new Problems();
  const read = fileKinds.flatMap((kind) => {
    const lines = exports[kind];
    return lines ? [[kind, tableOf(kind, lines, said)] as const] : [];
  });
  const kinds = new Map(
    read.map(([kind, { table }]) => {
      const once = countedOnce(table, today, problems);
      problems.join(once.problems);
      return [kind, { table: { ...table, states: once.rowStates } }] as const;
    }),
  );
  const gathered = new Gathered(kinds, problems);
  const table = (kind: FileKind) => gathered.table(kind);
  const placeOf = (path: readonly PropertyKey[]) => ({
    ...{ file: "report.yaml", line: 1 },
    column: path.map(String).join("."),
  });
  const saidOfPeople = { people: settings.people, placeOf };
  const people = gathered.of("team", peopleOf(table("team"), saidOfPeople, problems));
  const strength = gathered.of("strength", strengthOf(table("strength"), people, problems));
  const absences = gathered.of("absence", absencesOf(table("absence"), people, problems));
  const portfolio = gathered.of("accounts", portfolioOf(table("accounts"), { people, today }, problems));
  const contacts = gathered.of("contacts", contactsOf(table("contacts"), { portfolio, today }, problems));
  const around = { people, portfolio, contacts, today };
  const plan = gathered.of("plan", planOf(table("plan"), around, problems));
  const activities = gathered.of("activities", activitiesOf(table("activities"), around, problems));
  const quotes = gathered.of("quotes", quotesOf(table("quotes"), around, problems));
  const fiscalYearStarts = settings.fiscal_year_starts;
  const targets = gathered.of(
    "targets",
    targetsOf(table("targets"), { people, today, fiscalYearStarts }, problems),
  );
  const { subjects = new Map() } = said;
  const notesAround = { people, portfolio, subjects, work: { activities, quotes }, today };
  const notes = gathered.of("notes", notesOf(table("notes"), notesAround, problems));
  const agreed = gathered.of("agreements", agreementsOf(table("agreements"), { people, today }, problems));
  const source = read.find(([kind]) => kind === "team")?.[1].source;
  const ofTeam = { table: table("team"), source, people, kept: said.kept ?? null };
  problems.join(problemsOfPeople(ofTeam, problems));
  const confidence = confidenceOf(table("plan"), people, agreed.confidence);
  const calendars = calendarsIn(settings, people, placeOf, problems);
  problems.join(calendars.problems);
  const { list } = problems;
  return {
    ...{ people, strength, absences, portfolio, contacts: contacts.contacts, plan, activities, quotes },
    ...{ targets, notes, agreements: agreed.agreements, confidence, calendars, problems: list },
    places: gathered.places(new Set()),
    /** Each problem as its rule, its file and line, and its column. */
    told: list.map(toldAs),
    /** The problems of a rule. */
    of: (rule: string) => list.filter((each) => each.rule === rule),
  };
}

function toldAs({ rule, file, line, column }: Problem): string {
  const at = file.endsWith(".yaml") ? file : line === null ? file : `${file}:${line}`;
  return [rule, at, column].filter((each) => each !== null).join(" ");
}

/** Two account managers: Jan (1) of Noord and Piet (2) of Zuid, both since 2020. */
export const team = [
  "person_id;name;team;role;fte;start_date;end_date",
  "1;Jan;Noord;account manager;1;2020-01-01;",
  "2;Piet;Zuid;account manager;1;2020-01-01;",
];

/** Two customers: Acme (A1) of Jan in segment A, Bolt (A2) of Piet in segment B. */
export const accounts = [
  "account_id;name;status;segment;account_manager_id",
  "A1;Acme;customer;A;1",
  "A2;Bolt;prospect;B;2",
];
