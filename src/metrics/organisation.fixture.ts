import { dayOfIso } from "../calendar/day.ts";
import {
  type ActivityColumns,
  type Agreement,
  type Dataset,
  type DayNumber,
  type Note,
  type NoteScope,
  type OwnNorm,
  outcomeCode,
  type PlanLine,
  type QuoteColumns,
  type Target,
  type Wish,
} from "../contract/dataset.ts";
import type { NoteSubject } from "../contract/note.ts";
import {
  type AccountStatus,
  countedKinds,
  type Measure,
  type Medium,
  type Month,
  media,
  type Outcome,
  outcomes,
  type PlanMedium,
} from "../contract/vocabulary.ts";

/**
 * An organisation in a few rows, for examples: people, accounts and teams by name, days as ISO dates, spells
 * open unless said. An account that was handed over has several rows, the earliest first. A file that is left
 * out is missing. The exports begin in October 2024.
 */
export interface Rows {
  team?: { person: string; team?: string; role?: string; fte?: number; from?: string; to?: string }[];
  strength?: { team?: string; fte: number; from?: string; to?: string }[];
  absence?: { person?: string; team?: string; fte?: number; share?: number; from: string; to?: string }[];
  accounts?: {
    id: string;
    manager?: string;
    segment?: string;
    status?: AccountStatus;
    customerSince?: string;
    since?: string | undefined;
    until?: string;
    norm?: OwnNorm | undefined;
    wish?: Wish | undefined;
  }[];
  contacts?: { id: string; account: string }[];
  plan?: (Partial<Omit<PlanLine, "manager" | "account" | "medium" | "agreedOn">> & {
    medium: PlanMedium;
    manager?: string;
    account?: string;
    agreedOn?: string;
  })[];
  activities?: {
    day: string;
    person?: string;
    type?: Medium;
    account?: string | undefined;
    contact?: string;
    count?: number;
    planned?: boolean;
  }[];
  quotes?: {
    issued: string;
    person?: string;
    account?: string;
    outcome?: Outcome;
    closed?: string;
    value?: number;
    id?: string;
    expected?: string;
    stage?: string;
  }[];
  targets?: { team?: string; person?: string; measure: Measure; from?: string; to?: string; value: number }[];
  notes?: (Partial<Omit<Note, "scope">> & { team?: string; person?: string; segment?: string })[];
  /** Of the person, else of the team, that is named; asked by the account manager unless said. */
  agreements?: {
    person?: string;
    team?: string;
    kind?: Agreement["kind"];
    by?: Agreement["by"];
    what?: string;
    on: string;
    due?: string;
    doneOn?: string;
    dropped?: { on: string; why: string };
    choice?: NonNullable<Agreement["choice"]>;
    vanished?: Month;
  }[];
  /** Without a file of its own. */
  confidence?: { person: string; on: string; share: number }[];
}

const defaultTeam = "North";
const longAgo = "2020-01-01";
const exportsBegin = "2024-10-01";

const day = (iso: string | undefined): DayNumber | null => (iso === undefined ? null : dayOfIso(iso));

/**
 * The place of a name in a list; −1 for none. @throws Error for a name that is not there: a fault of the
 * example.
 */
function placeIn(list: readonly { id: string }[], name: string | undefined): number {
  const index = list.findIndex(({ id }) => id === name);
  if (name !== undefined && index < 0) throw new Error(`The example has no "${name}"`);
  return index;
}

function planLine(
  { account, ...row }: NonNullable<Rows["plan"]>[number],
  places: Pick<Places, "person" | "account">,
): PlanLine {
  return {
    segment: "A",
    status: null,
    per: "account",
    timesPerYear: 12,
    maxPerYear: null,
    minutes: null,
    hitRate: null,
    orderValue: null,
    accountsThen: null,
    contactPersonsThen: null,
    help: null,
    before: null,
    ...row,
    ...(account === undefined ? {} : { account: places.account(account) }),
    manager: row.manager === undefined ? null : places.person(row.manager),
    agreedOn: day(row.agreedOn),
  };
}

type NoteRow = NonNullable<Rows["notes"]>[number];

function noteScopeOf({ team, person, segment }: NoteRow, personOf: (name: string) => number): NoteScope {
  if (person !== undefined) return { kind: "person", person: personOf(person) };
  if (team !== undefined) return { kind: "team", team };
  return segment === undefined ? { kind: "company" } : { kind: "segment", segment };
}

/** A note; about the revenue of October 2026 and for all, unless it says otherwise. */
function noteOf(row: NoteRow, personOf: (name: string) => number): Note {
  const { team: _, person: __, segment: ___, ...rest } = row;
  const subject: NoteSubject = { metrics: ["activity.count.revenue", "result.attainment"], finding: null };
  return {
    ...{ month: "2026-10", subject, text: "A note", for: "all", reason: null, by: null },
    ...rest,
    scope: noteScopeOf(row, personOf),
  };
}

function agreement(
  row: NonNullable<Rows["agreements"]>[number],
  index: number,
  personOf: (name: string) => number,
): Agreement {
  const { kind = "asked", by = kind === "asked" ? "account_manager" : "lead", dropped } = row;
  return {
    id: `a-${String(index).padStart(12, "0")}`,
    person: row.person === undefined ? null : personOf(row.person),
    team: row.person === undefined ? (row.team ?? defaultTeam) : null,
    kind,
    by,
    what: row.what ?? `Agreement ${index}`,
    on: dayOfIso(row.on),
    due: day(row.due),
    doneOn: day(row.doneOn),
    dropped: dropped ? { on: dayOfIso(dropped.on), why: dropped.why } : null,
    choice: row.choice ?? null,
    vanished: row.vanished ?? null,
  };
}

/**
 * Finds people, accounts and contact persons by name; nobody named is the first person, no account or contact
 * person is −1.
 */
interface Places {
  person(name: string | undefined): number;
  account(id: string | undefined): number;
  contact(id: string | undefined): number;
}

function activityColumns(given: Rows["activities"], { person, account, contact }: Places): ActivityColumns {
  const first = { day: exportsBegin, type: "other", count: 0 } as const;
  const rows: NonNullable<Rows["activities"]> = given ? [first, ...given] : [];
  return {
    length: rows.length,
    day: Int32Array.from(rows, (row) => dayOfIso(row.day)),
    person: Int32Array.from(rows, (row) => person(row.person)),
    type: Uint8Array.from(rows, (row) => media.indexOf(row.type ?? "visit")),
    account: Int32Array.from(rows, (row) => account(row.account)),
    contact: Int32Array.from(rows, (row) => contact(row.contact)),
    count: Float64Array.from(rows, (row) => row.count ?? 1),
    planned: Uint8Array.from(rows, (row) => (row.planned ? 1 : 0)),
  };
}

function quoteColumns(given: Rows["quotes"], { person, account }: Places): QuoteColumns {
  const rows: NonNullable<Rows["quotes"]> = given ? [{ issued: exportsBegin }, ...given] : [];
  return {
    length: rows.length,
    issuedOn: Int32Array.from(rows, (row) => dayOfIso(row.issued)),
    closedOn: Int32Array.from(rows, (row) => day(row.closed) ?? -1),
    person: Int32Array.from(rows, (row) => person(row.person)),
    account: Int32Array.from(rows, (row) => account(row.account)),
    outcome: Uint8Array.from(rows, (row) =>
      (row.value ?? 0) < 0 ? outcomeCode.credit : outcomes.indexOf(row.outcome ?? "open"),
    ),
    value: Float64Array.from(rows, (row) => row.value ?? Number.NaN),
    id: rows.map((row) => row.id ?? ""),
    expectedOn: Int32Array.from(rows, (row) => day(row.expected) ?? -1),
    stage: rows.map((row) => row.stage ?? ""),
  };
}

/**
 * The dataset of an organisation. The first person of the team does whatever nobody is named for, and manages
 * all other accounts.
 */
export function datasetOf(rows: Rows): Dataset {
  const {
    team = [],
    strength = [],
    absence = [],
    accounts = [],
    contacts = [],
    plan = [],
    targets = [],
    notes = [],
    agreements = [],
    confidence = [],
  } = rows;
  const people = [...new Set(team.map((row) => row.person))].map((name) => ({ id: name, name }));
  const places: Places = {
    person: (name) => (name === undefined ? 0 : placeIn(people, name)),
    account: (id) => placeIn(accounts, id),
    contact: (id) => placeIn(contacts, id),
  };
  return {
    people,
    employments: team.map((row) => ({
      person: places.person(row.person),
      team: row.team ?? defaultTeam,
      role: row.role ?? "account manager",
      fte: row.fte ?? 1,
      from: dayOfIso(row.from ?? longAgo),
      to: day(row.to),
    })),
    strength: strength.map((row) => ({
      team: row.team ?? defaultTeam,
      fte: row.fte,
      from: dayOfIso(row.from ?? longAgo),
      to: day(row.to),
    })),
    absences: absence.map((row) => ({
      person: row.person === undefined ? null : places.person(row.person),
      team: row.person === undefined ? (row.team ?? defaultTeam) : null,
      fte: row.fte ?? null,
      share: row.share ?? 1,
      from: dayOfIso(row.from),
      to: day(row.to),
    })),
    accounts: accounts.map((row) => ({
      id: row.id,
      first: places.account(row.id),
      customerSince: day(row.customerSince),
      name: `Account ${row.id}`,
      status: row.status ?? "customer",
      segment: row.segment ?? "A",
      manager: row.manager === "nobody" ? null : places.person(row.manager),
      since: day(row.since),
      until: day(row.until),
      ...(row.norm ? { norm: row.norm } : {}),
      ...(row.wish ? { wish: row.wish } : {}),
    })),
    contacts: contacts.map((row) => ({ id: row.id, account: places.account(row.account) })),
    plan: plan.map((row) => planLine(row, places)),
    activities: activityColumns(rows.activities, places),
    quotes: quoteColumns(rows.quotes, places),
    targets: targets.map(
      (row): Target => ({
        team: row.team ?? defaultTeam,
        person: row.person === undefined ? null : places.person(row.person),
        measure: row.measure,
        from: dayOfIso(row.from ?? "2025-01-01"),
        to: dayOfIso(row.to ?? "2026-12-31"),
        value: row.value,
      }),
    ),
    notes: notes.map((row) => noteOf(row, places.person)),
    agreements: agreements.map((row, index) => agreement(row, index, places.person)),
    confidence: confidence.map(({ person, on, share }) => ({
      person: places.person(person),
      on: dayOfIso(on),
      share,
    })),
    missing: new Set(countedKinds.filter((kind) => rows[kind] === undefined)),
  };
}
