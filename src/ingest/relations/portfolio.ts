import type { Account, ContactPerson } from "../../contract/dataset.ts";
import { type AccountStatus, accountStatuses } from "../../contract/vocabulary.ts";
import type { Problems } from "../problems.ts";
import { cellAt, filesOf, numberAt, type Table, textAt, usedRows } from "../table.ts";
import { indexOrNull, type Keys, keysOf, noKey, rejectUnknown, resolved } from "./keys.ts";
import { Names } from "./names.ts";
import { definedBy, type People } from "./people.ts";
import { reportBackwardSpells, reportDuplicates } from "./rows.ts";

export interface Portfolio {
  accounts: Account[];
  keys: Keys;
  segments: Names;
  /** Whether what others say can be compared with it: not where it is missing or has an error. */
  isCertain: boolean;
}

/** The status of a cell; null where it is blank. */
export function statusOf(text: string | null): AccountStatus | null {
  return accountStatuses.find((status) => status === text) ?? null;
}

/** Tells of accounts that nobody has. */
function reportNobody(table: Table, manager: Int32Array, problems: Problems): void {
  for (const row of usedRows(table)) {
    if (manager[row] !== noKey.blank) continue;
    problems.add("accounts.nobody", cellAt(table, "account_manager_id", row), {
      nl: "Verwacht: wie de klant heeft.",
      en: "Expected whose account it is.",
    });
  }
}

/** The accounts. A rejected row still makes its account known, so that one bad cell is one problem. */
export function portfolioOf(table: Table | null, people: People, problems: Problems): Portfolio {
  const segments = new Names();
  if (!table) {
    const keys = keysOf([], { rejected: [], isComplete: false });
    return { accounts: [], keys, segments, isCertain: false };
  }
  const id = { column: "account_id", rule: "accounts.duplicate_id", isReferredTo: true } as const;
  reportDuplicates(table, id, problems);
  const spell = { from: "since", to: "until", rule: "accounts.end_before_start" } as const;
  reportBackwardSpells(table, spell, problems);
  const manager = resolved({
    table,
    column: "account_manager_id",
    keys: people.keys,
    rules: { unknown: "accounts.unknown_person", ambiguous: "accounts.ambiguous_person" },
    problems,
  });
  reportNobody(table, manager, problems);
  const { used, rejected, hasAll } = definedBy(table, "account_id");
  const accounts = [...usedRows(table)].map((row): Account => {
    const id = textAt(table, "account_id", row) ?? "";
    return {
      id,
      name: textAt(table, "name", row) ?? id,
      status: statusOf(textAt(table, "status", row)) ?? "customer",
      segment: segments.of(textAt(table, "segment", row) ?? "", cellAt(table, "segment", row), problems),
      manager: indexOrNull(manager, row),
      since: numberAt(table, "since", row),
      until: numberAt(table, "until", row),
    };
  });
  return {
    accounts,
    keys: keysOf([...used.values()], { rejected, isComplete: hasAll }),
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

/** The contact persons; those of an unknown account are rejected, for they can be reached nowhere. */
export function contactsOf(table: Table | null, portfolio: Portfolio, problems: Problems): ContactPersons {
  if (!table) return { contacts: [], keys: keysOf([], { rejected: [], isComplete: false }) };
  const id = { column: "contact_id", rule: "contacts.duplicate_id", isReferredTo: true } as const;
  reportDuplicates(table, id, problems);
  const account = resolved({
    table,
    column: "account_id",
    keys: portfolio.keys,
    rules: { unknown: "contacts.unknown_account", ambiguous: "contacts.ambiguous_account" },
    problems,
  });
  rejectUnknown(table, account);
  const { used, rejected, hasAll } = definedBy(table, "contact_id");
  let more = 0;
  const contacts = [...usedRows(table)].flatMap((row): ContactPerson[] => {
    const contactId = textAt(table, "contact_id", row) ?? "";
    const of = account[row] ?? noKey.blank;
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
  return { contacts, keys: keysOf([...used.values()], { rejected, isComplete: hasAll }) };
}
