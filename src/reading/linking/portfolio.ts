import type { Account, ContactPerson, DayNumber } from "../../contract/dataset.ts";
import { type AccountStatus, accountStatuses, type Medium, media } from "../../contract/vocabulary.ts";
import { cellAt, filesOf, numberAt, partOf, type Table, textAt, usedRows } from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { reportCutIds } from "./cut-keys.ts";
import { Doubles, settleDoubles } from "./doubles.ts";
import { identitiesOf } from "./identities.ts";
import { indexOrNull, type Keys, keysOf, noReference, resolveReferences, setUnknownWrong } from "./keys.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import { Names } from "./names.ts";
import { reportNearlyAlike } from "./nearly-alike.ts";
import { reportNumbersOtherwise } from "./numbers-otherwise.ts";
import { overlapsOf } from "./overlaps.ts";
import { ownersOf } from "./owners.ts";
import { definedBy, type People } from "./people.ts";
import { reportBackwardSpells, rowsWithOneNumber } from "./rows.ts";
import { reportUnusedCells } from "./unused-cells.ts";

export interface Portfolio {
  accounts: Account[];
  /** An account is found as the first of its rows. */
  keys: Keys;
  segments: Names;
  /** Whether what others say can be compared with it: not where it is missing or has an error. */
  isCertain: boolean;
}

/** The status of a cell; null where it is blank. */
export function statusOf(text: string | null): AccountStatus | null {
  return accountStatuses.find((status) => status === text) ?? null;
}

const mediumOf = (text: string | null): Medium | null => media.find((medium) => medium === text) ?? null;

/** The norm of an account and what its customer wishes, each where the row says how often. */
function normAndWish(table: Table, row: number): Pick<Account, "norm" | "wish"> {
  const [times, wished] = [numberAt(table, "times_per_year", row), numberAt(table, "wish_per_year", row)];
  const medium = (column: string) => mediumOf(textAt(table, column, row));
  return {
    ...(times === null ? {} : { norm: { medium: medium("norm_medium") ?? "visit", timesPerYear: times } }),
    ...(wished === null ? {} : { wish: { medium: medium("wish_medium"), timesPerYear: wished } }),
  };
}

/** Tells of accounts that nobody has. */
function reportNobody(table: Table, manager: Int32Array, problems: Problems): void {
  for (const row of usedRows(table)) {
    if (manager[row] !== noReference.blank) continue;
    problems.add("accounts.nobody", cellAt(table, "account_manager_id", row), {
      nl: "Verwacht: wie de klant heeft.",
      en: "Expected whose account it is.",
    });
  }
}

const always = Number.NEGATIVE_INFINITY;

/** The days on which an account is in the portfolio of a row. */
function spellAt(table: Table, row: number) {
  return { from: numberAt(table, "since", row) ?? always, to: numberAt(table, "until", row) };
}

const daysOf = (table: Table, row: number) => ({ row, ...spellAt(table, row) });

/** Lets the row of the newer file count of two in different files that share a day. */
function settleFiles(table: Table, rows: readonly number[], doubles: Doubles): void {
  for (const [i, row] of rows.entries()) {
    for (const earlier of rows.slice(0, i)) {
      if (partOf(table, row) === partOf(table, earlier)) continue;
      const days = [daysOf(table, earlier), daysOf(table, row)];
      if (overlapsOf(days).size > 0) doubles.between([earlier], [row]);
    }
  }
}

/**
 * Rows of the same account over the same days: only one can be meant. One that was handed over has a row for
 * each manager, one after another.
 */
function settleOverlaps(table: OwnTable, today: DayNumber, problems: Problems): void {
  settleAccounts(table, today, problems);
  reportNumbersOtherwise(table, "account_id", problems);
}

function settleAccounts(table: OwnTable, today: DayNumber, problems: Problems): void {
  const rowsOf = rowsWithOneNumber(table, "account_id");
  if (rowsOf.length === 0) return;
  const id = { column: "account_id", rule: "accounts.duplicate_id", isReferredTo: true, today } as const;
  const doubles = new Doubles(table, id, problems);
  for (const rows of rowsOf) {
    if (doubles.isCut(rows[0] ?? 0)) {
      for (const row of rows) doubles.cut(row);
      continue;
    }
    settleFiles(table, rows, doubles);
    const spells = rows.filter((row) => table.states.isUsed(row)).map((row) => daysOf(table, row));
    for (const [row, earlier] of [...overlapsOf(spells)].sort(([a], [b]) => a - b)) {
      const isSpell = spells.some(({ from, to }) => from !== always || to !== null);
      doubles.inOneFile(earlier, row, isSpell ? handOver : undefined);
    }
  }
  doubles.end();
}

const handOver = {
  nl: " Bij een overdracht: de laatste dag van de een vóór de eerste van de ander.",
  en: " For a hand-over: the last day of one before the first of the other.",
};

/** An account with the row that it was read from. */
interface AccountRow {
  row: number;
  account: Omit<Account, "first">;
}

/**
 * The first row of each account, in the order of the file, and after them the others: what is at an account
 * refers to its first.
 */
function firstRowsFirst(
  rows: readonly AccountRow[],
  identityOf: (id: string) => string,
): (AccountRow & { first: number })[] {
  const begin = ({ account: { since } }: AccountRow) => since ?? Number.NEGATIVE_INFINITY;
  const byAccount = [...Map.groupBy(rows, ({ account }) => identityOf(account.id)).values()].map((own) =>
    own.length === 1 ? own : own.toSorted((a, b) => (begin(a) < begin(b) ? -1 : 1)),
  );
  return [
    ...byAccount.flatMap(([own], first) => (own ? [{ ...own, first }] : [])),
    ...byAccount.flatMap(([, ...others], first) => others.map((own) => ({ ...own, first }))),
  ];
}

/** The accounts. A wrong row still makes its account known, so that one bad cell is one problem. */
export function portfolioOf(
  table: Table | null,
  around: { people: People; today: DayNumber },
  before: FoundBefore,
): Linked<Portfolio> {
  return linked(table, before, (own, problems) => portfolioIn(own, around, problems));
}

function portfolioIn(
  table: OwnTable | null,
  { people, today }: { people: People; today: DayNumber },
  problems: Problems,
): Portfolio {
  const segments = new Names();
  if (!table) {
    const keys = keysOf([], { wrong: [], isComplete: false });
    return { accounts: [], keys, segments, isCertain: false };
  }
  reportCutIds(table, "account_id", problems);
  const spell = { from: "since", to: "until", rule: "accounts.end_before_start" } as const;
  reportBackwardSpells(table, spell, problems);
  reportUnusedCells(table, problems);
  settleOverlaps(table, today, problems);
  const manager = ownersOf({
    table,
    people,
    days: [],
    ambiguous: "accounts.ambiguous_person",
    problems,
  });
  reportNobody(table, manager, problems);
  reportNearlyAlike(table, "segment", problems);
  const own = {
    column: "account_id",
    spellAt: (row: number) => spellAt(table, row),
    isAlwaysOne: () => false,
  };
  const identityOf = identitiesOf(table, own, problems);
  const { used, wrong, hasAll } = definedBy(table, "account_id", identityOf);
  const rows = [...usedRows(table)].map((row) => {
    const id = textAt(table, "account_id", row) ?? "";
    const account = {
      id,
      name: textAt(table, "name", row) ?? id,
      status: statusOf(textAt(table, "status", row)) ?? "customer",
      segment: segments.canonicalSpelling(
        textAt(table, "segment", row) ?? "",
        cellAt(table, "segment", row),
        problems,
      ),
      manager: indexOrNull(manager, row),
      customerSince: numberAt(table, "customer_since", row),
      since: numberAt(table, "since", row),
      until: numberAt(table, "until", row),
      ...normAndWish(table, row),
    };
    return { row, account };
  });
  const inOrder = firstRowsFirst(rows, identityOf);
  table.madeOf = Int32Array.from(inOrder, ({ row }) => row);
  return {
    accounts: inOrder.map(({ account, first }) => ({ ...account, first })),
    keys: keysOf([...used.values()], { wrong, isComplete: hasAll && table.length > 0 }),
    segments,
    isCertain: people.isCertain && !problems.hasErrorsIn(filesOf(table)),
  };
}

export interface ContactPersons {
  contacts: ContactPerson[];
  keys: Keys;
}

/** Contact persons that are only counted, in the whole file: each takes memory as one with a row does. */
const mostCounted = 1_000_000;

/** The contact persons; those of an unknown account are wrong, for they can be reached nowhere. */
export function contactsOf(
  table: Table | null,
  around: { portfolio: Portfolio; today: DayNumber },
  before: FoundBefore,
): Linked<ContactPersons> {
  return linked(table, before, (own, problems) => contactsIn(own, around, problems));
}

function contactsIn(
  table: OwnTable | null,
  { portfolio, today }: { portfolio: Portfolio; today: DayNumber },
  problems: Problems,
): ContactPersons {
  if (!table) return { contacts: [], keys: keysOf([], { wrong: [], isComplete: false }) };
  reportCutIds(table, "contact_id", problems);
  const id = { column: "contact_id", rule: "contacts.duplicate_id", isReferredTo: true, today } as const;
  settleDoubles(table, id, problems);
  const account = resolveReferences({
    table,
    column: "account_id",
    keys: portfolio.keys,
    rules: { unknown: "contacts.unknown_account", ambiguous: "contacts.ambiguous_account" },
    problems,
  });
  setUnknownWrong(table, account);
  const own = {
    column: "contact_id",
    spellAt: () => ({ from: always, to: null }),
    isAlwaysOne: () => false,
  };
  const identityOf = identitiesOf(table, own, problems);
  const { used, wrong, hasAll } = definedBy(table, "contact_id", identityOf);
  let more = 0;
  const contacts = [...usedRows(table)].flatMap((row): ContactPerson[] => {
    const contactId = textAt(table, "contact_id", row) ?? "";
    const of = account[row] ?? noReference.blank;
    const counted = numberAt(table, "count", row) ?? 1;
    more += Math.max(0, counted - 1);
    if (more > mostCounted) {
      problems.add("cell.out_of_range", cellAt(table, "count", row), {
        nl: `Verwacht: in alle regels samen hooguit ${mostCounted} contactpersonen zonder eigen regel.`,
        en: `Expected at most ${mostCounted} contact persons without a row of their own in all rows together.`,
      });
      return [];
    }
    return Array.from({ length: counted }, (_, i) => ({
      id: i === 0 ? contactId : `${contactId} ${i + 1}`,
      account: of,
    }));
  });
  return { contacts, keys: keysOf([...used.values()], { wrong, isComplete: hasAll && table.length > 0 }) };
}
